import { describe, expect, test } from "vitest";
import { readQuiz } from "../../../../src/formats/index.ts";
import { yaml } from "../../../../src/formats/yaml.ts";
import { checkQuestion } from "../../../../src/quiz/draft/check.ts";
import { draftOf, type Written } from "../../../../src/quiz/draft/draft.ts";
import { fieldsOf } from "../../../../src/quiz/draft/question-fields.ts";
import { tidied } from "../../../../src/quiz/draft/question-form.ts";
import { bees } from "../../samples.ts";

const read = await readQuiz(bees, yaml);
if (read.faults !== undefined) throw new Error("the sample is a set");
const { set } = read;
const draft = draftOf(set);
const questionOf = (id: string) => set.questions.find((question) => question.id === id) as Written;

/** What becomes of a question whose form is sent with some fields changed. */
function send(id: string, fields: Record<string, string> = {}) {
  const before = questionOf(id);
  const form = fieldsOf(before);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return checkQuestion(draft, tidied(form), { id, kind: before.kind, before });
}

describe.each(set.questions.map((question) => [question.kind, question] as const))(
  "a question of kind %s",
  (_, question) => {
    test("comes out of its own form as it went in", async () => {
      expect((await send(question.id)).question).toEqual(question);
    });

    test("with an empty stem is told so beside the stem, and nothing else", async () => {
      expect((await send(question.id, { stem: "  " })).problems).toEqual([
        { field: "stem", message: "Write the question." },
      ]);
    });
  },
);

test.each([
  ["angle", { source: "The angle of the dance shows nothing." }, "source", "not in the article, word for word"],
  ["angle", { source: "" }, "source", "Give the sentence of the article"],
  ["angle", { key: "" }, "key", "Say what the right answer is."],
  ["angle", { "distractors-0-text": "" }, "distractors-0-text", "Write the wrong answer that this is about."],
  ["angle", { points: "many" }, "points", "Write a number"],
  ["angle", { hint: "x".repeat(1001) }, "hint", "longer than 1,000 characters"],
  ["angle", { proof: "the sun" }, "proof", "does not contain “the sun”"],
  ["several", { "key-1": "" }, "key", "At least two"],
  ["runs", { key: "a lot" }, "key", "Write a number"],
  ["roles", { "pairs-0-source": "" }, "pairs-0-source", "Give the sentence of the article"],
  ["roles", { "pairs-1-right": "" }, "pairs-1-right", "Give"],
  ["order", { "key-1": "", "key-2": "" }, "key", "At least two"],
])("%s with %o is told beside %s", async (id, fields, field, message) => {
  const { problems = [] } = await send(id, fields as unknown as Record<string, string>);
  expect(problems.map((problem) => problem.field)).toContain(field);
  expect(problems.find((problem) => problem.field === field)?.message).toMatch(new RegExp(message, "i"));
});

test("two equal options are advised against, and are no reason to lose what was typed", async () => {
  const { question, problems } = await send("angle", { key: "The amount of nectar" });
  expect([question?.kind === "choice" && question.key, problems]).toEqual(["The amount of nectar", undefined]);
});

test("rows that are left empty close up, and what is typed as words is read as a number", async () => {
  const { question } = await send("angle", {
    "distractors-0-text": "",
    "distractors-0-why": "",
    "distractors-5-text": "The wind",
  });
  expect(question).toMatchObject({ distractors: ["The amount of nectar", "The wind"] });
  expect((await send("runs", { key: "100 thousand" })).question).toMatchObject({ key: 100000 });
});

test("words to highlight that nobody touched go with their sentence", async () => {
  const before = { ...questionOf("angle"), proof: "direction of the food" } as Written;
  const form = fieldsOf(before);
  form.set("source", "It uses the Sun and the Hive.");
  const { question } = await checkQuestion(draft, form, { id: "angle", kind: "choice", before });
  expect(question).toMatchObject({ source: "It uses the Sun and the Hive." });
  expect(question).not.toHaveProperty("proof");
});
