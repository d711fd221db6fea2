import { plain } from "../../../src/text/words.ts";
import type { Candidate } from "../../../src/writing/candidate.ts";
import { type Writing, writeQuestions } from "../../../src/writing/write.ts";
import type { Sample } from "../articles.ts";

type Tried = { sample: Sample; writing: Writing };

/** Per family how many candidates were made, dropped by which flaw, kept and asked; and how much is asked of what people ask. */
export function measureQuestions(samples: readonly Sample[]): string[] {
  const written = samples.map((sample) => ({ sample, writing: writeQuestions(sample.text) }));
  const asked = written.map(({ writing }) => writing.chosen.length);
  const families = [...new Set(written.flatMap(({ writing }) => candidatesOf(writing)).map(({ family }) => family))];
  return [
    "",
    `Questions: ${sum(asked)} asked of ${samples.length} articles, ${Math.min(...asked)} to ${Math.max(...asked)} each`,
    ...families.map((family) => line(family, written)),
    ...humanChosen(written),
  ];
}

function candidatesOf({ kept, dropped }: Writing): Candidate[] {
  return [...kept, ...dropped.map(({ candidate }) => candidate)];
}

function line(family: string, written: Tried[]): string {
  const count = (of: (writing: Writing) => Candidate[]) =>
    sum(written.map(({ writing }) => of(writing).filter((one) => one.family === family).length));
  const flaws = new Map<string, number>();
  for (const { writing } of written)
    for (const { candidate, flaw } of writing.dropped)
      if (candidate.family === family) flaws.set(flaw, (flaws.get(flaw) ?? 0) + 1);
  const dropped = [...flaws].sort((a, b) => b[1] - a[1]).map(([flaw, number]) => `${flaw} ${number}`);
  const cells = [count(candidatesOf), count(({ kept }) => kept), count(({ chosen }) => chosen)];
  return `  ${family.padEnd(20)} made ${pad(cells[0])}  kept ${pad(cells[1])}  asked ${pad(cells[2])}  dropped: ${dropped.join(", ") || "none"}`;
}

function pad(number = 0): string {
  return `${number}`.padStart(4);
}

/** Of the questions about articles of which we know what people asked, the share that asks for the same things. */
function humanChosen(written: Tried[]): string[] {
  const hits = written.flatMap(({ sample, writing }) => {
    if (sample.answers.length === 0) return [];
    const answers = new Set(sample.answers.map(plain));
    return writing.chosen.map(({ answer }): number => (answers.has(plain(answer)) ? 1 : 0));
  });
  if (hits.length === 0) return [];
  return [
    `  answers that people chose, too: ${sum(hits)} of ${hits.length} (${((100 * sum(hits)) / hits.length).toFixed(1)}%)`,
  ];
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
