import type { QuestionSet } from "../../quiz/question-set.ts";

type Question = QuestionSet["questions"][number];

/** The most characters that Moodle’s database holds of the right side of a pair, and of a unit (install.xml of both types). */
const longest = { right: 255, unit: 50 };

/** Why Moodle cannot store a question; with one such question it gives up the whole import. */
export function unstorable(question: Question): string | undefined {
  const isTooLong = question.kind === "match" && question.pairs.some(({ right }) => right.length > longest.right);
  return isTooLong ? `Moodle stores at most ${longest.right} characters of the right side of a pair` : undefined;
}

/** Whether Moodle can store a unit. */
export function isStorableUnit(unit: string): boolean {
  return unit.length <= longest.unit;
}
