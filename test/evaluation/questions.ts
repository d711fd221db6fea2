import { textOf } from "../../src/quiz/kinds/fields.ts";
import { shuffle } from "../../src/quiz/shuffle.ts";
import { plain } from "../../src/text/words.ts";
import type { Candidate, Written } from "../../src/writing/candidate.ts";
import { type Writing, writeQuestions } from "../../src/writing/write.ts";
import { articlesOf, type Sample } from "./articles.ts";

/** Judges the question writer: `node test/evaluation/questions.ts [FOLDER] [--article FILE] [--sample N] [--seed S] [--family F]`. */
function main(args: string[]): void {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const values = new Set(["--sample", "--seed", "--family", "--article"].map(option));
  const folder = option("--article") ?? args.find((arg) => !arg.startsWith("--") && !values.has(arg));
  const samples = articlesOf(folder ?? "../shared/eval");
  const started = performance.now();
  const written = samples.map((sample) => ({
    sample,
    writing: writeQuestions(sample.text, { seed: option("--seed") }),
  }));
  const milliseconds = performance.now() - started;
  const family = option("--family");
  if (option("--article") !== undefined)
    for (const { writing } of written) for (const question of writing.questions) print(question);
  else if (option("--sample") !== undefined)
    sample(written, Number(option("--sample")), option("--seed") ?? "", family);
  else report(written, milliseconds);
}

type Tried = { sample: Sample; writing: Writing };

function report(written: Tried[], milliseconds: number): void {
  const all = written.flatMap(({ writing }) => [...writing.kept, ...writing.dropped.map(({ candidate }) => candidate)]);
  const table = Object.fromEntries(
    [...new Set(all.map(({ family }) => family))].map((family) => [family, row(family, written)]),
  );
  console.table(table);
  const words = written.reduce((sum, { sample }) => sum + sample.text.split(/\s+/).length, 0);
  const asked = written.map(({ writing }) => writing.questions.length);
  console.log(
    `${written.length} articles, ${words} words, ${asked.reduce((a, b) => a + b, 0)} questions asked, ${Math.min(...asked)} to ${Math.max(...asked)} an article`,
  );
  console.log(`${((milliseconds / words) * 1000).toFixed(1)} ms per 1,000 words (one run, cold)`);
  console.log(`human-chosen answers among the questions: ${(100 * chosen(written)).toFixed(1)}%`);
}

function row(family: string, written: Tried[]): Record<string, number> {
  const of = (candidate: Candidate) => candidate.family === family;
  const kept = written.flatMap(({ writing }) => writing.kept.filter(of));
  const dropped = written.flatMap(({ writing }) => writing.dropped.filter(({ candidate }) => of(candidate)));
  const asked = written.flatMap(({ writing }) => writing.chosen.filter(of));
  const flaws: Record<string, number> = {};
  for (const { flaw } of dropped) flaws[flaw] = (flaws[flaw] ?? 0) + 1;
  return { candidates: kept.length + dropped.length, kept: kept.length, asked: asked.length, ...flaws };
}

/** Of the questions about articles with known answers, the share that ask for something people asked for. */
function chosen(written: Tried[]): number {
  const tried = written.filter(({ sample }) => sample.answers.length > 0);
  const hits = tried.flatMap(({ sample, writing }) => {
    const answers = new Set(sample.answers.map(plain));
    return writing.chosen.map(({ answer }) => (answers.has(plain(answer)) ? 1 : 0) as number);
  });
  return hits.reduce((sum, hit) => sum + hit, 0) / Math.max(1, hits.length);
}

function sample(written: Tried[], count: number, seed: string, family: string | undefined): void {
  const all = written.flatMap(({ sample, writing }) =>
    (family === undefined ? writing.chosen : writing.kept.filter((one) => one.family === family)).map((one) => ({
      id: sample.id,
      one,
    })),
  );
  for (const { id, one } of shuffle(all, seed).slice(0, count)) {
    console.log(`## ${id} · ${one.family} · ${one.confidence.toFixed(2)}`);
    print({ ...one.question, id: "" } as Written);
  }
}

function print(question: Written): void {
  console.log(`[${question.kind}] ${question.stem}`);
  if ("pairs" in question) for (const { left, right } of question.pairs) console.log(`    ${left} = ${right}`);
  if ("key" in question)
    console.log(`  * ${[question.key].flat().join(" | ")}${"unit" in question ? ` ${question.unit}` : ""}`);
  if ("accept" in question) console.log(`    also: ${question.accept?.join(" | ")}`);
  if ("distractors" in question) for (const one of question.distractors) console.log(`    ${textOf(one)}`);
  for (const source of [question.source ?? []].flat()) console.log(`  > ${source}`);
  console.log();
}

main(process.argv.slice(2));
