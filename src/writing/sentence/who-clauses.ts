import type { Facts } from "../../facts/facts.ts";
import type { Mention } from "../../facts/names/mentions.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import { sourceOf } from "../source.ts";
import { standsAlone } from "../speech/alone.ts";
import { names } from "../speech/proof.ts";
import { agreesWithOne, finiteVerbAt } from "./finite.ts";
import { isMarked } from "./plain.ts";
import { say } from "./say.ts";

/** What the article tells of somebody in a clause behind the name: “NAME, who [sits on the council], …”. `told` as a stem says it. */
export type WhoClause = { person: Name; told: string; sentence: number; source: string; proof: string };

const opens = /^,(?: \d{1,3},)? who (?=\p{L})/u;
const ends = /[,;.:–—()“”"]| and who /;
/** Said of many, of the day of writing, or of what may be. */
const vague =
  /^(?:\w+ly )?(?:will|would|can|could|may|might|must|should|had|did|does|do) |^(?:is|was|are|were|has|had) (?:\d|not |an? |also |said |believed |thought |due |expected )|^(?:said|says|told|added|asked|attended|joined) | (?:not|never|who|whom|which|that) |n[’']t /;
const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4}| \d{1,2}, \d{4})|\b\p{L}+day\b/u;
const most = 22;

/** Every such clause that stands alone, in order. */
export function whoClausesIn(facts: Facts): WhoClause[] {
  const { reading } = facts;
  const sure = new Set(castOf(facts).people);
  return reading.mentions.flatMap((mention) => {
    const person = reading.nameOf.get(mention);
    return person !== undefined && sure.has(person) ? clauseOf(facts, mention, person) : [];
  });
}

function clauseOf(facts: Facts, mention: Mention, person: Name): WhoClause[] {
  const { reading } = facts;
  const span = clauseBehind(facts, mention);
  const source = sourceOf(reading, mention.sentence);
  if (span === undefined || source === undefined) return [];
  const told = say(facts, span);
  if (vague.test(`${reading.text.slice(span.start, span.end)} `) || told.split(" ").length > most) return [];
  if (months.test(told) || names(told, person) || !standsAlone(reading, span)) return [];
  return [{ person, told, sentence: mention.sentence, source, proof: reading.text.slice(mention.start, span.end) }];
}

/** The clause behind “, who”, with a verb for one person, up to the next comma; nothing in quotation marks, no furniture. */
function clauseBehind({ reading, furniture }: Facts, mention: Mention) {
  const { text, tokens, sentences, inQuotation } = reading;
  const stop = sentences[mention.sentence]?.end ?? mention.end;
  const opening = opens.exec(text.slice(mention.end, stop));
  if (opening === null || isMarked(furniture, mention)) return undefined;
  const start = mention.end + opening[0].length;
  const length = text.slice(start, stop).search(ends);
  const behind = text.slice(start + length, stop);
  // “who wrote a book, a film and a play”: a comma within a list ends nothing.
  if (length < 0 || !/^(?:\.$| and who |, (?!and\b|or\b|but\b)(?!\p{Ll}+(?: \p{Ll}+)*,? (?:and|or) ))/u.test(behind))
    return undefined;
  const end = start + length;
  const [from, to] = [indexAt(tokens, start), indexAt(tokens, end)];
  if (inQuotation.has(from) || !beginsWithVerb(reading, from, to)) return undefined;
  return { start, end, from, to };
}

/** “who farms 400 sheep”: behind “who” a noun in -s is a verb. */
function beginsWithVerb(reading: Reading, from: number, to: number): boolean {
  const verb = finiteVerbAt(reading, from, to);
  if (verb !== undefined) return agreesWithOne(reading, verb);
  const { pos, text = "", lemma } = reading.tokens[from] ?? {};
  return pos === "NOUN" && /^\p{Ll}+s$/u.test(text) && text !== lemma;
}
