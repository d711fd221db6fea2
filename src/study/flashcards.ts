import type { Facts } from "../facts/facts.ts";
import type { Span } from "../text/spans.ts";
import { acronyms } from "./acronyms.ts";
import { telling } from "./numbers.ts";
import { people } from "./people.ts";
import { sentenceOf, standsAlone } from "./sentence.ts";

/** A card to learn by: what is asked, what is to be known, and the sentence that proves it, which the article has once. */
export type Flashcard = { front: string; back: string; source: string };

/** Every sort of card. To add one: a function here, and a line. */
const sorts: readonly ((facts: Facts) => Flashcard[])[] = [whoIs, standsFor, whoSaid, howMany, when];
const mostOfASort = 12;

/** Cards on people, acronyms, quotations, numbers and dates. */
export function flashcards(facts: Facts): Flashcard[] {
  const seen = new Set<string>();
  return sorts.flatMap((sort) =>
    sort(facts)
      .filter(({ front, source }) => isOnce(source, facts.reading.text) && !seen.has(front) && seen.add(front))
      .slice(0, mostOfASort),
  );
}

function whoIs(facts: Facts): Flashcard[] {
  return people(facts).map(({ name, role, source }) => ({ front: `Who is ${name}?`, back: capitalised(role), source }));
}

function standsFor(facts: Facts): Flashcard[] {
  return acronyms(facts).map(({ acronym, expansion, source }) => ({
    front: `What does ${acronym} stand for?`,
    back: expansion,
    source,
  }));
}

/** Whole sentences of six words or more by somebody who is named outside them; longer ones are no joy to learn. */
function whoSaid({ quotations, reading }: Facts): Flashcard[] {
  return quotations.flatMap(({ kind, speaker, inner, sentence }) => {
    const words = reading.text.slice(inner.start, inner.end).replace(/\s+/g, " ").replace(/,$/, "");
    const length = words.split(" ").length;
    const surname = speaker?.name.split(" ").at(-1) ?? "";
    if (kind !== "full" || speaker === null || length < 6 || length > 40 || words.includes(surname)) return [];
    const source = sentenceOf(reading, sentence);
    return source.includes(surname) ? [{ front: `Who said: “${words}”`, back: speaker.name, source }] : [];
  });
}

function howMany(facts: Facts): Flashcard[] {
  return telling(facts).flatMap(({ number, sentence }) => cloze(facts, sentence, number));
}

function when(facts: Facts): Flashcard[] {
  return facts.dates.filter(({ year }) => year !== undefined).flatMap((date) => cloze(facts, date.sentence, date));
}

/** The sentence with the answer left out, if it stands alone and does not give the answer elsewhere. */
function cloze({ reading }: Facts, sentence: number, answer: Span): Flashcard[] {
  const span = reading.sentences[sentence];
  if (span === undefined || answer.end > span.end || !standsAlone(reading, sentence)) return [];
  const source = sentenceOf(reading, sentence);
  const back = reading.text.slice(answer.start, answer.end);
  const front = `${reading.text.slice(span.start, answer.start)}_____${reading.text.slice(answer.end, span.end)}`;
  return front.includes(back) ? [] : [{ front: `Fill the gap: ${front.replace(/\s+/g, " ")}`, back, source }];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isOnce(source: string, text: string): boolean {
  return source !== "" && text.indexOf(source) === text.lastIndexOf(source);
}
