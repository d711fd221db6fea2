import type { QuestionSet } from "../../quiz/question-set.ts";
import { feedbackOf } from "../feedback.ts";
import type { Written } from "../format.ts";
import { withoutWildcards } from "../moodle/answers.ts";
import { categoryLosses, categoryPath } from "../moodle/category.ts";
import { unstorable } from "../moodle/limits.ts";
import { listOptions } from "../options.ts";
import { escaped } from "./escape.ts";

type Question = QuestionSet["questions"][number];

/** Writes a set as GIFT, in a category of its title. A question that GIFT would read as something else is left out. */
export function writeGift(set: QuestionSet): Written<string> {
  const warnings = categoryLosses(set.title);
  const questions = set.questions.flatMap((question) => {
    const answers = answersOf(question, set.id);
    const why = unstorable(question) ?? (answers === undefined ? arrow : undefined);
    if (why === undefined) return [`${opening(question, warnings)}{${answers}${general(question)}}`];
    warnings.push(`question “${question.id}” is left out: ${why}`);
    return [];
  });
  // Moodle takes a category’s name as it stands, but for backslashes.
  const category = `$CATEGORY: ${categoryPath(set.title).replaceAll("\\", "\\\\")}`;
  return { output: `${[category, ...questions].join("\n\n")}\n`, warnings };
}

const arrow = "GIFT takes an answer with “->” in it for a pair";

function opening(question: Question, warnings: string[]): string {
  const tags = (question.tags ?? []).filter((tag) => {
    // What Moodle does not allow in the tag of a comment.
    const fits = !/[<>`[\n]/.test(tag);
    if (!fits) warnings.push(`question “${question.id}”: the tag “${tag}” is left out: it holds one of < > \` [`);
    return fits;
  });
  const comment = tags.map((tag) => `[tag:${tag.replaceAll("]", "\\]")}]`).join(" ");
  const style = /[<&]/.test(JSON.stringify(question)) ? "[plain]" : bracketed(question.stem);
  return `${comment === "" ? "" : `// ${comment}\n`}::${question.id}::${style}${escaped(question.stem)}`;
}

/** Text that begins with a bracket might be taken to name a style: the plain one is named before it. */
function bracketed(text: string): string {
  return text.startsWith("[") ? "[plain]" : "";
}

function formatted(text: string): string {
  return bracketed(text) + escaped(text);
}

function general(question: Question): string {
  const feedback = feedbackOf(question);
  if (feedback === undefined) return "";
  return question.kind === "true-false" || question.kind === "numeric"
    ? `####${formatted(feedback)}`
    : `\t####${formatted(feedback)}\n`;
}

function answersOf(question: Question, seed: string): string | undefined {
  if (question.kind === "true-false") return question.key ? "TRUE" : "FALSE";
  if (question.kind === "numeric") return numberAnswer(question);
  if (question.kind === "match")
    return lines(question.pairs.map(({ left, right }) => `=${side(left)} -> ${escaped(right)}`));
  if (question.kind === "short-answer") {
    const answers = [question.key, ...(question.accept ?? [])].map(withoutWildcards);
    if (answers.some((answer) => answer.includes("->"))) return undefined;
    return lines(answers.map((answer) => `=${answer.startsWith("%") ? "%100%" : ""}${formatted(answer)}`));
  }
  return question.kind === "order" ? undefined : optionLines(question, seed);
}

/** To Moodle a nought alone is no answer: the “=” before it says that there is one (PHP calls “0” empty). */
function numberAnswer({ key, tolerance = 0 }: Extract<Question, { kind: "numeric" }>): string {
  if (tolerance === 0) return key === 0 ? "#=0" : `#${key}`;
  return `#${key}:${tolerance}`;
}

/** One right answer is “=”; several share the points, and each wrong one costs as much as a right one earns. */
function optionLines(question: Extract<Question, { kind: "choice" | "multiple" }>, seed: string): string {
  const share = question.kind === "multiple" ? Number((100 / question.key.length).toFixed(5)) : undefined;
  return lines(
    listOptions(question, seed).map(({ text, right, why }) => {
      const weight = share === undefined ? (text.startsWith("%") ? "%0%" : "") : `%${right ? share : -share}%`;
      const sign = share === undefined && right ? "=" : `~${weight}`;
      return `${sign}${formatted(text)}${why === undefined ? "" : `#${formatted(why)}`}`;
    }),
  );
}

/** The left side may have a style; the first “->” ends it, so that one within it has to be written as HTML. */
function side(left: string): string {
  if (!left.includes("->")) return formatted(left);
  return `[html]${escaped(left.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"))}`;
}

function lines(answers: string[]): string {
  return `\n${answers.map((answer) => `\t${answer}\n`).join("")}`;
}
