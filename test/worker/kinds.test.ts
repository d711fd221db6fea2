import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { type KindName, kindNames } from "../../src/quiz/kinds/index.ts";
import { answer, attempt, responses } from "./answering.ts";
import { messageFor, textOf } from "./html.ts";
import { bees, beesQuestion, publish, rightAnswer } from "./quizzes.ts";
import { type Fields, Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

describe.each(kindNames)("a question of kind %s", (kind) => {
  test("answered right says so, and proves it", async () => {
    const { told, ann } = await answer(kind, rightAnswer(beesQuestion(kind), attempt));
    expect(told.title).toMatch(/^Right: /);
    expect(told.html).toContain("<mark>");
    expect(textOf((await ann.open(paths.result(attempt))).html)).toContain(`${worth(kind)} of ${worth(kind)} point`);
  });

  test("skipped shows the answer and counts nothing", async () => {
    const { told, ann } = await answer(kind, { skip: "yes" });
    expect(told.title).toMatch(/^Skipped: /);
    expect(told.html).toContain("<mark>");
    expect(textOf((await ann.open(paths.result(attempt))).html)).toContain(`0 of ${worth(kind)} point`);
  });

  test.each([
    ["empty", {}],
    ["with nonsense", nonsense],
    ["with nothing but spaces", { text: " \t ", option: " ", "pair-0": " ", "place-0": " " }],
    ["with what no page offers", { option: "__proto__", "pair-0": "constructor", "place-0": "1e400", text: "\u0000" }],
  ])("sent %s is not an answer: the form stays, and a message says what to do", async (_, fields: Fields) => {
    const { told, ann } = await answer(kind, fields);
    if (accepts(kind, fields)) return expect(told.title).toMatch(/^Not right: /);
    expect(told.status).toBe(422);
    expect(told.title).toContain(`Question 1: ${bees.title}`);
    expect(messageFor(told.html, firstField[kind])).toMatch(/\w+/);
    expect(told.html).not.toContain("verdict");
    expect((await ann.open(paths.attempt(attempt))).url).toBe(paths.question(attempt, 1));
  });

  test("sent back with a message can be mended and sent again", async () => {
    const { told, ann } = await answer(kind, {});
    const mended = await ann.submit(told, responses, rightAnswer(beesQuestion(kind), attempt));
    expect(mended.title).toMatch(/^Right: /);
  });

  test("says the same of an answer that htmx brings", async () => {
    const plain = await answer(kind, rightAnswer(beesQuestion(kind), attempt));
    await reset();
    const swapped = await answer(kind, rightAnswer(beesQuestion(kind), attempt), new Visitor({ htmx: true }));
    expect(plain.told.html).toContain(swapped.told.html.replace(/^<title>.*?<\/title>/, "").replace(/<data.*$/, ""));
  });
});

/** Values that no page offers, doubled where a form could double them. */
const nonsense: Fields = {
  option: ["Z", "Z", "aa", "-1"],
  "pair-0": "Z",
  "pair-1": ["A", "B"],
  "place-0": "99",
  "place-1": "-1",
  "place-2": "1.5",
  text: "",
};

const firstField: Record<KindName, string> = {
  choice: "option",
  multiple: "option",
  "true-false": "option",
  "short-answer": "text",
  numeric: "text",
  match: "pair-0",
  order: "place-0",
};

/** A line of any characters is an answer in words. */
function accepts(kind: KindName, { text }: Fields): boolean {
  return kind === "short-answer" && typeof text === "string" && text.trim() !== "";
}

function worth(kind: KindName): number {
  return beesQuestion(kind).points ?? 1;
}
