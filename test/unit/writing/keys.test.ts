import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtIn } from "../../../questions/index.ts";
import { type Task, taskOf } from "../../../src/quiz/kinds/index.ts";
import { writeQuiz } from "../../../src/writing/article-quiz.ts";
import type { Candidate } from "../../../src/writing/candidate.ts";
import { distractorsOf, keysOf } from "../../../src/writing/options.ts";
import { writeQuestions } from "../../../src/writing/write.ts";
import { harbour } from "./articles.ts";

const folder = new URL("cases/", import.meta.url);
const texts = [
  harbour,
  ...builtIn.flatMap(({ article }) => article?.text ?? []),
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => readFileSync(new URL(file, folder), "utf8").split(/^--- /m)[0] ?? ""),
];

/** How often something may happen that happens by chance with these probabilities: the mean and three standard deviations. */
function mostByChance(chances: number[]): number {
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  return mean + 3 * Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
}

describe("over all that is written about the test articles", () => {
  const options = texts
    .flatMap((text) => writeQuestions(text).kept)
    .map(({ question }: Candidate) => ({ question, rivals: distractorsOf(question) }))
    .filter(({ question }) => question.kind === "choice")
    .map(({ question, rivals }) => ({ key: keysOf(question)[0] ?? "", rivals }));
  const chances = options.map(({ rivals }) => 1 / (1 + rivals.length));

  test("there is enough to count", () => {
    expect(options.length).toBeGreaterThan(60);
  });

  test("the key is the longest option no more often than chance has it", () => {
    const longest = options.filter(({ key, rivals }) => rivals.every((rival) => rival.length < key.length));
    expect(longest.length).toBeLessThan(mostByChance(chances));
  });

  test("the key is the shortest option no more often than chance has it", () => {
    const shortest = options.filter(({ key, rivals }) => rivals.every((rival) => rival.length > key.length));
    expect(shortest.length).toBeLessThan(mostByChance(chances));
  });
});

test("over many attempts at a written quiz the key is shown first, and last, no more often than chance has it", async () => {
  const written = await writeQuiz({ title: "Harbour", text: harbour }, { id: "harbour" });
  if (written.unfit !== undefined) throw new Error(written.unfit);
  const shown = Array.from({ length: 60 }, (_, seed) => seed).flatMap((seed) =>
    written.quiz.questions.flatMap((question) => {
      const task: Task = taskOf(question, `${seed}`);
      return question.kind === "choice" && task.kind === "choice" ? [{ key: question.key, options: task.options }] : [];
    }),
  );
  const most = mostByChance(shown.map(({ options }) => 1 / options.length));
  expect(shown.length).toBeGreaterThan(150);
  expect(shown.filter(({ key, options }) => options[0] === key).length).toBeLessThan(most);
  expect(shown.filter(({ key, options }) => options.at(-1) === key).length).toBeLessThan(most);
});
