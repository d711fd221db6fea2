import { expect, test } from "vitest";
import { replay } from "../../../src/live/room.ts";
import { tallyOf } from "../../../src/live/tally.ts";
import type { Written } from "../../../src/quiz/draft/draft.ts";
import type { Quiz } from "../../../src/quiz/quiz.ts";
import { type Tally, usesOf } from "../../../src/quiz/tally.ts";
import { answers, asks, joined, opened } from "./class.ts";

const question = { id: "angle", kind: "choice", stem: "What?", key: "Direction", distractors: ["Distance", "Nectar"] };
const written = question as unknown as Written;

const tally = (id: string, chosen: Record<string, number>, key = "Direction"): Tally => {
  const answered = Object.values(chosen).reduce((sum, count) => sum + count, 0);
  const right = chosen[key] ?? 0;
  return { id, at: 1, items: [{ question: "angle", key, answered, right, score: right, chosen }] };
};

test("a question's figures are summed over classes, with how often each distractor could have been chosen", () => {
  const uses = usesOf(
    [written],
    [tally("one", { Direction: 6, Distance: 2, Nectar: 0 }), tally("two", { Direction: 3, Distance: 1, Pollen: 4 })],
  );
  expect(uses["angle"]).toEqual({
    classes: 2,
    answered: 16,
    right: 9,
    share: 9 / 16,
    key: 9,
    distractors: [
      { text: "Distance", offered: 16, chosen: 3 },
      // In the second class it was another distractor that stood there.
      { text: "Nectar", offered: 8, chosen: 0 },
    ],
  });
});

test("answers to a question with another key say nothing of this one", () => {
  expect(usesOf([written], [tally("one", { Distance: 9, Direction: 1 }, "Distance")])).toEqual({});
});

test("options named as every object's own properties are counted as any other", () => {
  const odd = { ...question, distractors: ["constructor", "toString"] } as unknown as Written;
  const use = usesOf([odd], [tally("one", { Direction: 10 })])["angle"];
  expect(use?.distractors.map(({ offered, chosen }) => [offered, chosen])).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test("what a class tells its quiz is figures alone: no name, no rejoin code, nobody who was sent out", () => {
  const room = replay([
    opened(),
    joined("p1"),
    joined("p2"),
    asks("angle", 10),
    answers("p1", "angle", 20),
    answers("p2", "angle", 20, false),
    { type: "player-removed", at: 30, player: "p2" },
  ]);
  if (room === null) throw new Error("no room");
  const quiz = { article: null, questions: [{ ...question, citations: [] }] } as unknown as Quiz;
  const told = tallyOf(room, quiz);
  expect(told.items).toMatchObject([{ question: "angle", answered: 1, right: 1, score: 1 }]);
  expect(JSON.stringify(told)).not.toMatch(/p1|KEYp1/);
});
