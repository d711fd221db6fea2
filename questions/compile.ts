import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { located, readSetFile } from "../src/cli/set-file.ts";
import { questionSetJsonSchema } from "../src/quiz/question-set.ts";
import type { Quiz } from "../src/quiz/quiz.ts";

const schemaFile = "question-set.schema.json";
const compiledFile = "sets.generated.json";

/**
 * Compiles every question set of a folder into one file, and writes the format's JSON Schema beside it. A set with a
 * fault stops the build: nothing is written, each fault is told with file and line, and the exit status is 1.
 *
 *     node questions/compile.ts [FOLDER]
 */
async function build(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isSet).sort();
  const quizzes: Quiz[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const path = relative(".", join(folder, name));
    const read = await readSetFile(path);
    if (read.quiz === undefined) faults.push(...read.faults.map((fault) => located(path, fault)));
    else if (quizzes.some(({ id }) => id === read.quiz.id)) faults.push(`${path}:1:1: another file has the same name`);
    else quizzes.push(read.quiz);
  }
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  await writeChanged(join(folder, compiledFile), `${JSON.stringify(quizzes)}\n`);
  await writeChanged(join(folder, schemaFile), `${JSON.stringify(questionSetJsonSchema(), null, 2)}\n`);
}

function isSet(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name) && basename(name) !== schemaFile && basename(name) !== compiledFile;
}

/** Leaves a file alone that says the same already: whoever watches it would start over for nothing. */
async function writeChanged(path: string, content: string): Promise<void> {
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present !== content) await writeFile(path, content);
}

await build(process.argv[2] ?? fileURLToPath(new URL(".", import.meta.url)));
