import { check } from "./cli/check.ts";
import type { Command, Terminal } from "./cli/command.ts";
import { convert } from "./cli/convert.ts";
import { generate } from "./cli/generate.ts";
import { study } from "./cli/study.ts";

/** Every command. To add one: a file in src/cli, and a line here. */
const commands: readonly Command[] = [generate, study, convert, check];

/**
 * The command line: results on standard output, messages on standard error, exit status 0, or 2 with one clear line.
 * `npm run --silent footnote -- COMMAND`
 */
export async function main([name, ...args]: string[], terminal: Terminal): Promise<string | undefined> {
  if (name === "--help" || name === "-h" || name === "help" || args.includes("--help")) {
    for (const line of help()) terminal.out(line);
    return undefined;
  }
  if (name === undefined) return "which command? --help lists them";
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return `there is no command “${name}”; --help lists them`;
  return command.run(args, terminal);
}

function help(): string[] {
  return [
    "Footnote turns an article into a quiz in which every answer shows the sentence that proves it.",
    "",
    "Usage: npm run --silent footnote -- COMMAND",
    ...commands.flatMap(({ name, usage, summary }) => ["", `  ${name} ${usage}`, `      ${summary}`]),
  ];
}

if (import.meta.main) {
  // Whoever reads our output may stop early (`… | head`): no reason for an error.
  process.stdout.on("error", () => {});
  const problem = await main(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    write: (output) => process.stdout.write(output),
  });
  if (problem !== undefined) {
    process.stderr.write(`footnote: ${problem}\n`);
    process.exitCode = 2;
  }
}
