import type { QuestionSet } from "../../quiz/question-set.ts";
import { feedbackOf } from "../feedback.ts";
import type { Written } from "../format.ts";
import { listOptions } from "../options.ts";

type Question = QuestionSet["questions"][number];

/** Writes a heading, and a numbered question with its checklist or its answers each; explanations are quotations. */
export function writeMarkdown(set: QuestionSet): Written<string> {
  const questions = set.questions.map((question, index) => {
    const feedback =
      feedbackOf(question)
        ?.split("\n")
        .map((line) => `> ${escaped(line)}`) ?? [];
    return [`${index + 1}. ${escaped(question.stem)}`, "", ...answersOf(question, set.id), ...feedback].join("\n");
  });
  return { output: `${[`# ${escaped(set.title)}`, ...questions].join("\n\n")}\n` };
}

function answersOf(question: Question, seed: string): string[] {
  if (question.kind === "short-answer")
    return [question.key, ...(question.accept ?? [])].map((text) => `Answer: ${escaped(text)}  `);
  if (question.kind !== "choice" && question.kind !== "multiple" && question.kind !== "true-false") return [];
  return listOptions(question, seed).map(({ text, right }) => `- [${right ? "x" : " "}] ${escaped(text)}`);
}

/** Text in which no sign means anything to Markdown, on one line; CommonMark 2.4 allows a backslash before all of these. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^([-+=])/gm, "\\$1")
    .replace(/^(\d+)([.)])/gm, "$1\\$2")
    .replace(/\n/g, "<br>");
}
