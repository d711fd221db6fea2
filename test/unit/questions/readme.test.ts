import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readQuiz } from "../../../src/formats/index.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import { kindNames } from "../../../src/quiz/kinds/index.ts";
import { root } from "../cli/run.ts";

const readme = readFileSync(join(root, "questions/README.md"), "utf8");
const [whole = "", ...snippets] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, code = ""]) => code);

test("the example to copy is in order", async () => {
  const { faults, quiz } = await readQuiz(whole, yaml);
  expect(faults).toBeUndefined();
  expect(quiz?.questions).toHaveLength(1);
});

test("with the other examples pasted below it, it is in order and has all seven kinds", async () => {
  const { faults, quiz } = await readQuiz([whole, ...snippets].join("\n"), yaml);
  expect(faults).toBeUndefined();
  expect(quiz?.questions.map(({ kind }) => kind).sort()).toEqual([...kindNames].sort());
});

test.each([
  ["colon", "stem: He said: never", 'stem: "He said: never"'],
  ["quotes", 'stem: "Who" said never?', "stem: 'Who said \"never\"?'"],
  ["apostrophe", "stem: 'It's late'", "stem: 'It''s late'"],
  ["sign", "stem: @all", 'stem: "@all"'],
  ["space", "stem:What", "stem: What"],
])("what the README says of a slip (%s) is so", async (_, slip, remedy) => {
  const stem = "stem: What does the angle of the waggle dance show?";
  expect((await readQuiz(whole.replace(stem, slip), yaml)).faults?.length).toBe(1);
  expect((await readQuiz(whole.replace(stem, remedy), yaml)).faults).toBeUndefined();
});

test("the fault that the README shows is the one that is told", async () => {
  const { faults = [] } = await readQuiz(whole.replace("source: The angle", "source: An angle"), yaml);
  const shown = /honeybee-dance\.yaml:(\d+):(\d+): (.*)`/.exec(readme);
  expect(faults[0]).toMatchObject({ line: Number(shown?.[1]), column: Number(shown?.[2]) });
  expect(faults[0]?.message).toContain(shown?.[3]);
});
