import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { answerBytes } from "./answer-bytes.ts";
import { answering } from "./answering.ts";
import { classCost } from "./class-cost.ts";
import { classroom } from "./classroom.ts";
import { deployedBundle } from "./deployed-bundle.ts";
import { firstVisit } from "./first-visit.ts";
import { generating } from "./generating.ts";
import { offline } from "./offline.ts";
import { storageUse } from "./storage-use.ts";
import { type Figure, judge, type Measure } from "./tools/figure.ts";
import { root } from "./tools/folder.ts";
import { table } from "./tools/table.ts";

/** All that is measured. To add a measure: a file here, and a line. */
const measures: Measure[] = [
  firstVisit,
  offline,
  answerBytes,
  deployedBundle,
  answering,
  generating,
  classroom,
  storageUse,
  classCost,
];

/**
 * `npm run bench`: takes every measure, prints its figures against the budgets, and writes them as JSON. A missed budget
 * fails nothing: the exit status is 1 only when something could not be measured.
 *
 *     npm run bench -- [--only NAME[,NAME]] [--json PATH]
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "string" } } });
  const names = values.only?.split(",");
  const wanted = measures.filter(({ name }) => names === undefined || names.includes(name));
  if (wanted.length === 0) throw new Error(`--only takes: ${measures.map(({ name }) => name).join(", ")}`);
  const figures: (Figure & { measure: string })[] = [];
  for (const { name, about, take } of wanted) {
    const started = performance.now();
    try {
      const taken = await take();
      figures.push(...taken.figures.map((figure) => ({ measure: name, ...figure })));
      console.log(`${about}  [${name}, ${seconds(started)}]`);
      for (const note of taken.notes) console.log(`  ${note}`);
    } catch (error) {
      console.error(`${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  console.log(`\n${table(figures)}\n`);
  await write(values.json ?? join(root, "dist/bench.json"), figures);
}

/** Writes the figures with what is needed to compare them: when, and on what. */
async function write(path: string, figures: (Figure & { measure: string })[]): Promise<void> {
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    load: loadavg(),
  };
  const judged = figures.map((figure) => ({ ...figure, ...judge(figure) }));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ taken: new Date().toISOString(), machine, figures: judged }, null, 2)}\n`);
  console.log(`Written to ${path}`);
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

await bench();
