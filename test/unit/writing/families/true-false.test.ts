import { describe, expect, test } from "vitest";
import { trueFalse } from "../../../../src/writing/families/true-false.ts";
import { isTorn } from "../../../../src/writing/sentence/torn.ts";
import { writeQuestions } from "../../../../src/writing/write.ts";

const told = (article: string) =>
  writeQuestions(article).kept.flatMap(({ family, question }) =>
    family === trueFalse.name && question.kind === "true-false" ? [`${question.stem} ${question.key}`] : [],
  );

describe("a statement in which nothing can be turned", () => {
  test("is offered as it is", () => {
    expect(told("Ingrid Solberg chose blue paint for the wooden doors of a museum in Bergen.")).toEqual([
      "Ingrid Solberg chose blue paint for the wooden doors of a museum in Bergen. true",
    ]);
  });

  test.each([
    ["what somebody says", "Ingrid Solberg said the museum in Bergen was full of blue paint and brushes."],
    ["what may be otherwise", "Perhaps the museum of Ingrid Solberg in Bergen owns old nets, ropes and barrels."],
    ["what says too little", "Ingrid Solberg likes Bergen and herring."],
  ])("is not %s", (_, article) => expect(told(article)).toEqual([]));
});

test("the words that prove a statement are those that the article has as well", () => {
  const [question] = writeQuestions(
    "Ingrid Solberg is a painter from Norway. Solberg chose blue paint for the wooden doors of a museum in Bergen.",
  ).kept.flatMap((kept) => (kept.question.stem.endsWith("museum in Bergen.") ? [kept.question] : []));
  expect(question?.stem).toMatch(/Ingrid Solberg chose blue paint/);
  expect(question?.proof).toEqual(["Solberg chose blue paint for the wooden doors of a museum in Bergen"]);
});

test("a set calls few more statements true than false", () => {
  const things = ["nets", "ropes", "barrels", "lanterns", "anchors", "compasses", "sails", "oars"];
  const article = things
    .map((thing) => `Ingrid Solberg gave the old wooden ${thing} of her family to a museum in Bergen.`)
    .join(" ");
  const chosen = writeQuestions(article).chosen.filter(({ question }) => question.kind === "true-false");
  expect(chosen).toHaveLength(2);
});

test.each([
  ["The crew sailed to Bergen.", "The crew sailed to Bergen, where it rained.", false],
  ["The crew sailed to Bergen.", "The crew sailed to Bergen on Monday.", false],
  ["The crew sailed.", "The crew sailed because the harbour had closed.", true],
])("“%s” out of “%s” breaks off: %s", (text, source, torn) => expect(isTorn(text, source)).toBe(torn));
