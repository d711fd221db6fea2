import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { readQuiz } from "../../../src/formats/index.ts";
import { yaml } from "../../../src/formats/yaml.ts";
import {
  type KindName,
  keyInWords,
  kindNames,
  optionsOf,
  type Question,
  readResponse,
  responseInWords,
  score,
  skipField,
  type Task,
  taskOf,
  whysOf,
} from "../../../src/quiz/kinds/index.ts";
import { type Quiz, scoringContext } from "../../../src/quiz/quiz.ts";
import { bees } from "../samples.ts";

let quiz: Quiz;
beforeAll(async () => {
  const read = await readQuiz(bees, yaml);
  if (read.quiz === undefined) throw new Error(JSON.stringify(read.faults));
  quiz = read.quiz;
});

function question<K extends KindName>(kind: K): Extract<Question, { kind: K }> {
  return quiz.questions.find((one) => one.kind === kind) as Extract<Question, { kind: K }>;
}

/** What comes of a form in which the learner chose and typed this. */
function outcome(asked: Question, fields: Record<string, string | string[]>, task = taskOf(asked, "seed")) {
  const pairs = Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  const reading = readResponse(new URLSearchParams(pairs), task);
  if (reading.response === undefined) return reading.problems;
  return score(asked, reading.response, scoringContext(quiz));
}

/** The form of someone who knows. */
function rightForm(asked: Question, task: Task): Record<string, string | string[]> {
  const letter = (options: string[], text: string) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[options.indexOf(text)] ?? "";
  if (asked.kind === "choice" && task.kind === "choice") return { option: letter(task.options, asked.key) };
  if (asked.kind === "multiple" && task.kind === "multiple") {
    return { option: asked.key.map((key) => letter(task.options, key)) };
  }
  if (asked.kind === "order" && task.kind === "order") {
    return Object.fromEntries(task.items.map((item, i) => [`place-${i}`, String(asked.key.indexOf(item) + 1)]));
  }
  if (asked.kind === "match" && task.kind === "match") {
    return Object.fromEntries(asked.pairs.map((pair, i) => [`pair-${i}`, letter(task.rights, pair.right)]));
  }
  return asked.kind === "true-false" ? { option: String(asked.key) } : { text: keyInWords(asked) };
}

describe.each(kindNames)("%s", (kind) => {
  test("who knows the answer is right, whatever the seed", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const task = taskOf(question(kind), seed);
        expect(outcome(question(kind), rightForm(question(kind), task), task)).toMatchObject({
          verdict: "right",
          score: 1,
        });
      }),
    );
  });

  test("the same seed gives the same task", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(taskOf(question(kind), seed)).toEqual(taskOf(question(kind), seed));
      }),
    );
  });

  test("the task holds nothing but what is asked and what can be chosen", () => {
    const asked = { ...question(kind), explanation: "secret", source: "secret", proof: "secret", tags: ["secret"] };
    const task = taskOf(asked as Question, "seed");
    const fields = ["asks", "hint", "id", "kind", "stem", "options", "unit", "lefts", "rights", "items"];
    expect(Object.keys(task).filter((field) => !fields.includes(field))).toEqual([]);
    expect(JSON.stringify(task)).not.toContain("secret");
    if (optionsOf(asked as Question).length === 0)
      expect(JSON.stringify(task)).not.toContain(keyInWords(asked as Question));
  });

  test("the key has no place of its own among the options", () => {
    const orders = Array.from({ length: 60 }, (_, i) => JSON.stringify(taskOf(question(kind), `seed-${i}`)));
    const several = optionsOf(question(kind)).length > 2;
    if (several) expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test("an empty form is a problem with a field and a sentence", () => {
    for (const problem of outcome(question(kind), {}) as { field: string; message: string }[]) {
      expect(problem.field).toMatch(/^(option|text|pair-\d|place-\d)$/);
      expect(problem.message).toMatch(/^[A-Z].*\.$/);
    }
    expect(outcome(question(kind), {})).not.toEqual([]);
  });

  test("who asks to be told scores nothing and is not wrong", () => {
    expect(outcome(question(kind), { [skipField]: "1" })).toEqual({ verdict: "skipped", score: 0 });
  });

  test("whatever is sent is a problem or scores from 0 to 1, and can be said in words", () => {
    const value = fc.oneof(
      fc.constantFrom("A", "B", "C", "Z", "a", "true", "1", "2", "9", "-1", "1.5", ""),
      fc.string(),
    );
    const name = fc.constantFrom("option", "text", "pair-0", "pair-1", "place-0", "place-1", "place-2", "__proto__");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (fields) => {
        const reading = readResponse(new URLSearchParams(fields), taskOf(question(kind), "seed"));
        if (reading.response === undefined) return;
        const { score: share, verdict } = score(question(kind), reading.response, scoringContext(quiz));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(verdict).toBe(share === 1 ? "right" : share > 0 ? "partly" : "wrong");
        expect(responseInWords(reading.response)).not.toBe("");
      }),
    );
  });

  test("a response to another kind is ours to prevent", () => {
    const other =
      kind === "numeric" ? ({ kind: "true-false", value: true } as const) : ({ kind: "numeric", text: "1" } as const);
    expect(() => score(question(kind), other, scoringContext(quiz))).toThrow();
  });
});

