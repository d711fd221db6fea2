import { contentWords, plain } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";

/** One thing that a question asks and what is the answer to it; a match asks several. */
type Asked = { about: string; key: string };

/** How much of what one question asks another has to show, beside the key, to give it away. */
const share = 0.5;

/** Whether one of two questions shows the key of the other together with what it is the key to. */
export function giveAway(a: Candidate, b: Candidate): boolean {
  return tells(a, b) || tells(b, a);
}

function tells(shower: Candidate, asker: Candidate): boolean {
  const shown = shownBy(shower);
  return askedBy(asker).some(({ about, key }) => shown.some((text) => contains(text, key) && shares(text, about, key)));
}

function contains(text: string, key: string): boolean {
  const wanted = plain(key);
  return wanted !== "" && ` ${text} `.includes(` ${wanted} `);
}

function shares(text: string, about: string, key: string): boolean {
  const own = new Set(contentWords(key));
  const words = contentWords(about).filter((word) => !own.has(word));
  const shown = new Set(text.split(" "));
  return words.length > 0 && words.filter((word) => shown.has(word)).length >= share * words.length;
}

/** What a learner sees or learns of a question, made plain: stem with key, or each pair. */
function shownBy({ question }: Candidate): string[] {
  if (question.kind === "match") return question.pairs.map(({ left, right }) => plain(`${left} ${right}`));
  const key = "key" in question && typeof question.key !== "boolean" ? [question.key].flat().join(" ") : "";
  return [plain(`${question.stem} ${key}`)];
}

function askedBy({ question }: Candidate): Asked[] {
  if (question.kind === "match") return question.pairs.map(({ left, right }) => ({ about: left, key: right }));
  if (question.kind === "true-false" || question.kind === "order") return [];
  return [question.key].flat().map((key) => ({ about: question.stem, key: `${key}` }));
}
