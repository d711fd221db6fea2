import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf, type LearnerEvent } from "../../../src/quiz/learner.ts";
import { agendaOf } from "../../../src/study/agenda.ts";
import { scheduler } from "../../../src/study/review.ts";
import { begun, given, noon, paused, rated, reviewed, wishes } from "./events.ts";

/** The agenda at noon of a day, in UTC. */
const on = (day: number, events: LearnerEvent[], zone = "UTC") => agendaOf(events, { zone, now: noon(day) });
const usual = scheduler(0.9);

test("every question that was answered becomes a card, rated by its answer", () => {
  const events = [
    begun("a", 0, ["right", "half", "wrong", "skipped", "open"]),
    given("a", "right", 0, "right"),
    given("a", "half", 0, "partly"),
    given("a", "wrong", 0, "wrong"),
    given("a", "skipped", 0, "skipped"),
  ];
  const { cards, due } = on(0, events);
  expect(cards.map(({ card, counted }) => [card, counted[0]?.rating])).toEqual([
    ["half", "hard"],
    ["right", "good"],
    ["skipped", "again"],
    ["wrong", "again"],
  ]);
  expect(due).toEqual([]);
  expect(cards.find(({ card }) => card === "right")?.memory).toEqual(usual.learn(null, 0, "good"));
});

test("a card is due on its day and from then on, until it is reviewed", () => {
  const events = [begun("a", 0, ["q"]), given("a", "q", 0, "wrong")];
  expect([0, 1, 5].map((day) => on(day, events).due.length)).toEqual([0, 1, 1]);
  const after = [...events, reviewed("r", "q", 5, "good")];
  expect(on(5, after)).toMatchObject({ due: [], done: 1 });
  expect(on(5, after).cards[0]?.memory).toEqual(usual.learn(usual.learn(null, 0, "again"), 5, "good"));
});

test("of several answers on one day only the first counts", () => {
  const once = [begun("a", 0, ["q"]), given("a", "q", 0, "wrong")];
  const again = [...once, begun("b", 0, ["q"]), given("b", "q", 0.1, "right"), reviewed("r", "q", 0.2, "easy")];
  expect(on(0, again).cards[0]?.memory).toEqual(on(0, once).cards[0]?.memory);
  expect(on(0, again).cards[0]?.sights).toHaveLength(3);
});

test("a rating chosen by hand counts in place of the one that followed, the latest of them", () => {
  const events = [begun("a", 0, ["q"]), given("a", "q", 0, "right"), reviewed("r", "q", 3, "again")];
  const chosen = [...events, rated("r", "1", 3.1, "hard"), rated("r", "2", 3.2, "easy")];
  const expected = usual.learn(usual.learn(null, 0, "good"), 3, "easy");
  for (const order of [chosen, [...chosen].reverse()]) expect(on(3, order).cards[0]?.memory).toEqual(expected);
});

test("a rating of a review that is not here, and an answer without its attempt, make no card", () => {
  expect(on(1, [rated("r", "1", 0, "good"), given("a", "q", 0, "right")]).cards).toEqual([]);
});

test("the target retention applies to what was learned before it was chosen", () => {
  const events = [begun("a", 0, ["q"]), given("a", "q", 0, "right"), reviewed("r", "q", 3, "good")];
  const due = (...more: LearnerEvent[]) => on(4, [...events, ...more]).cards[0]?.due ?? 0;
  expect(due(wishes(4, 0.97))).toBeLessThan(due());
  expect(due(wishes(4, 0.8))).toBeGreaterThan(due());
  expect(due(wishes(4, 0.97), wishes(5, 0.9))).toBe(due());
});

test("what is paused does not come up; to resume the quiz brings back its single cards, too", () => {
  const events = [begun("a", 0, ["q", "p"]), given("a", "q", 0, "wrong"), given("a", "p", 0, "wrong")];
  const due = (...more: LearnerEvent[]) => on(9, [...events, ...more]).due.length;
  expect(due(paused("cards-paused", 1, "q"))).toBe(1);
  expect(due(paused("cards-paused", 1))).toBe(0);
  expect(due(paused("cards-paused", 1, "q"), paused("cards-resumed", 2))).toBe(2);
  expect(due(paused("cards-resumed", 2), paused("cards-paused", 1))).toBe(2);
});

test("to answer one due card leaves the order of the others as it is", () => {
  const questions = Array.from({ length: 12 }, (_, i) => `q${i}`);
  const events = [begun("a", 0, questions), ...questions.map((question) => given("a", question, 0, "wrong"))];
  const before = on(4, events).due.map(({ card }) => card);
  expect(before).not.toEqual(questions);
  const [first = "", ...rest] = before;
  expect(on(4, [...events, reviewed("r", first, 4, "good")]).due.map(({ card }) => card)).toEqual(rest);
});

test("days are the learner's: an evening's answer comes back on the next day there, not on the next in Greenwich", () => {
  const zone = "America/Los_Angeles";
  const learned = Date.parse("2026-11-24T18:00:00-08:00");
  const events = [
    { ...begun("a", 0, ["q"]), at: learned },
    { ...given("a", "q", 0, "wrong"), at: learned },
  ];
  const due = (moment: string) => agendaOf(events, { zone, now: Date.parse(moment) }).due.length;
  expect(due("2026-11-25T03:00:00-08:00")).toBe(0);
  expect(due("2026-11-25T08:00:00-08:00")).toBe(1);
});

test("a card falls due on its day though clocks changed in between", () => {
  const zone = "Europe/Berlin";
  const learned = Date.parse("2026-10-24T21:00:00+02:00");
  const answer = { ...given("a", "q", 0, "wrong"), at: learned };
  const events = [{ ...begun("a", 0, ["q"]), at: learned }, answer];
  const due = (moment: string) => agendaOf(events, { zone, now: Date.parse(moment) }).due.length;
  expect(due("2026-10-25T03:59:00+01:00")).toBe(0);
  expect(due("2026-10-25T04:00:00+01:00")).toBe(1);
});

test("whatever order events of three devices come in, and however often, the agenda is the same", () => {
  const log: LearnerEvent[] = [
    begun("a", 0, ["q", "p"]),
    given("a", "q", 0, "right"),
    given("a", "p", 0, "wrong"),
    begun("b", 1, ["q"]),
    given("b", "q", 1, "wrong"),
    reviewed("r", "q", 2, "good"),
    reviewed("s", "p", 2, "hard"),
    rated("r", "x", 2, "easy"),
    rated("r", "y", 2, "hard"),
    wishes(2, 0.8),
    paused("cards-paused", 3, "p"),
    paused("cards-resumed", 3),
  ];
  const { scheduler: _, ...expected } = on(9, merged(log));
  const orders = fc.shuffledSubarray([...log, ...log, ...log], { minLength: log.length * 3 });
  fc.assert(
    fc.property(orders, (events) => {
      const { scheduler: _, ...agenda } = on(9, merged(events));
      expect(agenda).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

/** What a store keeps of events that come in: the first of each key, listed by time and key. */
function merged(events: LearnerEvent[]): LearnerEvent[] {
  const kept = new Map<string, LearnerEvent>();
  for (const event of events) if (!kept.has(keyOf(event))) kept.set(keyOf(event), event);
  return [...kept.values()].sort((a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : 1));
}
