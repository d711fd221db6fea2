import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { agreesWithOne } from "../sentence/finite.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";
import { asked, couldBe } from "./asked.ts";
import { type Asking, askingFor } from "./which.ts";

/** Fewer words of meaning and anybody might have done it. */
const fewest = 5;
const fewestOfThing = 4;
const longestLead = 6;
const longestTold = 22;
/** “is a teacher”, “has two children”: roles and family belong to other families, or to nobody. */
const modal = /^(?:\w+ly )?(?:will|would|can|could|may|might|must|should|had)(?: |$)/;
const vague =
  /^(?:is|was|were|are|has|had|became) (?:an? |one of |born|not |two|three|four|aged|married|\d|from |also|called|known)/;
/** A claim that one person alone can have made true. */
const unique =
  /\b(?:first|only|oldest|youngest|largest|biggest|fastest|longest|highest|record|founded|co-founded|invented|discovered|wrote (?:the |his |her |an? )?(?:\p{L}+ ){0,2}\p{Lu}\p{L}+|won|designed|built|directed|composed|established|created|developed|published|launched|led|defeated|succeeded|replaced|said|told|argued|warned|announced|claimed|predicted)\b/u;

/** What is said of countries and companies without a rank is said of whoever acts for them, or of many. */
const ranked =
  /(?<!\p{L})(?:first|only|oldest|youngest|largest|biggest|fastest|longest|highest|smallest|most|record)(?!\p{L})/u;

const hanging =
  /(?<!\p{L})(?:their|theirs|its)(?!\p{L})|(?:and|but|,) (?:\P{Lu}*,? )?(?:he|she|they)(?!\p{L})|one of the first|, an? (?:\p{Ll}+ ){0,4}\p{Ll}+$/u;
const saying = /^(?:has |had )?(?:said|says|told|tells|announced|warned|argued|claimed|added|denied|confirmed)$/;
const telling = /^(?:has |had )?(?:said|says|told|tells|warned|warns|argued|argues|claimed|claims|added|adds)$/;

/** “Who …?”, “Which country …?”: a statement whose subject is a name, with the question word in its place. */
export const whoWhat: Family = {
  name: "who-what",
  write: (facts) => statementsOf(facts).flatMap((statement) => askSubject(facts, statement)),
};

/** The subject of one statement, asked for. */
export function askSubject(facts: Facts, statement: Statement): Candidate[] {
  const { who, clause, source, sentence } = statement;
  if (who === undefined || !agreesWithOne(facts.reading, clause.verb)) return [];
  const { verb, rest, lead } = partsOf(facts, statement, "subject");
  const said = `${verb} ${rest}`;
  // What the missing subject owns, and a second clause, hang in the air.
  if (!isTelling(said, lead, who) || hanging.test(said)) return [];
  const asking = askingFor(facts, who, [source].flat().join(" "));
  if (asking === undefined || mentionsItself(`${rest} ${lead}`, [who.name, ...who.aliases])) return [];
  const isUnique = unique.test(said);
  const told = `${said} ${lead}`;
  const isAskable =
    asking.asks === "person" ? isUnique || (isDated(told) && isShort(told)) : isOfThing(facts, asking, verb, told);
  if (!isAskable) return [];
  // Who said that something is so is asked where speech is read as speech, with its “that” and only where it stands alone.
  if (asking.asks === "person" && telling.test(verb)) return [];
  const able = asking.rivals.filter((rival) => couldBe(facts, rival, said)).length > 1;
  return asked(facts, {
    family: whoWhat.name,
    stem: stemOf(asking, said, lead, isUnique || !able),
    asking,
    source,
    sentence,
    confidence: trust(isUnique, told),
    reason: "who or what did it",
  });
}

/** What many may have done at any time is not asked unless there is nothing else. */
function trust(isUnique: boolean, told: string): number {
  if (isUnique) return 0.75;
  return isDated(told) ? 0.7 : 0.6;
}

/** Whether what is said tells enough to know of whom it is said. */
function isTelling(said: string, lead: string, { type }: Name): boolean {
  const isPerson = type === "person";
  if ((isPerson ? isVague(said) : isVagueOfThing(said)) || !fits(lead)) return false;
  return contentWords(`${said} ${lead}`).length >= (isPerson ? fewest : fewestOfThing);
}

/**
 * Of a government's words its own people tell; “which city” is no question about “a city”; whoever knows the people named knows their
 * company or state; and only beside others that the article names as well is the key not the one that comes to mind.
 */
function isOfThing(facts: Facts, { key, word, rivals }: Asking, verb: string, said: string): boolean {
  if (!ranked.test(said)) return false;
  const { byForm } = lookup(facts);
  const isTold = facts.reading.names.some(({ name, type }) => type === "person" && said.includes(name));
  const named = rivals.filter((rival) => byForm.has(rival)).length;
  const hints = contentWords(said).some((one) => contentWords(key).some((own) => own.slice(0, 5) === one.slice(0, 5)));
  return !saying.test(verb) && !said.includes(word.replace("which ", "")) && !isTold && named >= 2 && !hints;
}

function isDated(text: string): boolean {
  return /(?<!\d)(?:1[1-9]|20)\d\d(?!\d)/.test(text);
}

/** What fills three lines is no question to be read to a class. */
function isShort(text: string): boolean {
  return text.split(" ").length <= longestTold;
}

/** What many may have done is asked of these people; behind a clause the lead would belong to it: “In tests, who found that …?” */
function stemOf(asking: Asking, said: string, lead: string, isUnique: boolean): string {
  if (asking.asks === "person" && !isUnique) {
    const told = [said, lead].filter((part) => part !== "").join(" ");
    return `Which of these people ${told}, according to the article?`;
  }
  if (asking.asks !== "person" && lead === "") return stemFrom([`According to the article, ${asking.word}`, said]);
  return lead !== "" && / that /.test(said)
    ? stemFrom([`${capitalised(lead)},`, asking.word, said])
    : stemFrom([capitalised(asking.word), said, lead]);
}

/** What many can be or have, what might be, and what did not happen. */
function isVague(said: string): boolean {
  return modal.test(said) || (vague.test(said) && !unique.test(said)) || isDenied(said);
}

/** A thing is asked for by what the article says of it, whether it is alone in that or not. */
function isVagueOfThing(said: string): boolean {
  return (
    modal.test(said) ||
    isDenied(said) ||
    /^(?:is|was|are|were) (?:located|situated|based|home|one|among)(?!\p{L})/u.test(said)
  );
}

function isDenied(said: string): boolean {
  return /^(?:\p{L}+ ){1,2}(?:not|never) |^\p{L}+n[’']t /u.test(said);
}

/** A short phrase of time or place can stand elsewhere in the sentence. */
function fits(lead: string): boolean {
  if (lead === "") return true;
  return lead.split(" ").length <= longestLead && /^(?:in|at|on|during|after|before|since|under) /i.test(lead);
}

/** The stem would give the key away. */
function mentionsItself(text: string, forms: string[]): boolean {
  return forms.some((form) => text.includes(form) || text.includes(form.split(" ").at(-1) ?? form));
}
