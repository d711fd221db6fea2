import type { Fault } from "../quiz/citations.ts";
import { compileQuiz } from "../quiz/compile.ts";
import type { QuestionSet } from "../quiz/question-set.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { aiken } from "./aiken.ts";
import { anki } from "./anki.ts";
import { ankiText } from "./anki-text.ts";
import { blackboard } from "./blackboard.ts";
import { fitted } from "./capacity.ts";
import { csv } from "./csv.ts";
import {
  byPlace,
  type Format,
  type Located,
  type Notice,
  type OwnFormat,
  type Reading,
  type TextFormat,
  type Written,
} from "./format.ts";
import { gift } from "./gift.ts";
import { json } from "./json.ts";
import { kahoot } from "./kahoot.ts";
import { markdownList } from "./markdown-list.ts";
import { moodleXml } from "./moodle-xml.ts";
import { named } from "./named.ts";
import { print } from "./print.ts";
import { qti12, qti21, qti22, qti30 } from "./qti.ts";
import { quizlet } from "./quizlet.ts";
import { text2qti } from "./text2qti.ts";
import { trivia } from "./trivia.ts";
import { yaml } from "./yaml.ts";

/** The formats in which sets are kept: nothing is lost in them, and their files are checked by `readQuiz`. */
export const ownFormats: readonly OwnFormat[] = [yaml, json];

/**
 * Every format; those that are told more surely by their content stand before others. To add one: a file, and a line
 * here.
 */
export const formats: readonly Format[] = [
  ...ownFormats,
  moodleXml,
  qti12,
  qti21,
  qti22,
  qti30,
  kahoot,
  anki,
  ankiText,
  blackboard,
  trivia,
  aiken,
  text2qti,
  gift,
  markdownList,
  csv,
  quizlet,
  print,
];

/** The format that goes by a name, whatever its case. */
export function formatNamed(name: string): Format | undefined {
  const wanted = name.toLowerCase();
  return formats.find((format) => format.name === wanted || format.aliases?.includes(wanted));
}

/** The own format of a file, told by how its name ends. */
export function formatOf(fileName: string): OwnFormat | undefined {
  return ownFormats.find((format) => endsLike(fileName, format));
}

/** Whether a file's name ends as those of a format do. */
export function endsLike(fileName: string, { extensions }: Format): boolean {
  return extensions.some((extension) => fileName.toLowerCase().endsWith(extension));
}

/** A quiz with the set it was compiled from, or every fault of the file that was to hold one. */
export type QuizReading =
  | (Located & { quiz: Quiz; warnings: Notice[]; faults?: undefined })
  | { quiz?: undefined; faults: Notice[]; warnings?: Notice[] };

/**
 * Reads a file's text and makes a quiz of it. Every fault has its place, whether it breaks the format, the schema or
 * rule 1; warnings are about what is allowed but hardly meant.
 */
export async function readQuiz(text: string, format: Pick<TextFormat, "read">): Promise<QuizReading> {
  return compiled((await format.read?.(text)) ?? { faults: [] });
}

/** The quiz that what was read makes. */
export async function compiled(reading: Reading): Promise<QuizReading> {
  const located = reading.faults === undefined ? reading : reading.sound;
  const result = located && (await compileQuiz(located.set));
  if (reading.faults === undefined && result && "quiz" in result) return { ...reading, quiz: result.quiz };
  const found = result && "faults" in result ? placed(result.faults, located as Located) : [];
  return { faults: [...(reading.faults ?? []), ...found].sort(byPlace), warnings: reading.warnings ?? [] };
}

function placed(faults: Fault[], { set, placeOf }: Located): Notice[] {
  return faults.map(({ path, message }) => ({ ...placeOf(path), message: named(set, path, message) }));
}

/**
 * Writes a set in a format, with a warning for everything that it cannot carry; or says that nothing of the set is left.
 * `now`, in milliseconds since 1970, is for formats that keep when something was written.
 */
export async function writeSet(
  set: QuestionSet,
  { carries, title, write }: Format,
  now = 0,
): Promise<
  (Written<string | Uint8Array> & { warnings: string[]; problem?: undefined }) | { problem: string; warnings: string[] }
> {
  if (write === undefined) return { problem: `${title} is only read, not written`, warnings: [] };
  const { set: rest, warnings } = carries === undefined ? { set, warnings: [] } : fitted(set, title, carries);
  if (rest.questions.length === 0) return { problem: `${title} has no place for any of these questions`, warnings };
  const { output, warnings: more = [] } = await write(rest, now);
  return { output, warnings: [...warnings, ...more] };
}
