import type * as z from "zod";
import type { Fault } from "../citations.ts";
import { compileQuiz } from "../compile.ts";
import type { KindName } from "../kinds/index.ts";
import type { Problem } from "../kinds/kind.ts";
import { questionSet } from "../question-set.ts";
import { type Draft, setOf, type Written } from "./draft.ts";
import { listed } from "./question-fields.ts";
import { readQuestion } from "./question-form.ts";

/**
 * The question in a form, if it fits the schema and rule 1; else everything that is wrong with it, each in its field. Two
 * equal options are advised against (`same-options.ts`) and keep a draft from being published, not a question from being saved.
 * What the form has no field for, tags and the proof of a pair, is taken from the question as it was.
 */
export async function checkQuestion(
  draft: Draft,
  form: URLSearchParams,
  { id, kind, before }: { id: string; kind: KindName; before?: Written | undefined },
): Promise<{ question: Written; problems?: undefined } | { question?: undefined; problems: Problem[] }> {
  const { question, problems } = readQuestion(form, id, kind);
  const set = { ...setOf(draft), questions: [withUnseen(question, before)] };
  const read = questionSet.safeParse(set);
  if (!read.success) return { problems: first([...problems, ...read.error.issues.map(problemOf)]) };
  if (problems.length > 0) return { problems: first(problems) };
  const compiled = await compileQuiz(read.data);
  const faults = "faults" in compiled ? compiled.faults.filter(({ about }) => about !== "options") : [];
  if (faults.length > 0) return { problems: first(faults.map(problemOf)) };
  return { question: read.data.questions[0] as Written };
}

function withUnseen(question: Record<string, unknown>, before: Written | undefined): Record<string, unknown> {
  if (before === undefined || before.kind !== question["kind"]) return question;
  const tagged = {
    ...withoutStaleProof(question, before),
    ...(before.tags === undefined ? {} : { tags: before.tags }),
  };
  if (before.kind !== "match") return tagged;
  const pairs = (question["pairs"] as { source?: unknown }[]).map((pair) => {
    const same = before.pairs.find(({ source }) => source !== undefined && flat(source) === flat(pair.source));
    return same?.proof === undefined ? pair : { ...pair, proof: same.proof };
  });
  return { ...tagged, pairs };
}

/** Words to highlight that nobody touched go with the source that they stood in, once that is another. */
function withoutStaleProof(question: Record<string, unknown>, before: Written): Record<string, unknown> {
  const isStale = flat(question["proof"]) === flat(before.proof) && flat(question["source"]) !== flat(before.source);
  if (!isStale) return question;
  const { proof, ...rest } = question;
  const left = listed(before.proof).filter((words) => flat(question["source"]).includes(flat(words)));
  return left.length === 0 ? rest : { ...rest, proof: left };
}

function flat(source: unknown): string {
  return [source ?? []].flat().join(" ").replace(/\s+/g, " ");
}

/** One problem a field: the first says enough. */
function first(problems: Problem[]): Problem[] {
  return problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index);
}

/** A fault in a question as a problem of the field that it is in. */
export function problemOf({ path, message }: Fault | z.core.$ZodIssue): Problem {
  const inner = path[0] === "questions" ? path.slice(2) : path;
  return { field: fieldAt(inner, message), message: inWords(inner, message) };
}

/** The field that a path into a question leads to. */
function fieldAt([name, row, part]: readonly PropertyKey[], message: string): string {
  if (name === undefined) return message.includes("source") ? "source" : "options";
  if (name === "pairs" && row !== undefined) return `pairs-${String(row)}-${String(part ?? "source")}`;
  if (name === "distractors" && row !== undefined) return `distractors-${String(row)}-${String(part ?? "text")}`;
  if (name === "key" && row !== undefined) return `key-${String(row)}`;
  return name === "distractors" || name === "pairs" ? "options" : String(name);
}

const wanted: Record<string, string> = {
  key: "Say what the right answer is.",
  distractors: "Give at least one wrong answer.",
  pairs: "Give at least two pairs.",
  stem: "Write the question.",
};

function inWords([name]: readonly PropertyKey[], message: string): string {
  const known = /^(must not be empty|needs at least|Invalid input)/.test(message) ? wanted[String(name)] : undefined;
  if (known !== undefined && !(name === "key" && message.startsWith("needs"))) return known;
  if (message.startsWith("has no source")) return "Give the sentence of the article that proves the answer.";
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
