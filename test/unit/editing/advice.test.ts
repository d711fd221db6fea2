import { describe, expect, test } from "vitest";
import { adviceAtSight, adviceOn, adviceWhileTyping } from "../../../src/editing/advice.ts";
import { halfTyped } from "../../../src/quiz/draft/half-typed.ts";
import { type KindName, kindNames } from "../../../src/quiz/kinds/index.ts";
import { summit } from "../../fixtures/summit.ts";

const source = "“Nobody has ever drilled so deep under a fjord in such cold water,” Keller said.";
const good = {
  stem: "Who said of the North Tunnel that nobody had drilled so deep under a fjord?",
  asks: "speaker",
  key: "Maria Keller",
  "distractors-0-text": "Lars Holm",
  "distractors-1-text": "Jonas Weber",
  source,
};

function typed(fields: Record<string, string>, kind: KindName = "choice") {
  return halfTyped(new URLSearchParams(fields), "q", kind);
}

test("a good question is left alone", () => {
  expect(adviceOn(typed(good), summit)).toEqual([]);
});

describe("while one types", () => {
  test.each([
    ["two options are the same", { "distractors-0-text": "maria  KELLER" }, "options", /^Two options are the same/],
    [
      "the source is not in the article",
      { source: "Nobody said this." },
      "source",
      /not in the article, word for word/,
    ],
    ["the source does not say the key", { key: "Ida Krogh" }, "source", /does not say “Ida Krogh”/],
    [
      "a figure that the source does not give",
      {
        asks: "statement",
        key: "Keller at 49",
        "distractors-0-text": "Holm at 12",
        "distractors-1-text": "Weber at 30",
      },
      "source",
      /does not give “49”/,
    ],
    [
      "the key stands in the stem",
      { stem: "Who but Keller warned of the cold water?" },
      "options",
      /“keller” stands in/,
    ],
    [
      "the longest option is the key",
      { asks: "", key: "Maria Keller, who is the director" },
      "options",
      /longest option/,
    ],
    ["a name without its owner", { stem: "Why did they warn of the cold water there?" }, "stem", /^“they”: say who/],
    ["a day that passes", { stem: "Who warned of the cold water last week?" }, "stem", /^“last week”: give the date/],
    [
      "a “not” in lower case",
      { stem: "Who did not warn of the cold water there?" },
      "stem",
      /^“not” is easily read over/,
    ],
    ["options that stand for others", { "distractors-0-text": "None of the above" }, "options", /by elimination/],
    ["options of another sort", { "distractors-0-text": "48" }, "options", /not the same sort/],
  ])("%s", (_, fields, field, message) => {
    expect(adviceWhileTyping(typed({ ...good, ...fields }), summit)).toEqual([
      { field, message: expect.stringMatching(message) },
    ]);
  });

  test("a sentence that is not ended yet is no bad one; once it is left, it is", () => {
    const question = typed({ ...good, stem: "Who warned of the cold water" });
    expect(adviceWhileTyping(question, summit)).toEqual([]);
    expect(adviceAtSight(question, summit)).toMatchObject([{ field: "stem", late: true }]);
  });

  test("a pair's source is advised on where the pair stands", () => {
    const pairs = { "pairs-0-left": "Keller", "pairs-0-right": "warned", "pairs-0-source": "Nobody wrote this." };
    expect(adviceWhileTyping(typed({ stem: "Match them.", ...pairs }, "match"), summit)[0]?.field).toBe(
      "pairs-0-source",
    );
  });
});

test("“Who was it that …” and “Why is it that …” lean on nothing", () => {
  for (const stem of ["Who was it that warned of the cold water?", "Why is it that the water of the fjord is cold?"]) {
    expect(adviceWhileTyping(typed({ ...good, stem }), summit)).toEqual([]);
  }
});

test("without an article nothing is said of sources", () => {
  expect(adviceOn(typed({ ...good, source: "" }), null)).toEqual([]);
});

test("who reads the article sees more: a name that stands for nobody there", () => {
  const question = typed({ ...good, stem: "Who said that the machine was ready for the cold water there?" });
  expect(adviceAtSight(question, summit)).toEqual([]);
  expect(adviceOn(question, summit)).toMatchObject([{ field: "stem", late: true }]);
});

test.each(kindNames)("an empty form of kind %s is not nagged about, nor is half of one", (kind) => {
  expect(adviceOn(typed({}, kind), summit)).toEqual([]);
  expect(adviceOn(typed({ stem: "W" }, kind), null).filter(({ field }) => field !== "stem")).toEqual([]);
});
