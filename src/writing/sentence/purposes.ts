import type { Facts } from "../../facts/facts.ts";
import type { Reading } from "../../facts/reading.ts";
import { type Infinitive, infinitiveAt, isInfinitive } from "./infinitives.ts";
import { type Statement, statementsOf } from "./statement.ts";

/** What was done, and what for: “Europeans travelled to America” – “discover new medicines”. `doing` is the statement without it. */
export type Purpose = { doing: Statement; infinitive: Infinitive };

/** Behind these “to” opens what is wished, begun, allowed or said, not what a thing is done for. */
const governing =
  /^(?:allow|enable|cause|force|lead|help|encourage|ask|tell|require|invite|want|order|persuade|permit|get|expect|urge|teach|train|advise|believe|consider|know|think|say|find|prompt|push|inspire|compel|oblige|instruct|authori[sz]e|forbid|warn|motivate|intend|mean|need|leave|evoke|see|hear|prefer|like|love|hate|seek|try|attempt|begin|start|continue|fail|manage|agree|decide|refuse|plan|hope|wish|promise|threaten|claim|tend|seem|appear|happen|have|be|become|remain|prove|cease|proceed|learn|choose|offer|elect|appoint|name|pressure|make|owe|refer|attribute|contribute|accord|belong|relate|add|like|dare|deserve|aim|vow|pledge|volunteer|wait|struggle|strive|afford|aspire|demand|propose|request|command|beg|challenge|entitle|license|qualify|sentence|suppose|assume|estimate|report|understand|show|consent|prepare|opt|bother|care|commit|dedicate|devote|task|hesitate|live|grow|last|come|bear|suffice|serve|work|schedule|concern|set|know|deem)$/;
/** These take “to” themselves: “the right to”, “an attempt to”. */
const noun =
  /^(?:ability|abilities|way|ways|right|rights|need|needs|effort|efforts|attempts?|power|powers|permission|opportunity|opportunities|chance|chances|desire|plans?|decision|willingness|tendency|failure|refusal|duty|freedom|licen[cs]e|order|orders|pressure|reasons?|time|capacity|potential|commitment|proposals?|campaign|promise|agreement|authority|calls?|demand|demands|incentive|incentives|invitation|urge|drive|something|anything|nothing|everything|much|enough|first|last|only|next|likely|able|one|ones|place|places|means|money|room|mission|ambition|intention|aim|goal|wish|offer|request|threat|pledge|vow|obligation|requirement|responsibility|struggle|fight|race|steps?|measures?|motivation|inability|impossible|difficult|easy|hard|moves?|bid|option|choice|temptation|tools?|method|methods|task|system|machine|people|person|man|woman|thing|things|device|technique|idea|dream|quest|courage|strength|energy|vision|mandate|scheme|work|due|according|close|closer|similar|back|up|down|prior)$/;
/** Every such statement, in order. */
export function purposesOf(facts: Facts): Purpose[] {
  return statementsOf(facts).flatMap((statement) => purposeIn(facts, statement));
}

function purposeIn(facts: Facts, statement: Statement): Purpose[] {
  const { reading } = facts;
  const { clause } = statement;
  for (let at = clause.rest.from; at < clause.rest.to; at++) {
    if (!isInfinitive(reading, at)) continue;
    if (!isDone(reading, statement)) return [];
    const ordered = reading.tokens[at - 2]?.text === "order" && reading.tokens[at - 3]?.text === "in";
    const end = ordered ? at - 3 : at - 1;
    if (!ordered && !isPurpose(reading, statement, end)) return [];
    const infinitive = infinitiveAt(facts, at, { from: at, to: clause.rest.to });
    if (infinitive === undefined || infinitive.end < clause.rest.to) return [];
    return [{ doing: { ...statement, clause: { ...clause, rest: { from: clause.rest.from, to: end } } }, infinitive }];
  }
  return [];
}

/** Something was done, and is not going on just now: neither “is a suite” nor “are secreting”. */
function isDone({ tokens }: Reading, { clause }: Statement): boolean {
  const { pos = "X", text = "", lemma = "" } = tokens[clause.verb.main] ?? {};
  return pos === "VERB" && !/^(?:be|have)$/.test(lemma) && !/ing$/.test(text);
}

/** Whether “to” at a token tells what something is done for. */
function isPurpose({ tokens }: Reading, { clause }: Statement, at: number): boolean {
  const main = tokens[clause.verb.main];
  const before = tokens[at - 1];
  if (main === undefined || before === undefined || governing.test(main.lemma)) return false;
  const isPassive =
    /^(?:is|are|was|were|been|be|being)$/.test(tokens[clause.verb.main - 1]?.text ?? "") ||
    (tokens[clause.verb.main - 1]?.pos === "ADV" &&
      /^(?:is|are|was|were|been)$/.test(tokens[clause.verb.main - 2]?.text ?? ""));
  if (at === clause.rest.from) return isPassive && main.pos === "VERB";
  // “arranged for thousands of foreigners to study”: they study, and nobody arranged them.
  if (tokens[clause.rest.from]?.text === "for") return false;
  // A second verb in between, or an adjective, may govern it: “raids intended to”, “ready to”.
  const between = tokens.slice(clause.rest.from, at);
  if (
    between.some(
      ({ pos, text }) =>
        pos === "VERB" || pos === "AUX" || pos === "SCONJ" || /^(?:that|which|who|enough|too)$/.test(text),
    )
  )
    return false;
  return (/^(?:NOUN|PROPN|NUM)$/.test(before.pos) || before.text === "other") && !noun.test(before.text);
}
