import { basename, dirname, extname, resolve } from "node:path";
import type { Notice } from "../formats/format.ts";
import { formatOf, ownFormats, type QuizReading, readQuiz } from "../formats/index.ts";
import { readTextFile } from "./text-file.ts";

/**
 * Reads a question-set file. In a folder called questions its name must be the set's id, because that is the quiz's
 * address there. A file that cannot be read, or is of no known format, has one fault, at its first line.
 */
export async function readSetFile(path: string): Promise<QuizReading> {
  const format = formatOf(path);
  if (format === undefined) {
    const endings = ownFormats.flatMap(({ extensions }) => extensions).join(", ");
    return atFirstLine(`this is not a question set: its name must end with one of ${endings}`);
  }
  const file = await readTextFile(path);
  if (file.problem !== undefined) return atFirstLine(file.problem);
  const read = await readQuiz(file.text, format);
  if (read.quiz === undefined) return read;
  const misnamed = misnaming(path, read.quiz.id);
  return misnamed === undefined ? read : { faults: [{ ...read.placeOf(["id"]), message: misnamed }] };
}

/** A notice as compilers write it, so that editors find the place. */
export function located(path: string, { line, column, message }: Notice): string {
  return `${path}:${line}:${column}: ${message}`;
}

function misnaming(path: string, id: string): string | undefined {
  const file = resolve(path);
  const stem = basename(file, extname(file));
  if (basename(dirname(file)) !== "questions" || stem === id) return undefined;
  return `“id” is “${id}”, but the file is called “${stem}”: in questions/ the two must be the same`;
}

function atFirstLine(message: string): { faults: Notice[] } {
  return { faults: [{ line: 1, column: 1, message }] };
}
