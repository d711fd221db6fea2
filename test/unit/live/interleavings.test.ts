import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClassEvent, extraTimes } from "../../../src/live/events.ts";
import { pointsOf } from "../../../src/live/points.ts";
import { begin, type Room, replay, step } from "../../../src/live/room.ts";
import { right, wrong } from "../../../src/quiz/kinds/kind.ts";
import { opened } from "./class.ts";

const players = ["p1", "p2", "p3"];
const first = opened({ seconds: 30 });
const questions = first.questions.map(({ id }) => id);

/** What can come in, in any order, with any time in between; `again` sends something that was sent before once more. */
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant("join" as const), player: fc.constantFrom(...players) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant("answer" as const),
      player: fc.constantFrom(...players),
      question: fc.constantFrom(...questions),
      isRight: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom("open" as const, "close" as const, "extend" as const),
      question: fc.constantFrom(...questions),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom("remove" as const, "readmit" as const, "time" as const),
      player: fc.constantFrom(...players),
      extra: fc.constantFrom(...extraTimes),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("end" as const, "resume" as const, "lock" as const) }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("again" as const), which: fc.nat() }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** `gathered`: whether the event waits to be stored with the next ones, as answers do. */
const moment = fc.record({
  happening,
  pause: fc.integer({ min: 0, max: 12_000 }),
  evicted: fc.boolean(),
  gathered: fc.boolean(),
});
const story = fc.array(moment, { minLength: 10, maxLength: 80, size: "max" });

/** The events that a story makes, stamped with the time at which they come in. */
function eventsOf(told: { happening: Happening; pause: number }[]): ClassEvent[] {
  const events = ["p1", "p2"].map((player): ClassEvent => ({ type: "player-joined", at: 1000, player, key: player }));
  let at = 1000;
  for (const { happening, pause } of told) {
    at += pause;
    if (happening.what !== "again") events.push(eventOf(happening, at));
    else if (events.length > 0) events.push({ ...events[happening.which % events.length], at } as ClassEvent);
  }
  return events;
}

function eventOf(happening: Exclude<Happening, { what: "again" }>, at: number): ClassEvent {
  switch (happening.what) {
    case "join":
      return { type: "player-joined", at, player: happening.player, key: happening.player };
    case "answer": {
      const { player, question, isRight } = happening;
      const outcome = isRight ? right : wrong;
      return { type: "answer-given", at, player, question, response: { kind: "skipped" }, outcome };
    }
    case "open":
      return { type: "round-opened", at, question: happening.question };
    case "close":
      return { type: "round-closed", at, question: happening.question };
    case "extend":
      return { type: "round-extended", at, question: happening.question, seconds: 30 };
    case "remove":
      return { type: "player-removed", at, player: happening.player };
    case "readmit":
      return { type: "player-readmitted", at, player: happening.player };
    case "time":
      return { type: "extra-time-given", at, player: happening.player, extra: happening.extra };
    case "end":
      return { type: "class-ended", at };
    case "resume":
      return { type: "class-resumed", at };
    case "lock":
      return { type: "setting-changed", at, change: { isLocked: true } };
  }
}

/**
 * The plain definition, one event after another: a question scores what the first answer scored that came from somebody
 * who was in, while that question was the one that was open and their time was not up (2 s being given to the network).
 */
