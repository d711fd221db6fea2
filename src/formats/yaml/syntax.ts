import type { Document, ErrorCode, LineCounter, YAMLError } from "yaml";
import type { Notice } from "../format.ts";
import { placeAt } from "./places.ts";

/** More than this many faults help nobody. */
const most = 50;

/**
 * What YAML itself finds wrong, in words that say what to do: one fault a line. After the first line whose place in the
 * whole is unclear, what follows is guesswork of the parser, and left out.
 */
export function syntaxFaults(documents: Document[], text: string, lines: LineCounter): Notice[] {
  const errors = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const rows = text.split("\n");
  const faults: Notice[] = [];
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const place = placeAt(lines, error.pos[0]);
    if (faults.some(({ line }) => line === place.line)) continue;
    faults.push({ ...place, message: inWords(error, rows, place.line, errors) });
    const lost =
      structural.has(error.code) || (error.code === "DUPLICATE_KEY" && /^\s*id:/.test(rows[place.line - 1] ?? ""));
    if (lost || faults.length === most) return faults;
  }
  const [, second] = documents;
  return second === undefined
    ? faults
    : [...faults, { ...placeAt(lines, second.range?.[0] ?? 0), message: secondDocument }];
}

const structural = new Set<ErrorCode>(["BAD_INDENT", "MISSING_CHAR", "MULTILINE_IMPLICIT_KEY", "TAB_AS_INDENT"]);

const secondDocument = "a line of three hyphens begins a second set here: a file holds one, so delete the line";

function inWords(error: YAMLError, rows: string[], line: number, all: YAMLError[]): string {
  const row = rows[line - 1] ?? "";
  const together = all.filter(({ pos }) => pos[0] === error.pos[0]).map(({ code }) => code);
  if (together.includes("TAB_AS_INDENT") || row.startsWith("\t")) return tab;
  if (together.includes("BLOCK_AS_IMPLICIT_KEY")) return colonIn(row, together.includes("MULTILINE_IMPLICIT_KEY"));
  if (structural.has(error.code) && isArticle(rows.slice(0, line - 1), row)) return noBar;
  if (/^\s*(- )?[a-z]+:[^\s/]/.test(row)) return "put a space after the colon that follows a field’s name";
  if (/:\s+[-?>|%@`]\s/.test(row)) return sign;
  if (error.message.startsWith("Flow")) return "a list or group that begins with “[” or “{” is not closed rightly here";
  const found = messages[error.code];
  return typeof found === "string" ? found : (found?.(row) ?? `YAML cannot read this: ${error.message}`);
}

/** Whether a row belongs to a text whose first line lacks the “|”. */
function isArticle(above: string[], row: string): boolean {
  const indent = row.search(/\S/);
  const owner = above.findLast((one) => one.trim() !== "" && one.search(/\S/) < indent);
  return /^\s*text:\s*$/.test(owner ?? "");
}

const tab = "this line begins with a tab: indent with spaces, two for each level";
const noBar = "a text of several lines needs a “|” after its name, “text: |”";
const sign = "a value cannot begin with this sign: put the whole value in quotes";

function colonIn(row: string, continued: boolean): string {
  if (continued || !/:\s.*:(\s|$)/.test(row)) {
    return "the lines below are indented as if they belonged to this value: line their field names up with this one";
  }
  return "a colon with a space after it inside a value confuses YAML: put the whole value in quotes, '…' or \"…\"";
}

const outOfLine =
  "this line does not fit: a field is “name: value”, and fields that belong together begin in the same column. " +
  "Text that continues the line above must be indented further than the name it belongs to";

/** By code of the yaml library: what its usual cause is, and what to do. */
const messages: Partial<Record<ErrorCode, string | ((row: string) => string)>> = {
  BAD_INDENT: outOfLine,
  MISSING_CHAR: outOfLine,
  MULTILINE_IMPLICIT_KEY: outOfLine,
  UNEXPECTED_TOKEN:
    "text follows after a closing quotation mark: put the whole value in one pair; where it holds \" itself, in '…'. " +
    "An apostrophe within '…' is written twice: ''",
  BAD_SCALAR_START: sign,
  BAD_DQ_ESCAPE:
    "a backslash between double quotes means something in YAML: write it twice, or use '…' instead of \"…\"",
  DUPLICATE_KEY: (row) => {
    const name = /^[\s-]*([^:]+):/.exec(row)?.[1];
    if (name === "id")
      return "“id” is given twice: where a new question begins, its first line needs a hyphen, “- id: …”";
    return name === undefined ? "a field is given twice" : `“${name}” is given twice: keep one of them`;
  },
  MULTIPLE_DOCS: secondDocument,
  BAD_DIRECTIVE: "a line cannot begin with “%” here",
  NON_STRING_KEY: "the name of a field must be a plain word",
};
