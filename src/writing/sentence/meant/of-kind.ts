import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import { withArticle } from "../called-before.ts";
import type { Kind } from "./kind.ts";
import { callsBack, covers, coversKnown } from "./kind-words.ts";
import { kindsOf } from "./kinds.ts";
import { isLastOfKind } from "./rivals.ts";
import type { Meant, MeantRule } from "./rule.ts";
import { isOne } from "./standing.ts";
import { explained } from "./with-kind.ts";

const longest = 4;
/** What stands behind the noun and tells which one is meant, or makes another word of it: “the company that”, “the town hall”. */
const telling =
  /^(?:of|that|which|who|whom|whose|where|for|from|near|behind|outside|beside|between|called|named|known|responsible|itself|-)$/;
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** “the company” → “LKAB”: the only name of this kind, where no rival stands between. */
export const ofKind: MeantRule = (facts) => {
  const known = made.get(facts) ?? allOfKind(facts);
  made.set(facts, known);
  return known;
};

const made = new WeakMap<Facts, Meant[]>();

function allOfKind(facts: Facts): Meant[] {
  const { tokens, inQuotation } = facts.reading;
  const found: Meant[] = [];
  tokens.forEach((article, the) => {
    if (!/^(?:the|this)$/i.test(article.text) || inQuotation.has(the)) return;
    const at = headAt(facts, the);
    const meant = at === undefined ? undefined : nameFor(facts, the, at);
    if (at === undefined || meant === undefined) return;
    const full = explained(facts, meant, tokens[at]?.text) ?? said(facts, meant, false);
    const text = /^T/.test(article.text) ? full.replace(/^the /, "The ") : full;
    found.push({ start: article.start, end: tokens[at]?.end ?? 0, text, name: meant });
  });
  return found;
}

/** The noun of a phrase that says nothing of which one is meant but adjectives: “the mining | company |”. */
function headAt({ reading }: Facts, the: number): number | undefined {
  const { tokens, mentionAt } = reading;
  for (let i = the + 1; i <= the + longest; i++) {
    const { text = "", pos = "X" } = tokens[i] ?? {};
    if (callsBack(text) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? "") && tokens[i + 1]?.text !== "-")
      return tells(reading.tokens, i, mentionAt.has(i + 1)) ? undefined : i;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) && text !== "-") return undefined;
  }
  return undefined;
}

/** The “the” right before a noun that has no other company; undefined where something tells which one is meant. */
export function isBareAt({ reading }: Facts, at: number): number | undefined {
  const { tokens, mentionAt } = reading;
  if (!/^the$/i.test(tokens[at - 1]?.text ?? "") || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? ""))
    return undefined;
  return tells(tokens, at, mentionAt.has(at + 1)) ? undefined : at - 1;
}

function tells(tokens: Facts["reading"]["tokens"], at: number, named: boolean): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || named || telling.test(next.text)) return true;
  // “the company founded by”, “the museum in Paris”.
  if (/^(?:in|at|on)$/.test(next.text)) return /^\p{Lu}/u.test(second?.text ?? "") && !months.test(second?.text ?? "");
  return /^(?:ed|en)$/.test(next.text.slice(-2)) && second?.text === "by";
}

function nameFor(facts: Facts, the: number, at: number): Name | undefined {
  const { tokens, mentionAt } = facts.reading;
  const noun = tokens[at]?.text ?? "";
  const before = tokens[the - 1];
  // “Ford, the company”, “Volvo is the company”: that says what something is.
  if (before?.text === "," && mentionAt.has(the - 2)) return undefined;
  if (/^(?:is|was|are|were|be|been|became|become)$/.test(before?.text ?? "")) return undefined;
  const start = tokens[the]?.start ?? 0;
  const fitting = calledBy(facts, noun).filter(([{ mentions }]) => (mentions[0]?.start ?? start) < start);
  const [name, kinds] = nearest(fitting, start) ?? [];
  if (name === undefined || kinds === undefined || kinds.some((kind) => kind.at === at)) return undefined;
  const known = new Set([...kinds.flatMap(({ words }) => [...words]), ...name.name.toLowerCase().split(" ")]);
  for (let i = the + 1; i < at; i++) {
    const word = tokens[i]?.text.toLowerCase() ?? "";
    if (word !== "-" && !known.has(word)) return undefined;
  }
  return isLastOfKind(facts, name, noun, the) ? name : undefined;
}

const byNoun = new WeakMap<Facts, Map<string, [Name, Kind[]][]>>();

/** The names that may be called by a noun, with what they are. */
export function calledBy(facts: Facts, noun: string): [Name, Kind[]][] {
  const known = byNoun.get(facts) ?? new Map<string, [Name, Kind[]][]>();
  byNoun.set(facts, known);
  const found =
    known.get(noun) ?? [...kindsOf(facts)].filter(([, kinds]) => kinds.some((kind) => isCalled(kind, noun)));
  known.set(noun, found);
  return found;
}

/** Whether what is of a kind may be called by a noun. */
function isCalled({ noun: kind, general }: Kind, noun: string): boolean {
  return general ? coversKnown(noun, kind) : covers(noun, kind);
}

/** So many characters back another of the kind is out of mind. */
const near = 900;

/** The only one of its kind; or the one named last, where all others were named long before. */
function nearest(fitting: [Name, Kind[]][], start: number): [Name, Kind[]] | undefined {
  const lastOf = ([{ mentions }]: [Name, Kind[]]) => mentions.findLast((mention) => mention.start < start)?.start ?? 0;
  const [first, ...others] = fitting.sort((a, b) => lastOf(b) - lastOf(a));
  if (first === undefined) return undefined;
  const apart = others.filter(([name]) => !isOne(name, first[0]));
  return apart.every((other) => start - lastOf(other) > near) ? first : undefined;
}

/** A name as it stands in a sentence: written out where it is an acronym that the article explains, with “the” if the article says so. */
export function said({ reading, acronyms }: Facts, name: Name, capital: boolean): string {
  const expanded = acronyms.find(({ acronym }) => acronym === name.name);
  const full = withArticle(reading.text, name, capital);
  return expanded === undefined ? full : full.replace(name.name, `${expanded.expansion} (${expanded.acronym})`);
}
