import { expect, test } from "vitest";
import { yaml } from "../../../../src/formats/yaml.ts";
import { fieldsOf } from "../../../../src/quiz/draft/question-fields.ts";
import { isUnsaved, typedIn, typingLimits, typingOf } from "../../../../src/quiz/draft/typing.ts";
import type { QuestionSet } from "../../../../src/quiz/question-set.ts";
import { bees } from "../../samples.ts";

const { questions } = yaml.read(bees).set as QuestionSet;

test.each(questions.map((question) => [question.kind, question] as const))(
  "what was typed in a %s question is unsaved as long as it says something else",
  (kind, question) => {
    const form = new URLSearchParams([
      ...fieldsOf(question),
      ["kind", kind],
      ["version", "3"],
      ["device", "d"],
      ["sentence", "4"],
    ]);
    const typing = typingOf(question.id, "d", form, 5);
    expect(typing).toMatchObject({ question: question.id, device: "d", at: 5 });
    if (typing === undefined) return;
    expect(typedIn(typing)).toMatchObject({ version: 3, kind });
    expect([isUnsaved(typing, question), isUnsaved(typing, undefined)]).toEqual([false, true]);
    form.set("stem", `${question.stem} And?`);
    expect(isUnsaved(typingOf(question.id, "d", form, 5) ?? typing, question)).toBe(true);
    expect(isUnsaved(typing, { ...question, hint: "A hint." })).toBe(true);
  },
);

test("more than anybody types is not kept", () => {
  const form = new URLSearchParams({ stem: "x".repeat(typingLimits.characters) });
  expect(typingOf("a", "d", form, 0)).toBeUndefined();
});
