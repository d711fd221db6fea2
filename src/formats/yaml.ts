import { Composer, type Document, LineCounter, Parser } from "yaml";
import { questionSet } from "../quiz/question-set.ts";
import { explain } from "./explain.ts";
import type { Format, Notice, Reading } from "./format.ts";
import { named } from "./named.ts";
import { forbiddenText, forbiddenTokens } from "./yaml/guard.ts";
import { placesIn } from "./yaml/places.ts";
import { commentSlips } from "./yaml/slips.ts";
import { syntaxFaults } from "./yaml/syntax.ts";
import { write } from "./yaml/write.ts";

/** Our own format (design.md, section 5), which is also JSON's reader. Only the plain part of YAML is read. */
export const yaml: Format = {
  name: "yaml",
  extensions: [".yaml", ".yml"],
  mediaType: "application/yaml",
  read,
  write,
};

function read(text: string): Reading {
  const lines = new LineCounter();
  const parsed = parse(text.replace(/^\uFEFF/, ""), lines);
  if ("faults" in parsed) return parsed;
  const { document, warnings } = parsed;
  const placeOf = placesIn(document, lines);
  const written: unknown = document.toJS({ maxAliasCount: 0 });
  const result = questionSet.safeParse(written);
  if (result.success) return { set: result.data, warnings, placeOf };
  const faults = explain(result.error.issues, written).map(({ path, message }) => ({
    ...placeOf(path),
    message: named(written, path, message),
  }));
  return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

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
  return faults.length > 0 ? { faults } : { document, warnings: commentSlips(document, lines) };
}
