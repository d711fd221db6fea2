import * as z from "zod";
import { common } from "./kinds/fields.ts";
import { kindSchemas } from "./kinds/index.ts";

/** The most a set may hold: far more than a class can use, little enough to keep every page quick. */
export const limits = { questions: 500, articleCharacters: 600_000 };

const label = z.string().trim().min(1, "must not be empty").max(300, "is longer than 300 characters");

const article = z.strictObject({
  title: label,
  url: z.url({ protocol: /^https?$/, error: "must be a web address that begins with https://" }).optional(),
  author: label.optional(),
  published: label.optional().meta({ description: "The date, as the article gives it." }),
  text: z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(limits.articleCharacters, "is too long: 100,000 words is the most")
    .meta({ description: "The whole article; a blank line between paragraphs." }),
});

/** A question set as a file holds it: the one definition of the format, from which the JSON Schema is generated. */
export const questionSet = z.strictObject({
  format: z.literal("footnote/1").meta({ description: "Always footnote/1." }),
  id: common.id.meta({ description: "The set's short name, the same as the file's name without .yaml." }),
  title: label.meta({ description: "What the quiz is called." }),
  description: label.optional().meta({ description: "One sentence on what the set covers." }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language code such as en or pt-BR")
    .optional()
    .meta({ description: "The language of the questions; en if left out." }),
  licence: label.optional().meta({ description: "Under which licence others may use the set." }),
  origin: label.optional().meta({ description: "What the set was copied from: its title and address." }),
  article: article.optional().meta({ description: "The text that the questions are about, and that proves them." }),
  questions: z
    .array(
      z.discriminatedUnion("kind", kindSchemas, {
        error: "must be one of choice, multiple, true-false, short-answer, numeric, match, order",
      }),
    )
    .min(1, "needs at least one question")
    .max(limits.questions, `holds more than ${limits.questions} questions`),
});

export type QuestionSet = z.output<typeof questionSet>;

/** The JSON Schema of a question-set file, for editors that complete and check as one types. */
export function questionSetJsonSchema(): object {
  const schema = z.toJSONSchema(questionSet, { io: "input", target: "draft-7" });
  return { $id: "question-set.schema.json", title: "Footnote question set", ...schema };
}
