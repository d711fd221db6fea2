import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isEmpty, studyOf } from "../../../src/study/study.ts";
import { summit } from "../../fixtures/summit.ts";
import { root } from "../cli/run.ts";

const aids = studyOf(summit);

test("people: everybody whose role the text tells, with the role in its words", () => {
  const told = Object.fromEntries(aids.people.map(({ name, role }) => [name, role]));
  expect(told).toEqual({
    "Erna Dahl": "Norwegian Prime Minister",
    "Lars Holm": "Swedish Transport Minister",
    "Maria Keller": "director of the European Railway Institute",
    "Jonas Weber": "engineer at Nordbau",
    "Ida Krogh": "Danish economist",
  });
});

test("quotations: every one, marks included, with its offsets and its speaker", () => {
  expect(aids.quotations.map(({ speaker }) => speaker)).toEqual([
    "Erna Dahl",
    "Lars Holm",
    "Maria Keller",
    "Jonas Weber",
    "Ida Krogh",
  ]);
  for (const { text, start, end } of aids.quotations) {
    expect(summit.slice(start, end)).toBe(text);
    expect(text).toMatch(/^“.*”$/s);
  }
});

test("a quotation whose speaker the text leaves open has none", () => {
  const { quotations } = studyOf(
    "The door opened. “Somebody must have known about this for a very long time.” It closed again.",
  );
  expect(quotations.map(({ speaker, evidence }) => [speaker, evidence])).toEqual([[null, "none"]]);
});

test("numbers keep their hedge and unit, and what they count", () => {
  expect(aids.numbers.map(({ text, measures }) => [text, measures])).toEqual(
    expect.arrayContaining([
      ["More than 1,200", "delegates"],
      ["14", "countries"],
      ["48 kilometres", null],
      ["9,000", "passengers"],
      ["85 tons", null],
    ]),
  );
});

test("the last words of a larger number are no number", () => {
  const { numbers } = studyOf(
    "France has taken in more than a quarter of a million refugees since the war began in the east.",
  );
  expect(numbers.map(({ text }) => text)).not.toContain("a million");
});

test("the timeline goes from the earliest to the latest, and holds no day without a year", () => {
  expect(aids.timeline.map(({ date }) => date)).toEqual(["2017", "2019", "2021-03-04"]);
  expect(studyOf("The king opened the tunnel on 4 May in the rain.").timeline).toEqual([]);
});

test("acronyms come with what they stand for", () => {
  expect(aids.acronyms).toMatchObject([{ acronym: "ERI", expansion: "European Railway Institute" }]);
});

test("the summary is made of the article's sentences, in their order, none of which needs another", () => {
  expect(aids.summary.length).toBeGreaterThan(1);
  const places = aids.summary.map((sentence) => summit.indexOf(sentence));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(studyOf("He left. Then she followed him to the station in the middle of the night.").summary).toEqual([]);
});

test("a lead that is repeated is summed up once", () => {
  const [, lead = ""] = summit.split("\n\n");
  const { summary } = studyOf(`${lead}\n\n${summit}`);
  expect(new Set(summary).size).toBe(summary.length);
});

test("flashcards ask and answer, and no front tells its back", () => {
  expect(aids.flashcards).toContainEqual({
    front: "Who is Ida Krogh?",
    back: "Danish economist",
    source: "The Danish economist Ida Krogh criticised the plan.",
  });
  expect(aids.flashcards.map(({ front }) => front)).toContain("What does ERI stand for?");
  for (const { front, back } of aids.flashcards) expect(front).not.toContain(back);
});

test("every source of the article's own set stands in it once", () => {
  const article = readFileSync(join(root, "questions/putin-china-olympics.yaml"), "utf8");
  const { flashcards, people } = studyOf(article);
  expect(people.length).toBeGreaterThan(4);
  for (const { source } of flashcards) expect(article.split(source)).toHaveLength(2);
});

test("a text that states nothing gives nothing", () => {
  expect(isEmpty(studyOf("Milk, eggs, butter"))).toBe(true);
});

test("whatever is cut, doubled or scrambled, sources are verbatim and the same text gives the same aids", () => {
  const sentences = summit.split(/(?<=[.”]) /);
  const piece = fc.oneof(
    fc.constantFrom(...sentences),
    fc.constantFrom("“", "”", "\n\n", "\u0301", "🙂", "’", " – ", "(ERI)", "2019"),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(" ");
      const found = studyOf(text);
      expect(studyOf(text)).toEqual(found);
      const cited = [found.people, found.numbers, found.timeline, found.acronyms, found.flashcards].flat();
      for (const source of [...cited.map((one) => one.source), ...found.summary]) expect(text).toContain(source);
      for (const { text: words, start, end } of found.quotations) expect(text.slice(start, end)).toBe(words);
    }),
    { numRuns: 300 },
  );
});
