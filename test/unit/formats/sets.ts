import * as fc from "fast-check";
import type { Capacity } from "../../../src/formats/capacity.ts";
import { comparable } from "../../../src/quiz/compile.ts";
import { type QuestionSet, questionSet } from "../../../src/quiz/question-set.ts";

/** What trips formats up: their own signs, markup, entities, formulas, quotation marks, other scripts. */
const awkward = [
  "{=a ~b}",
  "#ff0000",
  "a -> b",
  "::x::",
  "// x",
  "\\n",
  "\\\\ \\:",
  "[html] tag",
  "[x] y",
  "<b>bold</b>",
  "<html>",
  "a < b & c > d",
  "&amp; &lt; &nbsp;",
  "]]>",
  "<!-- x -->",
  "=1+1",
  "-5",
  "+x",
  "@x",
  'say "x"',
  "it's",
  "a,b;c",
  "%50% of",
  "A) x",
  "ANSWER: B",
  "1. x",
  "- [x] y",
  "*a) z",
  "Österreich",
  "日本語",
  "🐝 bees",
  "$CATEGORY: x",
  "~x",
  "TRUE",
  "T",
  "3",
  "0",
  "..",
  "a | b",
  "#",
  "@gap W) x",
  "{1:SA:=x}",
];

/** A line that somebody might write: words, signs, now and then something awkward. White space is single spaces. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.stringMatching(/^[A-Za-z0-9 .,!?()'"%&<>-]{1,12}$/)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(" ").replace(/\s+/g, " ").trim())
  .filter((line) => line !== "");

const texts = (min: number, max: number) =>
  fc.uniqueArray(
    text.filter((line) => !/^(?:true|false)$/i.test(line)),
    { minLength: min, maxLength: max, selector: comparable },
  );
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((name) => !name.endsWith("-"));
const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
);

const common = fc.record({
  id,
  stem: text,
  source: optional(text),
  explanation: optional(text),
  hint: optional(text),
  tags: optional(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5})?$/), { minLength: 1, maxLength: 3 })),
  points: optional(fc.constantFrom(2, 0.5, 10)),
});

function distractors(lines: string[], whys: (string | undefined)[]) {
  return lines.map((line, index) => {
    const why = whys[index];
    return why === undefined ? line : { text: line, why };
  });
}

const whys = fc.array(optional(text), { minLength: 7, maxLength: 7 });
const bodies = {
  choice: fc
    .tuple(texts(2, 6), whys)
    .map(([[key, ...wrong], why]) => ({ kind: "choice", key, distractors: distractors(wrong, why) })),
  multiple: fc
    .tuple(texts(3, 7), whys)
    .map(([[a, b, ...wrong], why]) => ({ kind: "multiple", key: [a, b], distractors: distractors(wrong, why) })),
  "true-false": fc.boolean().map((key) => ({ kind: "true-false", key })),
  "short-answer": texts(1, 4).map(([key, ...accept]) => ({
    kind: "short-answer",
    key,
    ...(accept.length > 0 ? { accept } : {}),
  })),
  numeric: fc
    .tuple(number, optional(fc.constantFrom(0.5, 2, 100)), optional(fc.constantFrom("km", "million barrels", "%")))
    .map(([key, tolerance, unit]) => ({ kind: "numeric", key, tolerance, unit })),
  match: texts(4, 8).map((lines) => {
    const half = Math.floor(lines.length / 2);
    const pairs = lines.slice(0, half).map((left, index) => ({ left, right: lines[half + index] }));
    return { kind: "match", pairs };
  }),
  order: texts(2, 6).map((key) => ({ kind: "order", key })),
};

/** Sets without an article, of questions of all kinds; as the schema reads them. */
export const sets: fc.Arbitrary<QuestionSet> = fc
  .record({
    id,
    title: text,
    questions: fc.uniqueArray(
      fc.oneof(...Object.values(bodies)).chain((body) => common.map((base) => ({ ...base, ...body }))),
      { minLength: 1, maxLength: 4, selector: (question) => question.id },
    ),
  })
  .map((set) => JSON.parse(JSON.stringify({ format: "footnote/1", ...set })))
  .filter((set) => questionSet.safeParse(set).success)
  .map((set) => questionSet.parse(set));

/** What must come back of a set that a format has carried: ids and titles only where it has a place for them. */
export function comparablePart(set: QuestionSet, carries: Capacity | undefined): unknown {
  const has = (field: string) =>
    carries === undefined || [...carries.question, ...carries.set].includes(field as never);
  return {
    ...(has("title") ? { title: set.title } : {}),
    questions: set.questions.map(({ id: name, ...question }) => (has("id") ? { id: name, ...question } : question)),
  };
}
