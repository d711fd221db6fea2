import { letterAt } from "../../quiz/kinds/letters.ts";
import type { QuestionSet } from "../../quiz/question-set.ts";
import { asMixed } from "../draft/mixed.ts";
import { type ListedOption, listOptions } from "../options.ts";
import { chosen } from "./chosen.ts";

type Question = QuestionSet["questions"][number];
/** What the columns for answers hold: the answers in order, what belongs to each, and which are right. */
type Answers = { options: string[]; correct: string; matches?: string[]; whys?: string[] };

/** A set as a table: a header, and a row for each question. Columns that no question needs are left out. */
export function tableOf(set: QuestionSet): string[][] {
  const rows = set.questions.map((question) => ({ question, answers: answersOf(question, set.id) }));
  const width = Math.max(4, ...rows.map(({ answers }) => answers.options.length));
  // What belongs to the answers belongs to them in its order: all of its columns are written, or none.
  const numbered = (name: string, list: (answers: Answers) => string[]): Column[] => {
    const used = name === "answer" || rows.some(({ answers }) => list(answers).some((cell) => cell !== ""));
    return Array.from({ length: used ? width : 0 }, (_, index) => [
      `${name} ${index + 1}`,
      ({ answers }) => list(answers)[index],
    ]);
  };
  const columns: Column[] = [
    ["id", ({ question }) => question.id],
    ["kind", ({ question }) => question.kind],
    ["question", ({ question }) => question.stem],
    ...numbered("answer", ({ options }) => options),
    ...numbered("match", ({ matches = [] }) => matches),
    ["correct", ({ answers }) => answers.correct],
    ...numbered("why", ({ whys = [] }) => whys),
    ["accept", ({ question }) => ("accept" in question ? question.accept?.join("\n") : undefined)],
    ["tolerance", ({ question }) => ("tolerance" in question ? question.tolerance : undefined)],
    ["unit", ({ question }) => ("unit" in question ? question.unit : undefined)],
    ["explanation", ({ question }) => question.explanation],
    ["source", ({ question }) => [question.source ?? []].flat().join("\n")],
    ["hint", ({ question }) => question.hint],
    ["tags", ({ question }) => question.tags?.join("\n")],
    ["points", ({ question }) => question.points],
  ];
  const filled = columns.filter(
    ([name, cell]) => / \d+$/.test(name) || rows.some((row) => String(cell(row) ?? "") !== ""),
  );
  return [
    filled.map(([name]) => name),
    ...rows.map((row) => filled.map(([, cell]) => asMixed(String(cell(row) ?? "")))),
  ];
}

type Column = [name: string, cell: (row: { question: Question; answers: Answers }) => string | number | undefined];

function answersOf(question: Question, seed: string): Answers {
  if (question.kind === "short-answer") return { options: [], correct: question.key };
  if (question.kind === "numeric") return { options: [], correct: String(question.key) };
  if (question.kind === "order") return { options: question.key, correct: "" };
  if (question.kind === "match") {
    return {
      options: question.pairs.map(({ left }) => left),
      matches: question.pairs.map(({ right }) => right),
      correct: "",
    };
  }
  const options = listOptions(question, seed);
  const texts = options.map(({ text }) => text);
  return { options: texts, correct: pointerTo(options), whys: options.map(({ why }) => why ?? "") };
}

/** The right options by letter; by number or word for word where a letter would be read as what an option says. */
function pointerTo(options: ListedOption[]): string {
  const texts = options.map(({ text }) => text);
  const right = options.flatMap((option, index) => (option.right ? [index] : []));
  const ways = [
    right.map(letterAt).join(", "),
    right.map((index) => index + 1).join(", "),
    right.map((index) => texts[index]).join("; "),
  ];
  return ways.find((way) => chosen(way, texts)?.join() === right.join()) ?? (ways[0] as string);
}
