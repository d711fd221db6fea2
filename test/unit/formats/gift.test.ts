import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gift } from "../../../src/formats/gift.ts";
import type { QuestionSet } from "../../../src/quiz/question-set.ts";
import { only, read } from "./read.ts";

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/gift/${name}`, import.meta.url), "utf8");

test.each([
  [
    "“=” among “~” is the right one",
    "Who?{~Grant ~Jefferson =no one}",
    { kind: "choice", key: "no one", distractors: ["Grant", "Jefferson"] },
  ],
  [
    "“#” begins the feedback to an answer",
    "Q{=a#yes, a ~b#not b}",
    { key: "a", explanation: "yes, a", distractors: [{ text: "b", why: "not b" }] },
  ],
  ["“####” begins what is said of the whole", "Q{=a ~b ####why it is a}", { explanation: "why it is a" }],
  [
    "weights without “=” make several answers right",
    "Q{~%50%a ~%50%b ~%-100%c}",
    { kind: "multiple", key: ["a", "b"], distractors: ["c"] },
  ],
  ["answers with “=” alone are typed", "Q{=four =4}", { kind: "short-answer", key: "four", accept: ["4"] }],
  ["an answer without any sign is typed", "Q{four}", { kind: "short-answer", key: "four" }],
  ["T and FALSE are judged", "Q{T}", { kind: "true-false", key: true }],
  [
    "feedback to a statement comes wrong first",
    "Q{FALSE#no, it is not#Right}",
    { kind: "true-false", key: false, explanation: "no, it is not" },
  ],
  ["small letters are a word to be typed, as in Moodle", "Q{true}", { kind: "short-answer", key: "true" }],
  ["a number may have a tolerance", "Q{#2.7:0.05}", { kind: "numeric", key: 2.7, tolerance: 0.05 }],
  ["a number may be a range", "Q{#-2.8..-2.6}", { kind: "numeric", key: -2.7, tolerance: 0.1 }],
  [
    "“->” makes pairs",
    "Q{=a -> 1 =b->2}",
    {
      kind: "match",
      pairs: [
        { left: "a", right: "1" },
        { left: "b", right: "2" },
      ],
    },
  ],
  ["“->” after “~” is no pair", "Q{~a -> b =c -> d}", { kind: "choice", key: "c -> d", distractors: ["a -> b"] }],
  ["answers within a text leave a gap", "A {=b ~c} d.", { stem: "A _____ d." }],
  ["punctuation behind the answers leaves a gap as well", "A{#5}.", { stem: "A_____." }],
  [
    "what is escaped means nothing",
    "\\:\\: \\{a\\} \\~ \\= \\#{=\\= 2 ~\\~x}",
    { stem: ":: {a} ~ = #", key: "= 2", distractors: ["~x"] },
  ],
  ["a lone backslash stays one", "\\ a \\b{=x ~y}", { stem: "\\ a \\b" }],
  ["two backslashes are one, before anything", "a \\\\n \\\\\\\\ b{=x ~y}", { stem: "a \\n \\\\ b" }],
  ["“\\n” is a line end", "a\\nb{=x ~y}", { stem: "a\nb" }],
  ["an unescaped “=” or “:” before the answers is nothing special", "::n::1 = 1: why?{=x ~y}", { stem: "1 = 1: why?" }],
  [
    "HTML is read where it is named, and entities are decoded once",
    "[html]<p>1 &lt; 2 &amp;amp; <b>x</b></p>{=<i>a</i> ~b}",
    { stem: "1 < 2 &amp; x", key: "a" },
  ],
  ["plain text stays as it is", "[plain]<b>&lt;</b>{=a ~b}", { stem: "<b>&lt;</b>" }],
  [
    "tags that nobody closes are what is asked about",
    "Which tag?{=<html> ~<body>}",
    { key: "<html>", distractors: ["<body>"] },
  ],
])("%s", async (_, text, expected) => {
  expect(await only("gift", text)).toMatchObject(expected);
});

test("names, ids, tags and a category are kept", async () => {
  const found = await read(
    "gift",
    "$CATEGORY: $course$/top/My class\n\n// [id:first] [tag:a] [tag:b c]\nQ{T}\n\n::The second::Q{F}\n",
  );
  expect(found.title).toBe("My class");
  expect(found.questions).toMatchObject([{ id: "first", tags: ["a", "b c"] }, { id: "the-second" }]);
});

test("one bad question does not lose the others, and is told with its line", async () => {
  const found = await read("gift", "Q1{T}\n\nQ2{=a ~b\n\nQ3{F}\n\n// a note\nQ4 has no answers\n\nQ5{}\n");
  expect(found.questions.map(({ stem }) => stem)).toEqual(["Q1", "Q3"]);
  expect(found.told).toEqual([
    "3 “Q2{=a ~b” is left out: its answers need both “{” and “}”, without a blank line between",
    "8 “Q4 has no answers” is left out: it has no answers in braces",
    "10 “Q5” is left out: it is an essay",
  ]);
});

test("a question right below a category is none of its name", async () => {
  const found = await read("gift", "// mine\n$CATEGORY: a/b\n// [tag:t]\n::Q1::1 + 1?{=2}\n\n$CATEGORY: c\n\nQ{T}");
  expect(found.questions).toMatchObject([
    { id: "q1", stem: "1 + 1?", key: "2", tags: ["t"] },
    { stem: "Q", key: true },
  ]);
});

test("what Moodle garbles without a word is read as it was meant, with a warning", async () => {
  const found = await read("gift", "Which colour?{=#ff0000 ~#00ff00}");
  expect(found.questions[0]).toMatchObject({ key: "#ff0000", distractors: ["#00ff00"] });
  expect(found.told[0]).toContain("Moodle takes “#ff0000” for feedback to an empty answer");
});

test("what is lost of a question is told", async () => {
  const found = await read(
    "gift",
    "Q{=a =%50%b =%0%*#no}\n\nN{#=5:0 =%50%5:2}\n\nM{=a -> b =c -> b =d -> e}\n\nC{=a =b ~c}",
  );
  expect(found.told).toEqual([
    "1 question “q”: “b” earns part of the points there; here it is wrong",
    "3 question “n”: 5 earns part of the points there; here it is wrong",
    "5 question “m”: the pair “c” – “b” is left out: “b” stands in another pair",
    "7 question “c”: any one of its right answers is enough there; here all of them have to be chosen",
  ]);
});

test("the files of others are read to the letter", async () => {
  expect(await only("gift", fixture("pegjs_symbolsAll.gift"))).toMatchObject({
    stem: "Here's a question that has symbols inside,\nsuch as `-=[];',./~!@#$%^&*()_+{}|:\"<>?",
  });
  expect((await read("gift", fixture("tsugi_00-HTML.txt"))).questions[1]).toMatchObject({
    key: "Correct Answer",
    distractors: ["<html>", "<body>", "<?xml version>", "<meta type>", "<xs:sequence>"],
  });
  expect(await only("gift", fixture("pegjs_escapeAll.gift"))).toMatchObject({ key: "\\" });
});

