import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { agreesWithOne } from "../sentence/finite.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";
import { asked, couldBe } from "./asked.ts";
import { type Asking, askingFor } from "./which.ts";

/** Fewer words of meaning and anybody might have done it. */
const fewest = 5;
const longestLead = 6;
/** “is a teacher”, “has two children”: roles and family belong to other families, or to nobody. */
const modal = /^(?:\w+ly )?(?:will|would|can|could|may|might|must|should|had)(?: |$)/;
const vague =
  /^(?:is|was|were|are|has|had|became) (?:an? |one of |born|not |two|three|four|aged|married|\d|from |also|called|known)/;
/** A claim that one person alone can have made true. */
const unique =
  /\b(?:first|only|oldest|youngest|largest|biggest|fastest|longest|highest|record|founded|co-founded|invented|discovered|wrote|won|designed|built|directed|composed|established|created|developed|published|launched|led|defeated|succeeded|replaced|said|told|argued|warned|announced|claimed|predicted)\b/;

const hanging =
  /(?<!\p{L})(?:their|theirs|its)(?!\p{L})|(?:and|but|,) (?:\P{Lu}*,? )?(?:he|she|they)(?!\p{L})|one of the first/u;
const saying = /^(?:has |had )?(?:said|says|told|tells|announced|warned|argued|claimed|added|denied|confirmed)$/;

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
  if (isVague(said, who.type === "place") || contentWords(`${said} ${lead}`).length < fewest || !fits(lead)) return [];
  const asking = askingFor(facts, who, [source].flat().join(" "));
  if (asking === undefined || mentionsItself(`${rest} ${lead}`, [who.name, ...who.aliases])) return [];
  const isUnique = unique.test(said);
  // Of a government's words its own people tell; and where one person is named, “who” asks nothing.
  if (asking.asks === "place" && saying.test(verb)) return [];
  const isDated = /(?<!\d)(?:1[1-9]|20)\d\d(?!\d)/.test(`${said} ${lead}`);
  if (asking.asks === "person" && !isUnique && !isDated) return [];
  // What the missing subject owns, and a second clause, hang in the air.
  if (hanging.test(said)) return [];
  const able = asking.rivals.filter((rival) => couldBe(facts, rival, said)).length > 1;
  const stem = stemOf(asking, said, lead, isUnique || !able);
  const confidence = isUnique ? 0.75 : 0.65;
  return asked(facts, {
    family: whoWhat.name,
    stem,
    asking,
    source,
    sentence,
    confidence,
    reason: "who or what did it",
  });
}

/** What many may have done is asked of these people; behind a clause the lead would belong to it: “In tests, who found that …?” */
function stemOf(asking: Asking, said: string, lead: string, isUnique: boolean): string {
  if (asking.asks === "person" && !isUnique) {
    const told = [said, lead].filter((part) => part !== "").join(" ");
    return `Which of these people ${told}, according to the article?`;
  }
  return lead !== "" && / that /.test(said)
    ? stemFrom([`${capitalised(lead)},`, asking.word, said])
    : stemFrom([capitalised(asking.word), said, lead]);
}

/** What many can be or have, what might be, and what did not happen. */
function isVague(said: string, isPlace: boolean): boolean {
  if (modal.test(said) || (vague.test(said) && !unique.test(said))) return true;
  if (isPlace && /^(?:is|was|has|had) (?!\p{L}+(?:ed|en|wn|lt) )/u.test(said)) return true;
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
