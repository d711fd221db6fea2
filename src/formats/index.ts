import { compileQuiz } from "../quiz/compile.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Quiz } from "../quiz/quiz.ts";
import type { Format, Notice } from "./format.ts";
import { json } from "./json.ts";
import { named } from "./named.ts";
import { yaml } from "./yaml.ts";

/** Every format. To add one: a file, and a line here. */
export const formats: readonly Format[] = [yaml, json];

/** The format of a file, told by how its name ends. */
export function formatOf(fileName: string): Format | undefined {
  return formats.find(({ extensions }) => extensions.some((extension) => fileName.toLowerCase().endsWith(extension)));
}

/**
 * Reads a file's text and makes a quiz of it: the set as written, the quiz compiled from it, and what is doubtful; or
 * every fault with its place, whether it breaks the format, the schema or rule 1.
 */
export async function readQuiz(
  text: string,
  format: Format,
): Promise<{ set: QuestionSet; quiz: Quiz; warnings: Notice[]; faults?: undefined } | { faults: Notice[] }> {
  const reading = format.read(text);
  if (reading.faults !== undefined) return { faults: reading.faults };
  const { set, warnings, placeOf } = reading;
  const compiled = await compileQuiz(set);
  if ("quiz" in compiled) return { set, quiz: compiled.quiz, warnings };
  const faults = compiled.faults.map(({ path, message }) => ({ ...placeOf(path), message: named(set, path, message) }));
  return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}
