import * as z from "zod";
import { readNumbers } from "../numerals.ts";
import { common, line, longestAnswer } from "./fields.ts";
import { type Kind, type QuestionBase, right, type TaskBase, taskBase, wrong } from "./kind.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("numeric"),
  key: z.number().meta({ description: "The number, in digits." }),
  tolerance: z
    .number()
    .nonnegative()
    .optional()
    .meta({ description: "How far off still counts as right; 0 if left out." }),
  unit: line.optional().meta({ description: "What is counted or measured: “troops”, “km”, “%”." }),
});

export type Numeric = QuestionBase & z.output<typeof schema>;
export type NumericTask = TaskBase & { kind: "numeric"; unit: string | undefined };
/** The number is kept as it was typed; `numerals.ts` says how it is read. */
export type NumericResponse = { kind: "numeric"; text: string };

/** A number to be typed, in digits or words. */
export const numeric = {
  schema,
  task: (question) => ({ ...taskBase(question), unit: question.unit }),
  read(form) {
    const text = (form.get("text") ?? "").trim();
    if (text === "") return { problems: [{ field: "text", message: "Type a number, even if you are not sure." }] };
    if (text.length > longestAnswer) {
      return {
        problems: [{ field: "text", message: `Keep it under ${longestAnswer} characters: the number will do.` }],
      };
    }
    if (readNumbers(text).length === 0) {
      const message = "We could not read this as a number. Write it like 1200 or 1,200.";
      return { problems: [{ field: "text", message }] };
    }
    return { response: { kind: "numeric", text } };
  },
  score: (question, response) => (readNumbers(response.text).some((number) => isKey(question, number)) ? right : wrong),
  key: (question) => {
    const digits = question.key.toLocaleString("en", { maximumFractionDigits: 10 });
    if (question.unit === undefined) return digits;
    return question.unit.startsWith("%") ? digits + question.unit : `${digits} ${question.unit}`;
  },
  given: (response) => response.text,
  claims: (question) => [question.key.toLocaleString("en"), String(question.key)],
} satisfies Kind<Numeric, NumericTask, NumericResponse>;

/**
 * Who is asked for “1.5 million barrels” may type "1.5", "1.5 million" or "1500000": the words of the unit count.
 * Binary fractions are not exact: 0.1 + 0.2 must count as 0.3.
 */
function isKey(question: Numeric, number: number): boolean {
  const [scale = 1] = readNumbers(`1 ${question.unit ?? ""}`);
  return [1, scale].some((factor) => {
    const key = question.key * factor;
    const rounding = Number.EPSILON * 8 * Math.max(Math.abs(key), Math.abs(number), 1);
    return Math.abs(number - key) <= (question.tolerance ?? 0) * factor + rounding;
  });
}
