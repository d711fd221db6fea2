import type { Draft, DraftOption, Found } from "../draft/draft.ts";
import type { Notice } from "../format.ts";
import { withAnswerKey } from "./answer-key.ts";
import { type Line, lineOf } from "./lines.ts";

/** A question as far as it has been read; `gap` says that a blank line came last. */
type Open = { line: number; stem: string[]; options: { letter: string; text: string }[]; gap: boolean };
const nothing = (): Open => ({ line: 0, stem: [], options: [], gap: false });

/**
 * Reads Aiken, also in the middle of other text: a question is the paragraph before its answers. Moodle joins no lines;
 * people wrap them, so that a line that follows a stem or an answer belongs to it. What people write by hand counts as
 * well: small letters, brackets, “Answer: b) Paris”, several right answers, an explanation below, an
 * answer key at the end.
 */
export function readAiken(text: string): Found {
  const drafts: Draft[] = [];
  const warnings: Notice[] = [];
  const { body, key } = withAnswerKey(text);
  let open = nothing();
  const close = (question: Open) => {
    const letter = key.get(numberOf(question));
    if (letter === undefined) warnings.push(...unanswered(question));
    else if (question.options.length > 0) drafts.push(draftOf(question, [letter]));
  };
  body.split("\n").forEach((raw, index) => {
    const line = lineOf(raw);
    const ends = line.sort === "answer";
    if (ends && open.options.length > 0) drafts.push(draftOf(open, line.letters));
    if (line.sort === "explanation" && open.stem.length === 0) drafts.at(-1)?.feedback?.push(line.text);
    const next = ends ? nothing() : taken(open, line, raw.trim(), index + 1);
    if (!ends && next !== open) close(open);
    open = next;
  });
  close(open);
  return { drafts: withoutNumbers(drafts), warnings };
}

/** The question with one more line in it, or the one that begins there. */
function taken(open: Open, line: Line, raw: string, number: number): Open {
  if (line.sort === "blank") {
    open.gap = true;
    return open;
  }
  if (line.sort === "fence") return nothing();
  if (line.sort === "option" && open.stem.length > 0 && (line.isPlain || isNext(open, line.letter))) {
    open.options.push({ letter: line.letter, text: line.text });
    open.gap = false;
    return open;
  }
  if (line.sort === "explanation" && open.stem.length === 0) return open;
  const words = line.sort === "words" ? line.text : raw;
  if (open.gap || open.stem.length === 0) return { line: number, stem: [words], options: [], gap: false };
  const last = open.options.at(-1);
  if (last === undefined) open.stem.push(words);
  else last.text += ` ${words}`;
  return open;
}

/** Small letters and brackets count as an answer’s only in their turn: “(c) 2024” may be anything. */
function isNext({ options }: Open, letter: string): boolean {
  return letter === String.fromCharCode(65 + options.length);
}

function draftOf({ line, stem, options }: Open, letters: string[]): Draft {
  const drafted = options.map(({ letter, text }): DraftOption => ({ text, credit: letters.includes(letter) ? 1 : 0 }));
  const common = { place: { line, column: 1 }, stem: stem.join("\n"), feedback: [] };
  const strange = letters.find((letter) => !options.some((option) => option.letter === letter));
  if (letters.length > 0 && strange === undefined) {
    return { ...common, body: { shape: "options", options: drafted, several: letters.length > 1 } };
  }
  const why =
    strange === undefined ? "no letter follows “ANSWER:”" : `its answer is ${strange}, but no answer has that letter`;
  return { ...common, body: { shape: "other", why } };
}

/** A number before a question is no part of it, where all have one: “1. ”, “Q3:”, “Question 4) ”; a question begins behind it. */
const number = /^(?:(?:Q|q|Question|question|QUESTION)[ \t]*)?(\d{1,4})[.):][ \t]+(?=[\p{Lu}\p{Pi}\p{N}"'¿¡_*(])/u;

function numberOf({ stem: [first = ""] }: Open): number {
  return Number(number.exec(first)?.[1]);
}

function withoutNumbers(drafts: Draft[]): Draft[] {
  const stems = drafts.map(({ stem }) => String(stem));
  if (!stems.every((stem) => number.test(stem))) return drafts;
  return drafts.map((draft, index) => ({ ...draft, stem: plain((stems[index] ?? "").replace(number, "")) }));
}

/** A question that is bold as a whole. */
function plain(stem: string): string {
  return stem.replace(/^\*\*([^*]+)\*\*$/, "$1");
}

function unanswered({ line, stem, options }: Open): Notice[] {
  if (options.length < 2) return [];
  return [
    { line, column: 1, message: `“${stem.join(" ")}” is left out: no line “ANSWER: A” says which answer is right` },
  ];
}
