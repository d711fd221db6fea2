import { expect, test } from "vitest";
import { yaml } from "../../../../src/formats/yaml.ts";
import { draftOf } from "../../../../src/quiz/draft/draft.ts";
import { soundPart } from "../../../../src/quiz/draft/sound.ts";
import type { QuestionSet } from "../../../../src/quiz/question-set.ts";
import { bees } from "../../samples.ts";

/** What is unsound in the sample after its text was changed, by question. */
async function unsoundIn(change: (text: string) => string) {
  const { quiz, unsound } = await soundPart(draftOf(yaml.read(bees).set as QuestionSet));
  expect([quiz.questions.length, unsound.size]).toEqual([7, 0]);
  const set = JSON.parse(change(JSON.stringify(yaml.read(bees).set))) as QuestionSet;
  const found = await soundPart(draftOf(set));
  expect(found.quiz.questions.map(({ id }) => id)).toEqual(
    set.questions.map(({ id }) => id).filter((id) => !found.unsound.has(id)),
  );
  return Object.fromEntries(found.unsound);
}

test("a question with two equal options is left out, and says which they are", async () => {
  expect(await unsoundIn((text) => text.replace('"key":["Sun","Hive"]', '"key":["Sun","moon"]'))).toEqual({
    several: { about: "options", message: "Two options are the same: “moon” and “Moon”." },
  });
});

test("of a lost source and equal options the source is told first: it may take the options with it", async () => {
  const lost = await unsoundIn((text) =>
    text
      .replace('"key":["Sun","Hive"]', '"key":["Sun","moon"]')
      .replace("It uses the Sun and the Hive.", "It uses it."),
  );
  expect(lost["several"]).toMatchObject({ about: "source" });
});
