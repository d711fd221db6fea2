import type { Facts } from "../../facts/facts.ts";
import type { Token } from "../../text/tags.ts";
import { isAuxiliary, isFiniteVerb } from "../sentence/finite.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { tokenRange } from "../sentence/words.ts";
import { type DefinitionPattern, isMeaning, isTerm } from "./definition.ts";

const longestTerm = 3;
/** What a gloss has beside its noun: else it is one of a list, or a mere other name. */
const related =
  /^(?:(?:an?|the) )?(?!and |or )(?:[\p{L}-]+ ){1,4}?(?:that|who|where|whereby|(?:in|by|at|on|from|to|for) which)(?= )/u;
/** An act or a state, not a thing that one could meet: “the deliberate imposition of …”, “the right to …”. */
const narrowed =
  /^(?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:\p{L}+(?:tion|sion|ment|ance|ence|ity|ness|ing|ship|ism|sis)|right|act|practice|study|process|science|art|belief|idea|concept|theory|habit|method|field|branch|sum|way) (?:to|of|for|between|in)(?= )/u;
const opening = /^(?:,|\(|—|–|-)$/;
/** “…, a claim that”, “…, part of”: what is said beside a thing, not what it is. */
const beside =
  /^(?:(?:an?|the) )?(?:\p{L}+ )?(?:claims?|facts?|parts?|moves?|steps?|signs?|figures?|numbers?|names?|ideas?|results?|reasons?|examples?|proofs?|lot|list|series|one|some|most|many|all|both|each|several|two|three|four|member|members|majority|rest|kinds?|types?|sorts?|time|year|day|period|trend|problem|sum|total|decision|event|home|site|source|victim|term|word)(?: |$)/iu;

/** “… created maroon communities, groups that resisted recapture” · “emigrants (individuals that leave a patch)” · “regolith — the loose dust …” */
export const gloss: DefinitionPattern = (facts, sentence) => {
  const { from, to } = tokenRange(facts.reading, sentence);
  const found: ReturnType<DefinitionPattern> = [];
  for (let at = from + 1; at < to - 3; at++) found.push(...glossAt(facts, at, { from, to }));
  return found;
};

function glossAt(facts: Facts, at: number, { from, to }: Range): ReturnType<DefinitionPattern> {
  const { tokens, text } = facts.reading;
  if (!opening.test(tokens[at]?.text ?? "") || isHyphen(facts, at)) return [];
  const term = termBefore(facts, at, from);
  const end = term === undefined ? undefined : closing(facts, at, to);
  if (term === undefined || end === undefined) return [];
  const meaning = text.slice(tokens[at + 1]?.start, tokens[end - 1]?.end);
  const parts = tokens.slice(at + 1, end);
  const head = headOf(parts);
  if (!isGloss(facts, meaning, { from: at + 1, to: end }) || !isMeaning(parts) || head === undefined) return [];
  if (isPlural(head) !== isPlural(term.at(-1) as Token)) return [];
  return [{ ...said(facts, term), meaning, verb: isPlural(head) ? "are" : "is", sure: true }];
}

/** A noun with a clause of its own, or one with an article and no verb: “analysis of structures reveals …” is a sentence. */
function isGloss({ reading }: Facts, text: string, { from, to }: Range): boolean {
  if (beside.test(text) || !/\p{L}$/u.test(text)) return false;
  if (related.test(text)) return true;
  if (!narrowed.test(text)) return false;
  for (let i = from; i < to; i++) if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return false;
  return true;
}

function isHyphen({ reading: { text, tokens } }: Facts, at: number): boolean {
  return tokens[at]?.text === "-" && text[(tokens[at]?.start ?? 1) - 1] !== " ";
}

/** Where a gloss ends that opens at a token: at the mark that pairs with it, or at the sentence's end. */
function closing({ reading: { tokens } }: Facts, at: number, to: number): number | undefined {
  const opens = tokens[at]?.text ?? "";
  const closes = opens === "(" ? ")" : opens;
  for (let i = at + 1; i < to; i++) {
    const text = tokens[i]?.text ?? "";
    if (text === closes) return opens === "," && isList(tokens, i) ? undefined : i;
    if (text === "." && opens !== "(") return i;
    if (/^[;:“”"()]$/.test(text)) return undefined;
  }
  return undefined;
}

/** “…, cells that …, and fibres”: one of several things. */
function isList(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "");
}

/** The noun phrase without a name in it that ends before a token, and has no article of its own kind: “maroon communities”. */
function termBefore({ reading }: Facts, at: number, from: number): Token[] | undefined {
  let start = at;
  while (
    start > from &&
    at - start < longestTerm &&
    /^(?:NOUN|ADJ)$/.test(reading.tokens[start - 1]?.pos ?? "") &&
    !reading.mentionAt.has(start - 1)
  )
    start--;
  const term = reading.tokens.slice(start, at);
  const before = reading.tokens[start - 1];
  // “wanted a hat, a thing that”, “in cities, places where”: what follows “the” has been told of before.
  if (!/\p{L}{4}/u.test(term.map(({ text }) => text).join(" ")) || !isTerm(term) || before === undefined)
    return undefined;
  if (/^(?:the|this|that|these|those|his|her|its|their|my|our|your|['’]s|another|other|such)$/i.test(before.text))
    return undefined;
  // “hats and coats, things that …” tells of both.
  if (/^(?:and|or|,)$/.test(before.text) && reading.tokens[at]?.text !== "(") return undefined;
  // “acts as a common denominator, a method that …”: a likeness.
  if (/^(?:as|like)$/.test(reading.tokens[start - 2]?.text ?? "")) return undefined;
  if (/^(?:PROPN|NUM)$/.test(before.pos) || reading.mentionAt.has(start - 1)) return undefined;
  return term;
}

function said({ reading }: Facts, term: readonly Token[]) {
  const [first, last] = [term[0], term.at(-1)];
  const text = reading.text.slice(first?.start, last?.end);
  const before = reading.tokens[reading.tokens.indexOf(first as Token) - 1]?.text ?? "";
  return { term: text, article: /^an?$/i.test(before) ? before.toLowerCase() : "" };
}

function headOf(parts: readonly Token[]): Token | undefined {
  const end = parts.findIndex(
    ({ text, pos }, i) =>
      i > 0 && (pos === "ADP" || pos === "SCONJ" || /^(?:that|who|which|where|whereby|to)$/.test(text)),
  );
  return end < 1 ? undefined : parts[end - 1];
}

function isPlural({ text, lemma }: Token): boolean {
  return (/[^su]s$/.test(text) && text !== lemma) || /^(?:people|men|women|children)$/.test(text);
}
