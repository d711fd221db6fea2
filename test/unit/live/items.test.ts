import { describe, expect, test } from "vitest";
import { presentIn } from "../../../src/live/board.ts";
import type { ClassEvent } from "../../../src/live/events.ts";
import { correlation, itemsOf, median, mostMissed } from "../../../src/live/items.ts";
import { resultsOf } from "../../../src/live/results.ts";
import { type Room, replay } from "../../../src/live/room.ts";
import { tablesOf } from "../../../src/live/tables.ts";
import { compileQuiz } from "../../../src/quiz/compile.ts";
import { score } from "../../../src/quiz/kinds/index.ts";
import { questionSet } from "../../../src/quiz/question-set.ts";
import { type Quiz, questionOf, scoringContext } from "../../../src/quiz/quiz.ts";
import { asks, joined, opened } from "./class.ts";

const made = await compileQuiz(
  questionSet.parse({
    format: "footnote/1",
    id: "bees",
    title: "Bees",
    questions: [
      { id: "angle", kind: "choice", stem: "What?", key: "Direction", distractors: ["Distance", "Nectar", "Sun"] },
      { id: "several", kind: "choice", stem: "Which?", key: "Left", distractors: ["Right"] },
      { id: "closer", kind: "short-answer", stem: "Who?", key: "Karl" },
    ],
  }),
);
if ("faults" in made) throw new Error(JSON.stringify(made.faults));
const { quiz } = made;

/** A class in which each student gives these answers, the first after a second, the next each a second later. */
function classIn(quiz: Quiz, given: Record<string, string[]>): Room {
  const students = Object.keys(given);
  const events: ClassEvent[] = [opened(), ...students.map((id) => joined(id))];
  quiz.questions.forEach(({ id }, index) => {
    const began = 10_000 * (index + 1);
    events.push(asks(id, began));
    students.forEach((player, place) => {
      const option = given[player]?.[index];
      const question = questionOf(quiz, id);
      if (option === undefined || question === undefined) return;
      const response =
        question.kind === "choice"
          ? { kind: "choice" as const, option }
          : { kind: "short-answer" as const, text: option };
      const outcome = score(question, response, scoringContext(quiz));
      events.push({ type: "answer-given", at: began + 1000 * (place + 1), player, question: id, response, outcome });
    });
  });
  return replay(events) as Room;
}

describe("a class of three", () => {
  const room = classIn(quiz, {
    ann: ["Direction", "Left", "karl"],
    ben: ["Distance", "Left", "Fred"],
    eve: ["Distance", "Right"],
  });
  const items = itemsOf(room, quiz, presentIn(room));

  test("shows how often each option was chosen, and which distractors tempt nobody", () => {
    const [angle] = items;
    const counts = new Map(angle?.distribution.choices.map(({ text, count }) => [text, count]));
    expect(counts).toEqual(
      new Map([
        ["Direction", 1],
        ["Distance", 2],
        ["Nectar", 0],
        ["Sun", 0],
      ]),
    );
    expect(angle?.untaken.toSorted()).toEqual(["Nectar", "Sun"]);
  });

  test("shows the share of right answers among those who answered, and the median time", () => {
    expect(items.map(({ answered, right, share }) => [answered, right, share])).toEqual([
      [3, 1, 1 / 3],
      [3, 2, 2 / 3],
      [2, 1, 1 / 2],
    ]);
    expect(items.map((item) => item.median)).toEqual([2000, 2000, 1500]);
  });

  test("lists what was missed most first", () => {
    expect(mostMissed(items).map(({ number }) => number)).toEqual([1, 3, 2]);
  });

  test("is too small for a correlation to be shown", () => {
    expect(items.map(({ discrimination }) => discrimination)).toEqual([null, null, null]);
  });

  test("takes typed answers together that are alike but for case, the right ones first", () => {
    expect(items[2]?.distribution).toMatchObject({
      written: true,
      choices: [
        { text: "karl", isKey: true, count: 1 },
        { text: "Fred", isKey: false, count: 1 },
      ],
    });
  });

  test("goes into tables with a row for each student, each answer and each question", () => {
    const [students, answers, questions] = tablesOf(room, resultsOf(room, quiz));
    expect(students?.rows.length).toBe(4);
    expect(answers?.rows.length).toBe(9);
    expect(questions?.rows.length).toBe(4);
    expect(questions?.rows[1]?.slice(0, 8)).toEqual([1, "What?", "Direction", 3, 1, 0.33, "", 2]);
  });
});

test("from ten students on, a question that the strong get right and the weak do not discriminates", () => {
  const strong = (n: number): [string, string[]] => [`s${n}`, ["Direction", "Left", "Karl"]];
  const weak = (n: number): [string, string[]] => [`w${n}`, ["Nectar", n % 2 === 0 ? "Left" : "Right", "Fred"]];
  const given = Object.fromEntries([1, 2, 3, 4, 5].flatMap((n) => [strong(n), weak(n)]));
  const room = classIn(quiz, given);
  const [angle, , closer] = itemsOf(room, quiz, presentIn(room));
  expect(angle?.discrimination).toBeGreaterThan(0.8);
  expect(closer?.discrimination).toBeGreaterThan(0.8);
  const nine = classIn(quiz, Object.fromEntries(Object.entries(given).slice(0, 9)));
  expect(itemsOf(nine, quiz, presentIn(nine))[0]?.discrimination).toBeNull();
});

test("a correlation is Pearson's, and none where nothing varies", () => {
  // By hand: deviations (-1.5, -0.5, 0.5, 1.5) and (-2, 0, -1, 3); 7 / sqrt(5 · 14).
  expect(correlation([1, 2, 3, 4], [1, 3, 2, 6])).toBeCloseTo(7 / Math.sqrt(70), 12);
  expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
});

test("a median of an even number lies between the two in the middle", () => {
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2]);
});
