import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { main } from "../../../src/cli.ts";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What a command told, and how it ended. */
export type Ran = { status: number | null; out: string; err: string };

/** Runs the command line in this process: to start another takes longer than what most commands do. */
export async function footnote(...args: string[]): Promise<Ran> {
  const told = { out: "", err: "" };
  const problem = await main(args, {
    out: (line) => {
      told.out += `${line}\n`;
    },
    err: (line) => {
      told.err += `${line}\n`;
    },
    write: (output) => {
      told.out += typeof output === "string" ? output : new TextDecoder().decode(output);
    },
  });
  if (problem !== undefined) told.err += `footnote: ${problem}\n`;
  return { status: problem === undefined ? 0 : 2, ...told };
}

/** Runs a script of the project with this very Node, as a user would. */
export function run(script: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}
