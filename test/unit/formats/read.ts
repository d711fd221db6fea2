import { formatNamed } from "../../../src/formats/index.ts";
import { detect, readFile } from "../../../src/formats/open.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";

type Question = QuestionSet["questions"][number];

/** What a file holds in a format, “auto” where its content is to tell: its questions, and what was told as “line message”. */
export async function read(
  name: string,
  content: string | Uint8Array,
): Promise<{ questions: Question[]; told: string[]; title: string | undefined }> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const format = name === "auto" ? detect({ bytes, name: "a file" }) : formatNamed(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  const { set, faults = [], warnings = [] } = await readFile({ bytes, name: "a file" }, format);
  const told = [...faults, ...warnings].map(({ line, message }) => `${line} ${message}`);
  return { questions: set?.questions ?? [], told, title: set?.title };
}

/** The one question of a file, without its id. */
export async function only(name: string, content: string | Uint8Array): Promise<unknown> {
  const { questions, told } = await read(name, content);
  const [question] = questions;
  if (question === undefined || questions.length > 1)
    throw new Error(`${questions.length} questions: ${told.join("; ")}`);
  const { id: _, ...rest } = question;
  return rest;
}
