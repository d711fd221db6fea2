import { readFile as readBytes, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Format, Notice } from "../formats/format.ts";
import { compiled, formatNamed, formats, writeSet } from "../formats/index.ts";
import { formatFor, readFile } from "../formats/open.ts";
import type { Command, Terminal } from "./command.ts";
import { fileProblem } from "./file-problem.ts";
import { readOptions } from "./options.ts";
import { located } from "./set-file.ts";

/** Carries a question set from one format to another, and tells what could not be carried. */
export const convert: Command = {
  name: "convert",
  usage: "FILE [--from F] --to F [--out PATH]",
  summary: `carries questions from one format to another: ${formats.map(({ name }) => name).join(", ")}`,
  async run(args, terminal) {
    const options = readOptions("convert", ["from", "to", "out"], args);
    if (options.problem !== undefined) return options.problem;
    const { file, values } = options;
    if (values.to === undefined) return `convert needs --to, one of ${namesOf("write")}`;
    const to = formatNamed(values.to);
    if (to?.write === undefined)
      return `there is no format “${values.to}” to write; the formats are ${namesOf("write")}`;
    const from = values.from === undefined ? undefined : formatNamed(values.from);
    if (values.from !== undefined && from?.read === undefined)
      return `there is no format “${values.from}” to read; the formats are ${namesOf("read")}`;
    const bytes = await bytesOf(file);
    if (typeof bytes === "string") return `${file}: ${bytes}`;
    return carry({ bytes, name: file === "-" ? "" : basename(file) }, file, from, to, values.out, terminal);
  },
};

async function carry(
  given: { bytes: Uint8Array; name: string },
  path: string,
  asked: Format | undefined,
  to: Format,
  out: string | undefined,
  terminal: Terminal,
): Promise<string | undefined> {
  const from = formatFor(given, asked);
  if (from === undefined) return `${path}: the format cannot be told: name it with --from, one of ${namesOf("read")}`;
  const read = await compiled(await readFile(given, from));
  for (const warning of read.warnings ?? []) terminal.err(`warning: ${located(path, warning)}`);
  if (read.quiz === undefined) return refusal(read.faults, path, terminal);
  const written = await writeSet(read.set, to, Date.now());
  for (const warning of written.warnings) terminal.err(`warning: ${warning}`);
  if (written.problem !== undefined) return `${path}: ${written.problem}`;
  return deliver(written.output, out, terminal);
}

/** One fault is told in the closing line, several are counted there. */
function refusal(faults: Notice[], path: string, { err }: Terminal): string {
  const [first, second] = faults;
  if (first !== undefined && second === undefined) return located(path, first);
  for (const fault of faults) err(located(path, fault));
  return `${faults.length} faults in ${path}`;
}

async function deliver(
  output: string | Uint8Array,
  path: string | undefined,
  { write }: Terminal,
): Promise<string | undefined> {
  if (path === undefined) {
    write(output);
    return undefined;
  }
  try {
    await writeFile(path, output);
    return undefined;
  } catch (error) {
    return `${path}: ${fileProblem(error, "written")}`;
  }
}

/** A file's bytes, or why it cannot be read. */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    return path === "-" ? await buffer(process.stdin) : await readBytes(path);
  } catch (error) {
    return fileProblem(error);
  }
}

function namesOf(way: "read" | "write"): string {
  return formats
    .filter((format) => format[way] !== undefined)
    .map(({ name }) => name)
    .join(", ");
}