test("a wrong choice is told why, where the question says", () => {
  const asked = question("choice");
  expect(whysOf(asked, { kind: "choice", option: "The distance to the food" })).toEqual([
    { option: "The distance to the food", why: "Distance is shown by how long the run lasts." },
  ]);
  expect(whysOf(asked, { kind: "choice", option: "The amount of nectar" })).toEqual([]);
});

test.each<[string[], number, string | undefined]>([
  [["Sun"], 0.5, "You found 1 of 2."],
  [["Sun", "Hive", "Moon"], 0.5, "You found both. 1 wrong tick cost you points."],
  [["Sun", "Moon"], 0, "You found 1 of 2, but 1 wrong tick cancelled it."],
  [["Moon"], 0, "You found none of the 2."],
  [["Sun", "Hive", "Moon", "Wind"], 0, "You found both, but 2 wrong ticks cancelled them."],
])("of Sun and Hive, %j scores %d", (options, share, note) => {
  expect(score(question("multiple"), { kind: "multiple", options }, scoringContext(quiz))).toMatchObject({
    score: share,
    note,
  });
});

test.each<[string[], number]>([
  [["dances", "flies", "rests"], 0.5],
  [["flies", "dances", "rests"], 0.5],
  [["flies", "rests", "dances"], 0],
])("the order %j scores %d", (items, share) => {
  expect(score(question("order"), { kind: "order", items }, scoringContext(quiz)).score).toBe(share);
});

test("the order of options tells nothing of the key: with another key they stand the same", () => {
  const [choice, multiple] = [question("choice"), question("multiple")];
  const [match, order] = [question("match"), question("order")];
  const [distractor] = choice.distractors.slice(-1) as [string];
  const others: [Question, Question][] = [
    [choice, { ...choice, key: distractor, distractors: [choice.key, ...choice.distractors.slice(0, -1)] }],
    [multiple, { ...multiple, key: multiple.distractors as string[], distractors: multiple.key }],
    [match, { ...match, pairs: match.pairs.map((pair, i, all) => ({ ...pair, right: all.at(i - 1)?.right ?? "" })) }],
    [order, { ...order, key: order.key.toReversed() }],
  ];
  for (const [asked, other] of others) {
    for (let i = 0; i < 50; i++) expect(taskOf(other, `seed-${i}`)).toEqual(taskOf(asked, `seed-${i}`));
  }
});

test("two items in one place are a problem beside the second", () => {
  const problems = outcome(question("order"), { "place-0": "1", "place-1": "1", "place-2": "3" });
  expect(problems).toEqual([{ field: "place-1", message: "Place 1 is taken twice." }]);
});

test("half of the pairs is half of the points, and a right used twice is a problem", () => {
  const asked = question("match");
  const pairs = [
    { left: "angle", right: "direction" },
    { left: "length", right: "direction" },
  ];
  expect(score(asked, { kind: "match", pairs }, scoringContext(quiz))).toEqual({
    verdict: "partly",
    score: 0.5,
    note: "1 of 2 pairs right.",
  });
  expect(outcome(asked, { "pair-0": "A", "pair-1": "A" })).toMatchObject([{ field: "pair-1" }]);
});

test("a slip of the keyboard is forgiven and said", () => {
  const asked = { ...question("short-answer"), key: "Karl von Frisch" };
  expect(outcome(asked, { text: "Karl von Frish" })).toEqual({
    verdict: "right",
    score: 1,
    note: "We counted “Karl von Frish” as a typing mistake. It is spelt Karl von Frisch.",
  });
  expect(outcome(asked, { text: "karl VON frisch." })).toEqual({ verdict: "right", score: 1 });
});

test.each(["100000", "100,000", "100 000", "100.000", "hundred thousand", "100k", "100,000 runs", "0.1 million"])(
  "%s is a hundred thousand",
  (text) => {
    expect(outcome(question("numeric"), { text })).toMatchObject({ verdict: "right" });
  },
);

test("what is no number is a problem, another number is wrong", () => {
  expect(outcome(question("numeric"), { text: "lots" })).toMatchObject([{ field: "text" }]);
  expect(outcome(question("numeric"), { text: "99,999" })).toMatchObject({ verdict: "wrong" });
});

test("the words of a unit count, on either side", () => {
  const asked = { ...question("numeric"), key: 1.5, unit: "million barrels" };
  for (const text of ["1.5", "1.5 million", "1.5 million barrels", "1500000", "one and a half million"]) {
    expect(outcome(asked, { text })).toMatchObject({ verdict: "right" });
  }
  expect(outcome({ ...asked, key: 5, unit: "m" }, { text: "5 m" })).toMatchObject({ verdict: "right" });
  expect(outcome(asked, { text: "15" })).toMatchObject({ verdict: "wrong" });
});

test("a tolerance counts from the key, its edge included", () => {
  const asked = { ...question("numeric"), key: 0.3, tolerance: 0.1 };
  expect(outcome(asked, { text: "0.4" })).toMatchObject({ verdict: "right" });
  expect(outcome(asked, { text: "0.41" })).toMatchObject({ verdict: "wrong" });
});
