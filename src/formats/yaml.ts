import { Composer, type Document, LineCounter, Parser } from "yaml";
import type { Fault } from "../quiz/citations.ts";
import { questionSet } from "../quiz/question-set.ts";
import { explain } from "./explain.ts";
import { byPlace, type Notice, type OwnFormat, type Reading } from "./format.ts";
import { named } from "./named.ts";
import { soundPart } from "./sound.ts";
import { forbiddenText, forbiddenTokens } from "./yaml/guard.ts";
import { placesIn } from "./yaml/places.ts";
import { likelySlips } from "./yaml/slips.ts";
import { syntaxFaults } from "./yaml/syntax.ts";
import { write } from "./yaml/write.ts";

/** Our own format (`question-set.ts`), which is also JSON's reader. Only the plain part of YAML is read. */
export const yaml: OwnFormat = {
  name: "yaml",
  title: "Footnote’s YAML",
  serves: "To keep, to come back with, and to hand in by pull request.",
  aliases: ["yml", "footnote"],
  extensions: [".yaml", ".yml"],
  mediaType: "application/yaml",
  recognises: ({ text }) => /^(?:#.*\n|\s)*format:\s*["']?footnote\//.test(text),
  read,
  write: (set) => ({ output: write(set) }),
};

/** More faults than this help nobody, and cost time that a hostile file decides on. */
const most = 200;

function read(text: string): Reading {
  const lines = new LineCounter();
  const parsed = parse(text.replace(/^\uFEFF/, ""), lines);
  if ("faults" in parsed) return parsed;
  const { document, warnings } = parsed;
  const placeOf = placesIn(document, lines);
  const written: unknown = document.toJS({ maxAliasCount: 0 });
  const result = questionSet.safeParse(written);
  if (result.success) return { set: result.data, warnings, placeOf };
  if (isForeign(written)) return { faults: [{ ...placeOf([]), message: foreign }] };
  const faults = explain(result.error.issues.slice(0, most), written).map(({ path, message }) => ({
    ...placeOf(path),
    message: named(written, path, message),
  }));
  const part = soundPart(written, result.error.issues);
  const sound = part && { set: part.set, placeOf: (path: Fault["path"]) => placeOf(original(path, part.origin)) };
  return { faults: faults.sort(byPlace), sound };
}

/** A path into the sound part of a set as a path into the whole. */
function original(path: Fault["path"], origin: number[]): Fault["path"] {
  const [list, index, ...rest] = path;
  return list === "questions" && typeof index === "number" ? [list, origin[index] ?? index, ...rest] : path;
}

/** Whether a file was never meant to be a set: then it has one fault, not one for each field. */
function isForeign(written: unknown): boolean {
  const isMapping = typeof written === "object" && written !== null && !Array.isArray(written);
  return isMapping && !("format" in written) && !("questions" in written);
}

const foreign =
  "this is not a question set: one begins with “format: footnote/1” and has its questions below “questions:”";

/** The one document of a text, or what keeps it from being read. Each step guards the next from hostile input. */
function parse(text: string, lines: LineCounter): { document: Document; warnings: Notice[] } | { faults: Notice[] } {
  const refused = forbiddenText(text);
  if (refused.length > 0) return { faults: refused };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const forbidden = forbiddenTokens(tokens, lines);
  if (forbidden.length > 0) return { faults: forbidden };
  const documents = [...new Composer({ uniqueKeys: true, stringKeys: true }).compose(tokens, true, text.length)];
  const [document] = documents as [Document];
  const faults = syntaxFaults(documents, text, lines);
  return faults.length > 0 ? { faults } : { document, warnings: likelySlips(document, lines) };
}
