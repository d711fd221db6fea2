import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { type KindName, kindNames, taskOf } from "../../src/quiz/kinds/index.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { bees, beesQuestion, letterOf, publish, rightAnswer } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

const attempt = "the-attempt";
const responses = paths.responses(attempt);

beforeEach(async () => {
  await reset();
  publish(bees);
});

type Fields = Record<string, string | string[]>;

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
  [
    "one of two",
    "multiple",
    { option: [optionOf("multiple", "Sun")] },
    "0.5 of 1 point",
    "1 of 2 right answers chosen.",
  ],
  [
    "two of two and one too many",
    "multiple",
    { option: ["Sun", "Hive", "Moon"].map((text) => optionOf("multiple", text)) },
    "0.5 of 1 point",
    "2 of 2 right answers chosen, less 1 wrong.",
  ],
  ["one pair of three", "match", pairs("direction", "1973", "distance"), "1 of 3 points", "1 of 3 pairs right."],
  ["one item out of place", "order", places("rests", "flies", "dances"), "0.5 of 1 point", "2 of 3 are in order"],
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
  expect(messageFor(told.html, "pair-1")).toContain("chosen twice");
  expect(messageFor(told.html, "pair-2")).toContain("Choose what belongs to “prize”");
  for (const [name, value] of Object.entries(fields)) expect(formOf(told.html, responses).get(name)).toBe(value);
});

test("places given so far stay while one is missing or taken twice", async () => {
  const fields = { "place-0": "2", "place-1": "2", "place-2": "" };
  const { told } = await answer("order", fields);
  expect(told.status).toBe(422);
  expect(messageFor(told.html, "place-1")).toContain("taken twice");
  expect(messageFor(told.html, "place-2")).toContain("Choose a place from 1 to 3");
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

/** Begins an attempt with the one question of a kind, and sends an answer to it. */
async function answer(kind: KindName, fields: Fields, ann = new Visitor()): Promise<{ told: Seen; ann: Visitor }> {
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: kind });
  const page = await ann.open(paths.attempt(attempt));
  const form = formOf(page.html, responses);
  const bare = Object.fromEntries(["question", "response"].map((name) => [name, form.get(name) ?? ""]));
  const sent = await ann.post(responses, { ...bare, ...fields });
  const location = sent.headers.get("Location");
  return { told: location === null ? sent : await ann.open(location), ann };
}

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

function optionOf(kind: "choice" | "multiple", text: string): string {
  const task = taskOf(beesQuestion(kind), attempt);
  return letterOf(text, "options" in task ? task.options : []);
}

/** The fields that give each line of the match question what belongs to it; an empty string leaves it open. */
function pairs(...rights: string[]): Fields {
  const task = taskOf(beesQuestion("match"), attempt);
  const letters = rights.map((right) => (right === "" ? "" : letterOf(right, "rights" in task ? task.rights : [])));
  return Object.fromEntries(letters.map((letter, index) => [`pair-${index}`, letter]));
}

/** The fields that put the items of the order question into this order. */
function places(...items: string[]): Fields {
  const task = taskOf(beesQuestion("order"), attempt);
  const shown = "items" in task ? task.items : [];
  return Object.fromEntries(shown.map((item, index) => [`place-${index}`, String(items.indexOf(item) + 1)]));
}
