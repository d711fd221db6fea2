import fc from "fast-check";
import { expect, test } from "vitest";
import type { LearnerEvent } from "../../../src/quiz/learner.ts";
import { agendaOf } from "../../../src/study/agenda.ts";
import { calendarOf, dateOf } from "../../../src/study/days.ts";
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

/** Where clocks are changed in spring and autumn, where they differ from UTC by half hours, and where a day was left out. */
const places = [
  ["Europe/Berlin", "2026-03-25"],
  ["Europe/Berlin", "2026-10-21"],
  ["America/New_York", "2026-03-04"],
  ["America/New_York", "2026-10-28"],
  ["Asia/Kathmandu", "2026-06-01"],
  ["Australia/Lord_Howe", "2026-04-01"],
  ["Pacific/Kiritimati", "2026-01-01"],
] as const;

test.each(places)("in %s, from %s on, each day of the learner's counts once, whatever the clocks do", (zone, from) => {
  const { dayOf } = calendarOf(zone);
  const first = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
  // The first quarter of an hour of each day there, which begins at four in the morning, and the last one.
  const quarters = Array.from({ length: 12 * 96 }, (_, i) => dateOf(first).getTime() + i * 15 * 60_000);
  const days = [...new Set(quarters.map(dayOf))].slice(1, 11);
  const beginnings = days.map((day) => quarters.find((at) => dayOf(at) === day) ?? 0);
  const ends = days.map((day) => quarters.findLast((at) => dayOf(at) === day) ?? 0);
  for (const moments of [beginnings, ends, days.map((_, i) => (i % 2 ? beginnings : ends)[i] ?? 0)]) {
    const [start = 0] = moments;
    const events = [
      { ...begun("a", 0, ["q"]), at: start },
      { ...given("a", "q", 0, "wrong"), at: start },
      ...moments.slice(1).map((at, i) => ({ ...reviewed(`r${i}`, "q", 0, "again"), at })),
    ];
    const now = moments.at(-1) ?? 0;
    expect(streak(agendaOf(events, { zone, now }))).toBe(days.length);
    const missed = events.filter(({ at }) => at !== moments[4]);
    expect(streak(agendaOf(missed, { zone, now }))).toBe(days.length - 1);
    const twice = missed.filter(({ at }) => at !== moments[6]);
    expect(streak(agendaOf(twice, { zone, now }))).toBe(days.length - 6);
  }
});

test("on whichever devices the days were kept, and in whatever order they are told, it is one streak", () => {
  const events = [...daily(0, 1, 2, 4, 5, 6), wishes(0, 0.9, 5), wishes(3, 0.9, 1)];
  const expected = streak(agendaOf(events, { zone: "UTC", now: noon(6) }));
  expect(expected).toBe(6);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (told) => {
      expect(agendaOf(told, { zone: "UTC", now: noon(6) }).wishes.goal).toBe(1);
      expect(streak(agendaOf(told, { zone: "UTC", now: noon(6) }))).toBe(expected);
    }),
  );
});
