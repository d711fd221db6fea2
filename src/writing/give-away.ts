import { contentWords, plain } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";
import { distractorsOf } from "./options.ts";

/** One thing that a question asks and what is the answer to it; a match asks several. Plain text, with spaces around. */
type Asked = { key: string; about: string[] };
/** What a question shows and what it asks. */
type Content = { shown: { text: string; words: Set<string> }[]; asked: Asked[] };

/** What many stems say, and what tells nothing of what is asked. */
const asking = new Set(
  "according article these events event happened happen text named match year years many".split(" "),
);
/** How much of what one question asks another has to show, beside the key, to give it away. */
const share = 0.5;
const contents = new WeakMap<Candidate, Content>();

/** Whether one of two questions shows the key of the other together with what it is the key to. */
export function giveAway(a: Candidate, b: Candidate): boolean {
  return tells(contentOf(a), contentOf(b)) || tells(contentOf(b), contentOf(a));
}

function tells({ shown }: Content, { asked }: Content): boolean {
  return asked.some(({ key, about }) =>
    shown.some(
      ({ text, words }) =>
        text.includes(key) &&
        about.length > 0 &&
        about.filter((word) => words.has(word)).length >= share * about.length,
    ),
  );
}

function contentOf(candidate: Candidate): Content {
  const known = contents.get(candidate);
  if (known !== undefined) return known;
  const shown = shownBy(candidate)
    .map(plain)
    .map((text) => ({ text: ` ${text} `, words: new Set(text.split(" ")) }));
  const content = { shown, asked: askedBy(candidate).flatMap(asked) };
  contents.set(candidate, content);
  return content;
}

function asked({ about, key }: { about: string; key: string }): Asked[] {
  const own = new Set(contentWords(key));
  const wanted = plain(key);
  return wanted === ""
    ? []
    : [{ key: ` ${wanted} `, about: contentWords(about).filter((word) => !own.has(word) && !asking.has(word)) }];
}

/** What a learner sees or learns of a question: stem with key, or each pair; and quotations among which one is to be chosen. */
function shownBy({ question }: Candidate): string[] {
  if (question.kind === "match") return question.pairs.map(({ left, right }) => `${left} ${right}`);
  const key = "key" in question && typeof question.key !== "boolean" ? [question.key].flat().join(" ") : "";
  const quoted = question.asks === "quotation" ? distractorsOf(question) : [];
  return [`${question.stem} ${key}`, ...quoted];
}

function askedBy({ question }: Candidate): { about: string; key: string }[] {
  if (question.kind === "match") return question.pairs.map(({ left, right }) => ({ about: left, key: right }));
  if (question.kind === "true-false" || question.kind === "order") return [];
  return [question.key].flat().map((key) => ({ about: question.stem, key: `${key}` }));
}
