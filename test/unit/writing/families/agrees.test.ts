import { expect, test } from "vitest";
import { textOf } from "../../../../src/quiz/kinds/fields.ts";
import { writeQuestions } from "../../../../src/writing/write.ts";

const text = `The hills of Madeira

Portugal has the oldest lighthouse in Europe. The Treaty of Methuen was signed in Lisbon in 1703. Most Portuguese islands are steep. Wine from Portugal was carried to India in 320 barrels in 1790. Portugal is larger than Denmark in area. Lisbon has a low level of rain in August 2012. Portugal sent two ships to Brazil in 1810. The Portuguese climate is strongly warmer than the British climate.`;

test("one statement agrees with the article, and the others each differ from it in one word or number", () => {
  const { kept } = writeQuestions(text);
  const question = kept.find(({ family }) => family === "agrees")?.question;
  expect(question?.kind).toBe("choice");
  if (question?.kind !== "choice") return;
  const statements = text.split("\n\n")[1]?.split(/(?<=\.) /) ?? [];
  expect(statements).toContain(question.key);
  expect(question.distractors.length).toBeGreaterThanOrEqual(2);
  for (const distractor of question.distractors.map(textOf)) {
    expect(statements).not.toContain(distractor);
    const words = distractor.split(" ");
    const turned = statements.find((one) => one.split(" ").filter((word) => !words.includes(word)).length <= 1);
    expect(turned).toBeDefined();
  }
});

test("nothing else is asked about a sentence whose words a set of statements turns", () => {
  const { chosen } = writeQuestions(text);
  const sentences = chosen.flatMap(({ sentence, also = [] }) => [sentence, ...also]);
  expect(new Set(sentences).size).toBe(sentences.length);
});
