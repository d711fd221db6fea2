import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import type { KindName } from "../../src/quiz/kinds/index.ts";
import { answer, attempt, optionOf, pairs, places, responses } from "./answering.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { bees, publish } from "./quizzes.ts";
import type { Fields } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

/** For each kind an answer that is wrong, and the words with which the page then helps. */
const wrong: [KindName, Fields, string[]][] = [
  ["choice", { option: optionOf("choice", "The distance to the food") }, ["Distance is shown by", "against gravity"]],
  [
    "multiple",
    { option: ["Moon", "Wind"].map((text) => optionOf("multiple", text)) },
    ["The wind is not in the text."],
  ],
  ["true-false", { option: "true" }, ["False"]],
  ["short-answer", { text: "Charles Darwin" }, ["Karl von Frisch", "Charles Darwin"]],
  ["numeric", { text: "1,000" }, ["100,000 runs", "1,000"]],
  ["match", pairs("distance", "1973", "direction"), ["0 of 3 pairs right"]],
  ["order", places("flies", "rests", "dances"), ["None are in order"]],
];

test.each(wrong)("a wrong answer to a %s question is told with the key and why", async (kind, fields, words) => {
  const { told } = await answer(kind, fields);
  expect(told.title).toMatch(/^Not right: /);
  for (const word of words) expect(textOf(told.html)).toContain(word);
});

const partly: [string, KindName, Fields, string, string][] = [
  ["one of two", "multiple", { option: [optionOf("multiple", "Sun")] }, "½ of 1 point", "You found 1 of 2."],
  [
    "two of two and one too many",
    "multiple",
    { option: ["Sun", "Hive", "Moon"].map((text) => optionOf("multiple", text)) },
    "½ of 1 point",
    "You found both. 1 wrong tick cost you points.",
  ],
  ["one pair of three", "match", pairs("direction", "1973", "distance"), "1 of 3 points", "1 of 3 pairs right."],
  ["one item out of place", "order", places("rests", "flies", "dances"), "½ of 1 point", "2 of the 3 are in order"],
];

test.each(partly)("%s in a %s question earns a part, and says how", async (_, kind, fields, credit, note) => {
  const { told } = await answer(kind, fields);
  expect(told.title).toMatch(/^Partly right: /);
  expect(textOf(told.html)).toContain(credit);
  expect(textOf(told.html)).toContain(note);
});

test("an answer that is too long is sent back whole, with the limit", async () => {
  const text = `Karl ${"von ".repeat(60)}Frisch`;
  const { told } = await answer("short-answer", { text });
  expect(told.status).toBe(422);
  expect(messageFor(told.html, "text")).toContain("200 characters");
  expect(formOf(told.html, responses).get("text")).toBe(text);
});

test("a number that is too long is sent back whole, with the limit", async () => {
  const text = `100000${" runs".repeat(60)}`;
  const { told } = await answer("numeric", { text });
  expect(told.status).toBe(422);
  expect(messageFor(told.html, "text")).toContain("200 characters");
  expect(formOf(told.html, responses).get("text")).toBe(text);
});

test.each(["a lot", "12 or 13", "<b>lots</b>", "١٢٣x", "NaN", "Infinity", "--", "%"])(
  "“%s” is no number: it stays in the field, with an example of one",
  async (text) => {
    const { told } = await answer("numeric", { text });
    expect(told.status).toBe(422);
    expect(messageFor(told.html, "text")).toMatch(/Write it like 1200/);
    expect(formOf(told.html, responses).get("text")).toBe(text);
    expect(told.html).toContain('aria-describedby="message-text"');
  },
);

test.each(["100000", "100,000", "100 000", "hundred thousand", "100k"])("%s is a hundred thousand", async (text) => {
  expect((await answer("numeric", { text })).told.title).toMatch(/^Right/);
});

test("matches made so far stay chosen while one is missing or used twice", async () => {
  const fields = pairs("direction", "direction", "");
  const { told } = await answer("match", fields);
  expect(told.status).toBe(422);
  expect(messageFor(told.html, "pair-0")).toBeUndefined();
  expect(messageFor(told.html, "pair-1")).toContain("Chosen already");
  expect(messageFor(told.html, "pair-2")).toBe("⚠ Choose one.");
  for (const [name, value] of Object.entries(fields)) expect(formOf(told.html, responses).get(name)).toBe(value);
});

test("places given so far stay while one is missing or taken twice", async () => {
  const fields = { "place-0": "2", "place-1": "2", "place-2": "" };
  const { told } = await answer("order", fields);
  expect(told.status).toBe(422);
  expect(messageFor(told.html, "place-1")).toContain("taken twice");
  expect(messageFor(told.html, "place-2")).toBe("⚠ Choose a place.");
  for (const [name, value] of Object.entries(fields)) expect(formOf(told.html, responses).get(name)).toBe(value);
});

test("what was typed is shown back as text, never as markup", async () => {
  const text = `"><script>alert(1)</script>`;
  const { told, ann } = await answer("short-answer", { text });
  const result = await ann.open(paths.result(attempt));
  for (const page of [told, result]) {
    expect(page.html).not.toContain("<script>alert");
    expect(page.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
});
