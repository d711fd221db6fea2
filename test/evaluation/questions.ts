import { textOf } from "../../src/quiz/kinds/fields.ts";
import { shuffle } from "../../src/quiz/shuffle.ts";
import type { Candidate, Written } from "../../src/writing/candidate.ts";
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

/** Every candidate for each article, a line each: “+” asked, “.” kept, “-” dropped, and why. */
export function everyCandidate(samples: readonly Sample[], seed: string): string[] {
  return samples.flatMap(({ id, text }) => {
    const { chosen, kept, dropped } = writeQuestions(text, { seed });
    return [
      `# ${id}: ${chosen.length} asked, ${kept.length} kept, ${dropped.length} dropped, ${text.split(/\s+/).length} words`,
      ...chosen.map((candidate) => `+ ${inOneLine(candidate)}`),
      ...kept.filter((candidate) => !chosen.includes(candidate)).map((candidate) => `. ${inOneLine(candidate)}`),
      ...dropped.map(({ candidate, flaw, message }) => `- ${inOneLine(candidate)} ## ${flaw}: ${message}`),
      "",
    ];
  });
}

function inOneLine({ family, question }: Candidate): string {
  const key =
    "pairs" in question ? question.pairs.map(({ left, right }) => `${left} = ${right}`) : [question.key].flat();
  const rivals = "distractors" in question ? question.distractors.map(textOf) : [];
  return `[${family}] ${question.stem} * ${key.join(" | ")}${rivals.length === 0 ? "" : ` / ${rivals.join(" / ")}`}`;
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
