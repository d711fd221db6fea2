import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";

const shapes = new WeakMap<Facts, Map<string, Phrase[]>>();
/** Of each shape so many are tried; more would be slow, and no better. */
const enough = 300;

/** The phrases by what makes them rivals at all. */
function shapesOf(facts: Facts): Map<string, Phrase[]> {
  const found = shapes.get(facts) ?? new Map<string, Phrase[]>();
  if (shapes.has(facts)) return found;
  for (const phrase of phrasesOf(facts)) {
    const group = found.get(shapeOf(phrase)) ?? [];
    if (group.length < enough) group.push(phrase);
    found.set(shapeOf(phrase), group);
  }
  shapes.set(facts, found);
  return found;
}

function shapeOf({ shape, article }: Phrase): string {
  return `${article} ${shape}`;
}

/** Others that could stand where a phrase stands, the likeliest first: governed by the same word, or the same sort of thing. */
export function rivalPhrases(facts: Facts, key: Phrase, context: string): Phrase[] {
  const used = new Set(contentWords(context));
  const fitting = (shapesOf(facts).get(shapeOf(key)) ?? []).filter(
    (other) =>
      other.head !== key.head &&
      Math.abs(other.text.length - key.text.length) < 8 &&
      contentWords(other.text).every((word) => !used.has(word)) &&
      score(other, key) > 2,
  );
  const rivals: Phrase[] = [];
  for (const phrase of fitting.sort((a, b) => score(b, key) - score(a, key))) {
    const taken = new Set([key, ...rivals].flatMap(({ text }) => contentWords(text)));
    if (contentWords(phrase.text).every((word) => !taken.has(word))) rivals.push(phrase);
  }
  return rivals;
}

function score(other: Phrase, key: Phrase): number {
  return (
    (other.before !== "" && other.before === key.before ? 1 : 0) +
    (other.sort !== "" && other.sort === key.sort ? 2 : 0)
  );
}
