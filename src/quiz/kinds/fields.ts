import * as z from "zod";

/** What can be asked for. A question that asks for nothing in this list simply does not say. */
export const asks = [
  "speaker",
  "quotation",
  "person",
  "place",
  "organisation",
  "number",
  "date",
  "role",
  "term",
  "statement",
] as const;

/** A line of text somebody wrote: not empty, not endless. */
export const line = z.string().trim().min(1, "must not be empty").max(1000, "is longer than 1,000 characters");

/** The longest answer that is read, in characters; nobody types more into one line. */
export const longestAnswer = 200;

/** One sentence of the article, or a list of them where the proof needs more than one. */
export const sources = z.union([line, z.array(line).min(1).max(4)]);

/** What a question of any kind may carry. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, "must be small letters, digits and hyphens, such as “who-spoke”")
    .max(64, "is longer than 64 characters")
    .meta({ description: "A short name for the question, different from all others in the set." }),
  asks: z.enum(asks).optional().meta({ description: "What the question asks for." }),
  stem: line.meta({ description: "What is asked. It must make sense on its own." }),
  source: sources.optional().meta({
    description: "The sentence that proves the key, word for word from the article; a list if it takes two.",
  }),
  proof: sources.optional().meta({
    description: "The words of the source that prove the key, to be highlighted. Left out: the key where it occurs.",
  }),
  explanation: line.optional().meta({ description: "Shown after the answer, whatever it was." }),
  hint: line.optional().meta({ description: "Shown on demand before the answer." }),
  tags: z.array(line).max(20).optional(),
  points: z
    .number()
    .positive()
    .max(100)
    .optional()
    .meta({ description: "What a right answer is worth; 1 if left out." }),
};

/** A wrong option, with the reason why it is wrong where a learner might well choose it. */
export const distractor = z.union([
  line,
  z.strictObject({ text: line, why: line.optional().meta({ description: "Why it is wrong, for who chose it." }) }),
]);
export type Distractor = z.output<typeof distractor>;

/** What a wrong option says. */
export function textOf(option: Distractor): string {
  return typeof option === "string" ? option : option.text;
}

/** Of the options that were chosen, the wrong ones that say why they are wrong. */
export function whysOf(distractors: Distractor[], chosen: readonly string[]): { option: string; why: string }[] {
  return distractors.flatMap((option) =>
    typeof option !== "string" && option.why !== undefined && chosen.includes(option.text)
      ? [{ option: option.text, why: option.why }]
      : [],
  );
}
