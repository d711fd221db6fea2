import { expect, test } from "vitest";
import type { LearnerEvent } from "../../../src/quiz/learner.ts";
import { agendaOf } from "../../../src/study/agenda.ts";
import { activity, forecast, kept, streak } from "../../../src/study/progress.ts";
import { begun, given, noon, paused, reviewed, wishes } from "./events.ts";

/** The agenda at noon of a day, with a goal. */
function agenda(day: number, events: LearnerEvent[], goal: number | null = null) {
  return agendaOf([...events, wishes(0, 0.9, goal)], { zone: "UTC", now: noon(day) });
}

const cards = (day: number, events: LearnerEvent[]) => agenda(day, events).cards;

const two = [begun("a", 0, ["q", "p"]), given("a", "q", 0, "wrong"), given("a", "p", 0, "right")];

test("the forecast says what comes up on each day, what is overdue today, and nothing that is paused", () => {
  expect(forecast(cards(0, two), 0, 4)).toEqual([
    { day: 0, due: 0 },
    { day: 1, due: 1 },
    { day: 2, due: 0 },
    { day: 3, due: 1 },
  ]);
  expect(forecast(cards(8, two), 8, 2)).toEqual([
    { day: 8, due: 2 },
    { day: 9, due: 0 },
  ]);
  expect(forecast(cards(8, [...two, paused("cards-paused", 8, "q")]), 8, 1)).toEqual([{ day: 8, due: 1 }]);
});

test("a card counts once on each day on which it was answered", () => {
  const events = [
    ...two,
    reviewed("r", "q", 3, "good"),
    reviewed("s", "q", 3.1, "good"),
    reviewed("t", "p", 4, "good"),
  ];
  expect([...activity(cards(5, events))].sort(([a], [b]) => a - b)).toEqual([
    [0, 2],
    [3, 1],
    [4, 1],
  ]);
});

test("remembered is what came up again and was known; the first answers count for nothing", () => {
  const events = [...two, reviewed("r", "q", 1, "again"), reviewed("s", "p", 7, "hard"), reviewed("t", "q", 8, "good")];
  expect(kept(cards(8, events), 8, 2)).toEqual([
    { day: -5, reviews: 1, remembered: 0 },
    { day: 2, reviews: 2, remembered: 2 },
  ]);
});

/** A learner with one card that falls due the day after each review. */
function daily(...days: number[]): LearnerEvent[] {
  const [first = 0, ...rest] = days;
  return [
    begun("a", first, ["q"]),
    given("a", "q", first, "wrong"),
    ...rest.map((day) => reviewed(`r${day}`, "q", day, "again")),
  ];
}

test.each([
  ["nobody who has not begun", [], 5, 0],
  ["each day counts", [0, 1, 2, 3], 3, 4],
  ["today may still come", [0, 1, 2], 3, 3],
  ["one day missed is forgiven, and counts for nothing", [0, 1, 3, 4], 4, 4],
  ["two days missed within a week end it", [0, 1, 3, 5], 5, 2],
  ["a second miss a week later is forgiven", [0, 2, 3, 4, 5, 6, 7, 9, 10], 10, 9],
  ["who has not come for two days begins anew", [0, 1, 2], 5, 0],
])("the streak: %s", (_, days, today, expected) => {
  expect(streak(agenda(today, days.length === 0 ? [] : daily(...days), null))).toBe(expected);
});

test("a day on which nothing was due is no day missed", () => {
  const events = [begun("a", 0, ["q"]), given("a", "q", 0, "right"), reviewed("r", "q", 2, "good")];
  expect(streak(agenda(3, events, null))).toBe(2);
  expect(cards(3, events)[0]?.due).toBeGreaterThan(4);
  expect(streak(agenda(4, events, null))).toBe(2);
});

test("with a goal a day counts that reaches it, or that leaves nothing due", () => {
  const questions = ["a", "b", "c"];
  const events = [begun("x", 0, questions), ...questions.map((question) => given("x", question, 0, "wrong"))];
  const one = [...events, reviewed("r", "a", 1, "good")];
  expect(streak(agenda(1, one, 3))).toBe(1);
  expect(streak(agenda(1, one, 1))).toBe(2);
  const all = [...one, reviewed("s", "b", 1, "good"), reviewed("t", "c", 1, "good")];
  expect(streak(agenda(1, all, 10))).toBe(2);
});
