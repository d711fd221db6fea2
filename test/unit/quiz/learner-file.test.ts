import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LearnerEvent } from "../../../src/quiz/learner.ts";
import { readLearnerFile, writeLearnerFile } from "../../../src/quiz/learner-file.ts";
import { begun, given, noon, paused, rated, reviewed, wishes } from "../study/events.ts";

const now = noon(100);
const outcome = { verdict: "partly", score: 0.5, note: "Half of it." } as const;

/** One event of each type, and one response of each kind. */
const log: LearnerEvent[] = [
  begun("a", 0, ["q", "p"]),
  { ...begun("b", 0, ["q"]), practice: true },
  given("a", "q", 1, "right"),
  ...(
    [
      { kind: "choice", option: "x" },
      { kind: "multiple", options: ["x", "y"] },
      { kind: "true-false", value: false },
      { kind: "short-answer", text: "x" },
      { kind: "numeric", text: "1.5" },
      { kind: "match", pairs: [{ left: "x", right: "y" }] },
      { kind: "order", items: ["x", "y"] },
    ] as const
  ).map(
    (response, index): LearnerEvent => ({
      ...reviewed(`r${index}`, "q", 2 + index, "hard"),
      response: structuredClone(response) as never,
      outcome,
      after: "a/q",
    }),
  ),
  reviewed("f", "fact:1abc", 2, "again"),
  rated("r1", "1", 3, "easy"),
  paused("cards-paused", 4, "q"),
  paused("cards-resumed", 5),
  wishes(6, 0.85, 20),
  wishes(7, 0.9),
  { type: "quiz-made", quiz: "old", at: noon(8), title: "Old", questions: 3 },
  { type: "quiz-shelved", quiz: "mine", at: noon(9), title: "Mine", questions: 3, key: "secret" },
  { type: "quiz-unshelved", quiz: "old", at: noon(10) },
];

test("what was written is read as it was", () => {
  const { events } = readLearnerFile(writeLearnerFile(log, now), now);
  expect(events).toEqual(JSON.parse(JSON.stringify(log)));
});

test.each(["", "{}", "[]", "null", "<html>", '{"format":"footnote/1","events":[]}', '{"format":"footnote-learner/1"}'])(
  "“%s” is no such file",
  (text) => {
    expect(readLearnerFile(text, now).problem).toContain("not a file that was downloaded here");
  },
);

describe("a damaged entry is named, and nothing is taken:", () => {
  const [first] = log as [LearnerEvent];
  test.each<[string, object]>([
    ["no type", { ...first, type: undefined }],
    ["another type", { ...first, type: "quiz-stolen" }],
    ["an id that leads elsewhere", { ...first, attempt: "a/../b" }],
    ["an id with a colon, which keys of others have", { ...first, attempt: "shelf:x" }],
    ["a time that is none", { ...first, at: "yesterday" }],
    ["a time before there were any", { ...first, at: -1 }],
    ["a time that no date can say", { ...first, at: 1e300 }],
    ["no question", { ...first, questions: [] }],
    ["points below nothing", { ...first, questions: [{ id: "q", points: -5 }] }],
    ["a score above all", { ...given("a", "q", 0, "right"), outcome: { verdict: "right", score: 2 } }],
    ["a verdict of its own", { ...given("a", "q", 0, "right"), outcome: { verdict: "great", score: 1 } }],
    ["a card that is none", reviewed("r", "../x", 0, "good")],
    ["a rating that is none", { ...rated("r", "1", 0, "good"), rating: 4 }],
    ["a target that cannot be met", wishes(0, 1)],
  ])("%s", (_, damaged) => {
    const { problem, events } = readLearnerFile(writeLearnerFile([...log, damaged as LearnerEvent], now), now);
    expect(problem).toContain(`Entry ${log.length + 1} of the file is damaged`);
    expect(events).toBeUndefined();
  });
});

test("what happened next week has not happened", () => {
  const events = [...log, begun("c", 107, ["q"])];
  expect(readLearnerFile(writeLearnerFile(events, now), now).problem).toContain(`Entry ${events.length}`);
});

test("any text at all is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.jsonValue().map((v) => JSON.stringify({ format: "footnote-learner/1", events: [v] })),
      ),
      (text) => {
        const { events, problem } = readLearnerFile(text, now);
        expect((events === undefined) !== (problem === undefined)).toBe(true);
      },
    ),
  );
});