function plainScores(events: ClassEvent[]): Map<string, number> {
  const inside = new Set<string>();
  const outside = new Set<string>();
  const times = new Map<string, number>();
  const scored = new Map<string, number>();
  const now = { open: "", closes: 0, since: 0, isEnded: false, isLocked: false };
  const timeOf = (player: string) => (now.closes - now.since) * (times.get(player) ?? 1);
  const rules: { [T in ClassEvent["type"]]?: (event: Extract<ClassEvent, { type: T }>) => unknown } = {
    "player-joined": ({ player }) => now.isEnded || now.isLocked || inside.add(player),
    "player-removed": ({ player }) => inside.has(player) && outside.add(player),
    "player-readmitted": ({ player }) => outside.delete(player),
    "extra-time-given": ({ player, extra }) =>
      inside.has(player) && times.set(player, extra ?? Number.POSITIVE_INFINITY),
    "setting-changed": () => Object.assign(now, { isLocked: true }),
    "class-ended": () => Object.assign(now, { isEnded: true, open: "" }),
    "class-resumed": () => Object.assign(now, { isEnded: false }),
    "round-opened": ({ question, at }) =>
      now.isEnded || now.open === question || Object.assign(now, { open: question, since: at, closes: at + 30_000 }),
    "round-closed": ({ question }) => now.open === question && Object.assign(now, { open: "" }),
    "round-extended": ({ question }) => now.open === question && Object.assign(now, { closes: now.closes + 30_000 }),
    "answer-given": ({ player, question, at, outcome }) => {
      const isIn = inside.has(player) && !outside.has(player);
      const isInTime = now.open === question && at - now.since <= timeOf(player) + 2000;
      const key = `${player}/${question}`;
      if (isIn && isInTime && !scored.has(key)) scored.set(key, outcome.score);
    },
  };
  for (const event of events) (rules[event.type] as ((event: ClassEvent) => unknown) | undefined)?.(event);
  const pointsFor = (player: string) =>
    first.questions.reduce((sum, { id, points }) => sum + points * (scored.get(`${player}/${id}`) ?? 0), 0);
  return new Map([...inside].map((player) => [player, pointsFor(player)]));
}

/** A class as its object keeps it: what waits to be stored is lost with an eviction, and then sent again by the phones. */
function live(events: ClassEvent[], told: { evicted: boolean; gathered: boolean }[]) {
  const stored: ClassEvent[] = [first];
  /** Everything that was acknowledged, or had no effect. */
  const seen: ClassEvent[] = [];
  let unsettled: ClassEvent[] = [];
  let waiting: ClassEvent[] = [];
  let room: Room = begin(first);
  const settle = () => {
    stored.push(...waiting);
    seen.push(...unsettled);
    [waiting, unsettled] = [[], []];
  };
  const take = (event: ClassEvent) => {
    const after = step(room, event);
    if (after !== room) waiting.push(event);
    unsettled.push(event);
    room = after;
  };
  events.forEach((event, index) => {
    const { evicted, gathered } = told[index % told.length] ?? { evicted: false, gathered: false };
    if (evicted) {
      const again = unsettled;
      [waiting, unsettled] = [[], []];
      room = replay(stored) as Room;
      for (const one of again) take({ ...one, at: event.at });
      settle();
    }
    take(event);
    if (event.type !== "answer-given" || !gathered) settle();
  });
  settle();
  return { room, stored, seen };
}

test("whatever comes in, in whatever order, late, doubled or after an eviction, scores are those of the plain rules", () => {
  let scoring = 0;
  fc.assert(
    fc.property(story, (told) => {
      const { room, stored, seen } = live(eventsOf(told), told);
      const scores = new Map([...room.players].map(([id, player]) => [id, pointsOf(room, player)]));
      expect(scores).toEqual(plainScores(seen));
      expect(replay(stored)).toEqual(room);
      // No answer is stored twice.
      const given = stored.flatMap((one) => (one.type === "answer-given" ? `${one.player}/${one.question}` : []));
      expect(new Set(given).size).toBe(given.length);
      if ([...scores.values()].some((score) => score > 0)) scoring++;
    }),
    { numRuns: 1000 },
  );
  // The stories are about something: in many of them somebody scores.
  expect(scoring).toBeGreaterThan(200);
});

test("no event changes the class in place", () => {
  fc.assert(
    fc.property(story, (told) => {
      let room: Room = begin(first);
      for (const event of eventsOf(told)) {
        const before = structuredClone(room);
        const after = step(room, event);
        expect(room).toEqual(before);
        room = after;
      }
    }),
    { numRuns: 200 },
  );
});
