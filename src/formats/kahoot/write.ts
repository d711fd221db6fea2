import writeXlsxFile from "write-excel-file/universal";
import type { QuestionSet } from "../../quiz/question-set.ts";
import { shortened } from "../draft/shortened.ts";
import type { Written } from "../format.ts";
import { type ListedOption, listOptions } from "../options.ts";

type Question = QuestionSet["questions"][number];

/** What Kahoot takes: characters of a question and of an answer, answers, and seconds to answer. */
const most = { question: 120, answer: 75, answers: 4 };
const seconds = 20;

const header = [
  "",
  "Question - max 120 characters",
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
  "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];

/** Writes a set as Kahoot’s template: a title, the header on row 8, a question a row. What is too long is cut. */
export async function writeKahoot(set: QuestionSet): Promise<Written<Uint8Array>> {
  const warnings: string[] = [];
  const questions = set.questions.map((question, index) => [index + 1, ...rowOf(question, set.id, warnings)]);
  const above = [[], ["", "Quiz template"], ["", set.title], [], [], [], []];
  const rows = [...above, header, ...questions].map((row) => row.map((value) => (value === "" ? null : { value })));
  const blob = await writeXlsxFile(rows, { sheet: "Sheet1" }).toBlob();
  return { output: new Uint8Array(await blob.arrayBuffer()), warnings };
}

function rowOf(question: Question, seed: string, warnings: string[]): (string | number)[] {
  if (question.kind !== "choice" && question.kind !== "multiple" && question.kind !== "true-false") return [];
  const cut = (text: string, length: number) => {
    const { text: short, cut: isCut } = shortened(text, length);
    if (isCut) warnings.push(`question “${question.id}”: Kahoot takes ${length} characters of “${text}”: it is cut`);
    return short;
  };
  const options = firstOptions(listOptions(question, seed), question.id, warnings);
  const answers = Array.from({ length: most.answers }, (_, index) => cut(options[index]?.text ?? "", most.answer));
  const right = options.flatMap((option, index) => (option.right ? [index + 1] : []));
  return [cut(question.stem, most.question), ...answers, seconds, right.join(",")];
}

/** Kahoot has four answers: the right ones, and as many wrong ones as there is room for. */
function firstOptions(options: ListedOption[], id: string, warnings: string[]): ListedOption[] {
  if (options.length <= most.answers) return options;
  const right = options.filter((option) => option.right).slice(0, most.answers - 1);
  const wrong = options.filter((option) => !option.right).slice(0, most.answers - right.length);
  const gone = options.filter((option) => !right.includes(option) && !wrong.includes(option));
  warnings.push(
    `question “${id}”: Kahoot has four answers: ${gone.map(({ text }) => `“${text}”`).join(", ")} left out`,
  );
  return options.filter((option) => !gone.includes(option));
}
