import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import { agreesWithOne } from "../sentence/finite.ts";
import { partsOf, type Statement, statementsOf } from "../sentence/statement.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";
import { asked } from "./asked.ts";
import { askingFor } from "./which.ts";

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
  // “In tests with 300 people, who found that …”: behind a clause the lead would belong to it.
  const stem =
    lead !== "" && / that /.test(said)
      ? stemFrom([`${capitalised(lead)},`, asking.word, said])
      : stemFrom([capitalised(asking.word), said, lead]);
  const confidence = unique.test(said) ? 0.85 : 0.7;
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
