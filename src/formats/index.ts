import type { Fault } from "../quiz/citations.ts";
import { compileQuiz } from "../quiz/compile.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { byPlace, type Format, type Located, type Notice } from "./format.ts";
import { json } from "./json.ts";
import { named } from "./named.ts";
import { yaml } from "./yaml.ts";

/** Every format. To add one: a file, and a line here. */
export const formats: readonly Format[] = [yaml, json];

/** The format of a file, told by how its name ends. */
export function formatOf(fileName: string): Format | undefined {
  return formats.find(({ extensions }) => extensions.some((extension) => fileName.toLowerCase().endsWith(extension)));
}

/** A quiz with the set it was compiled from, or every fault of the file that was to hold one. */
export type QuizReading =
  | (Located & { quiz: Quiz; warnings: Notice[]; faults?: undefined })
  | { quiz?: undefined; faults: Notice[] };

/**
 * Reads a file's text and makes a quiz of it. Every fault has its place, whether it breaks the format, the schema or
 * rule 1; warnings are about what is allowed but hardly meant.
 */
export async function readQuiz(text: string, format: Format): Promise<QuizReading> {
  const reading = format.read(text);
  const located = reading.faults === undefined ? reading : reading.sound;
  const compiled = located && (await compileQuiz(located.set));
  if (reading.faults === undefined && compiled && "quiz" in compiled) return { ...reading, quiz: compiled.quiz };
  const found = compiled && "faults" in compiled ? placed(compiled.faults, located as Located) : [];
  return { faults: [...(reading.faults ?? []), ...found].sort(byPlace) };
}

function placed(faults: Fault[], { set, placeOf }: Located): Notice[] {
  return faults.map(({ path, message }) => ({ ...placeOf(path), message: named(set, path, message) }));
}
