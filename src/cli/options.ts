import { parseArgs } from "node:util";

/** What stood after a command's name: its one file, and the values of its options. */
export type Options<Name extends string> = { file: string; values: Partial<Record<Name, string>> };

/** Reads the one file and the options of a command, each with a value; or says what is wrong with them. */
export function readOptions<Name extends string>(
  command: string,
  names: readonly Name[],
  args: string[],
): (Options<Name> & { problem?: undefined }) | { problem: string } {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { positionals, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens.filter((token) => token.kind === "option")) {
    const name = names.find((known) => known === token.name);
    if (name === undefined) return { problem: `${command} has no option ${token.rawName}` };
    if (typeof token.value !== "string") return { problem: `--${name} needs a value` };
    values[name] = token.value;
  }
  const [file, second] = positionals;
  if (file === undefined) return { problem: `${command} needs a file, or “-” for standard input` };
  if (second !== undefined) return { problem: `${command} takes one file, not “${second}” as well` };
  return { file, values };
}
