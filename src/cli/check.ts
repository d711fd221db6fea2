import type { Command, Terminal } from "./command.ts";
import { located, readSetFile } from "./set-file.ts";

/** Says of each file whether it is in order: every rule that a file can break, with its line. */
export const check: Command = {
  name: "check",
  usage: "FILE…",
  summary: "says whether question sets are in order, and where they are not",
  async run(files, terminal) {
    if (files.length === 0) return "check needs at least one file, such as questions/my-set.yaml";
    const option = files.find((file) => file.startsWith("-"));
    if (option !== undefined) return `check has no option ${option}`;
    let faults = 0;
    let broken = 0;
    for (const file of files) {
      const found = await checkFile(file, terminal);
      faults += found;
      broken += found > 0 ? 1 : 0;
    }
    return faults === 0 ? undefined : `${counted(faults, "fault")} in ${counted(broken, "file")}`;
  },
};

/** Tells what is to be told about one file, and how many faults that were. */
async function checkFile(file: string, { out, err }: Terminal): Promise<number> {
  const read = await readSetFile(file);
  if (read.quiz === undefined) {
    for (const fault of read.faults) err(located(file, fault));
    return read.faults.length;
  }
  for (const warning of read.warnings) err(`warning: ${located(file, warning)}`);
  out(`${file}: ${counted(read.quiz.questions.length, "question")}, all in order`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
