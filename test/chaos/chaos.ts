import { parseArgs } from "node:util";
import { run } from "./run.ts";

/** `npm run chaos -- [--faults 5000] [--seed word]`: exit status 1 when anything was lost, doubled or scored wrong. */
const { values } = parseArgs({ options: { faults: { type: "string" }, seed: { type: "string" } } });
const seed = values.seed ?? new Date().toISOString();
const began = Date.now();
console.log(`seed “${seed}”`);

const report = await run(
  {
    seed,
    faults: Number(values.faults ?? 5000),
    pupils: 12,
    questions: 12,
    learners: 12,
    lives: [200, 2500],
    fill: true,
  },
  console.log,
);

for (const [fault, count] of [...report.faults.counts].sort()) console.log(`${String(count).padStart(7)}  ${fault}`);
const { acknowledged, lost, doubled, wrong } = report;
console.log(
  `${String(report.faults.total).padStart(7)}  faults in ${report.waves} waves and ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(
  `${String(acknowledged).padStart(7)}  answers acknowledged: ${lost.length} lost, ${doubled.length} doubled, ${wrong.length} wrong`,
);
if (!report.isDiskFilled) console.log("         the disk was not filled: that takes root on Linux");
for (const finding of [...lost, ...doubled, ...wrong]) console.log(`  ${finding}`);
process.exitCode = lost.length + doubled.length + wrong.length > 0 ? 1 : 0;