test("written GIFT escapes what Moodle would take for a sign, and is plain where text looks like HTML", async () => {
  const set: QuestionSet = {
    format: "footnote/1",
    id: "s",
    title: "A/B",
    questions: [
      {
        id: "a",
        kind: "choice",
        stem: "1 = 1: {x}\n2",
        key: "50% #1",
        distractors: ["%50% ~", { text: "[html] b", why: "no" }],
        explanation: "so",
        source: "The source.",
      },
      { id: "b", kind: "multiple", stem: "a < b", key: ["x", "y"], distractors: ["z"] },
      { id: "c", kind: "numeric", stem: "Pi", key: 2.7, tolerance: 0.01 },
    ],
  };
  expect((await gift.write?.(set))?.output).toBe(
    ["$CATEGORY: $course$/top/A//B", "::a::1 \\= 1\\: \\{x\\}\\n2{"].join("\n\n") +
      "\n\t~%0%%50% \\~\n\t~[plain][html] b#no\n\t=50% \\#1\n\t####so\\nSource\\: “The source.”\n}\n\n" +
      "::b::[plain]a < b{\n\t~%-50%z\n\t~%50%x\n\t~%50%y\n}\n\n::c::Pi{#2.7:0.01}\n",
  );
});

test("written numbers are answers to Moodle, a nought as well, which PHP would call empty", async () => {
  const number = (key: number, tolerance?: number) => ({
    id: "n",
    kind: "numeric" as const,
    stem: "N",
    key,
    tolerance,
  });
  const written = async (question: ReturnType<typeof number>) =>
    (await gift.write?.({ format: "footnote/1", id: "s", title: "T", questions: [question] }))?.output ?? "";
  expect(await written(number(0))).toContain("::n::N{#=0}");
  expect(await written(number(0, 0))).toContain("::n::N{#=0}");
  expect(await written(number(0, 2))).toContain("::n::N{#0:2}");
  expect(await written(number(-3))).toContain("::n::N{#-3}");
  expect(await only("gift", await written(number(0)))).toMatchObject({ key: 0 });
});
