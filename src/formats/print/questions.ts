import { type Question as Compiled, keyInWords } from "../../quiz/kinds/index.ts";
import { letterAt } from "../../quiz/kinds/letters.ts";
import type { QuestionSet } from "../../quiz/question-set.ts";
import { jumble } from "../../quiz/shuffle.ts";
import { listOptions } from "../options.ts";
import { el, type Xml } from "../xml/write.ts";

type Question = QuestionSet["questions"][number];
type Of<K extends Question["kind"]> = Extract<Question, { kind: K }>;

/** The shapes that go with the first letters, on screens and on paper. */
const shapes = ["◆", "●", "▲", "■"];

/** What stands below a question: letters to choose from, a line to write on, two columns to join. */
export function questionBody(question: Question, seed: string): Xml {
  switch (question.kind) {
    case "short-answer":
      return el("p", {}, blank);
    case "numeric":
      return el("p", {}, `${blank} ${question.unit ?? ""}`.trim());
    case "match":
      return columns(question, seed);
    case "order":
      return el(
        "ul",
        { class: "order" },
        jumble(question.key, seed + question.id).map((text) => el("li", {}, `___ ${text}`)),
      );
    default:
      return el(
        "ul",
        { class: "options" },
        listOptions(question, seed).map(({ text }, index) => el("li", {}, `${lettered(index)} ${text}`)),
      );
  }
}

const blank = "______________________________";

function lettered(index: number): string {
  return `${letterAt(index)} ${shapes[index] ?? ""}`.trim();
}

/** Lefts with room for a letter; rights with letters, in an order that does not tell which belongs where. */
function columns(question: Of<"match">, seed: string): Xml {
  const rights = rightsOf(question, seed);
  const rows = question.pairs.map(({ left }, index) =>
    el("tr", {}, el("td", {}, `___ ${left}`), el("td", {}, `${letterAt(index)} ${rights[index] ?? ""}`)),
  );
  return el("table", {}, rows);
}

function rightsOf(question: Of<"match">, seed: string): string[] {
  return jumble(
    question.pairs.map(({ right }) => right),
    seed + question.id,
  );
}

/** Where the answer goes on the answer sheet. */
export function answerSpace(question: Question): Xml {
  if (question.kind === "true-false") return el("span", {}, "○ A  ○ B");
  if (question.kind === "choice" || question.kind === "multiple") {
    const count = [question.key].flat().length + question.distractors.length;
    return el("span", {}, Array.from({ length: count }, (_, index) => `○ ${letterAt(index)}`).join("  "));
  }
  if (question.kind === "match" || question.kind === "order") {
    const count = question.kind === "match" ? question.pairs.length : question.key.length;
    return el("span", {}, Array.from({ length: count }, (_, index) => `${index + 1}: ___`).join("  "));
  }
  return el("span", {}, blank);
}

/** The right answer in words, with its letters as they stand on this paper. */
export function keyOf(question: Question, seed: string): string {
  const words = keyInWords({ ...question, citations: [] } as Compiled);
  if (question.kind === "match") {
    const rights = rightsOf(question, seed);
    return question.pairs.map(({ left, right }) => `${left} – ${letterAt(rights.indexOf(right))} ${right}`).join("; ");
  }
  if (question.kind !== "choice" && question.kind !== "multiple" && question.kind !== "true-false") return words;
  const letters = listOptions(question, seed).flatMap(({ right }, index) => (right ? [letterAt(index)] : []));
  return `${letters.join(", ")}: ${words}`;
}
