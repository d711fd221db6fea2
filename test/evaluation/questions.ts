import { textOf } from "../../src/quiz/kinds/fields.ts";
import { shuffle } from "../../src/quiz/shuffle.ts";
import type { Written } from "../../src/writing/candidate.ts";
import { writeQuestions } from "../../src/writing/write.ts";
import type { Sample } from "./articles.ts";

/** The whole quiz of each article, for reading. */
export function wholeQuizzes(samples: readonly Sample[], seed: string): string[] {
  return samples.flatMap(({ id, text }) => [
    `# ${id}`,
    "",
    ...writeQuestions(text, { seed }).questions.flatMap(inWords),
  ]);
}

/** Some questions out of all quizzes, with options, key and source, for reading; of one family, if one is named. */
export function sampled(samples: readonly Sample[], count: number, seed: string, family?: string): string[] {
  const all = samples.flatMap(({ id, text }) => {
    const { chosen, kept } = writeQuestions(text, { seed });
    const from = family === undefined ? chosen : kept.filter((candidate) => candidate.family === family);
    return from.map((candidate) => ({ id, candidate }));
  });
  return shuffle(all, seed)
    .slice(0, count)
    .flatMap(({ id, candidate: { family: name, confidence, question } }) => [
      `# ${id} · ${name} · ${confidence.toFixed(2)}`,
      ...inWords({ ...question, id: "q" }),
    ]);
}

function inWords(question: Written): string[] {
  return [
    `[${question.kind}] ${question.stem}`,
    ...("pairs" in question ? question.pairs.map(({ left, right }) => `    ${left} = ${right}`) : []),
    ...("key" in question
      ? [`  * ${[question.key].flat().join(" | ")}${"unit" in question ? ` ${question.unit}` : ""}`]
      : []),
    ...("accept" in question && question.accept !== undefined ? [`    also: ${question.accept.join(" | ")}`] : []),
    ...("distractors" in question ? question.distractors.map((option) => `    ${textOf(option)}`) : []),
    ...[question.source ?? []].flat().map((source) => `  > ${source}`),
    "",
  ];
}
