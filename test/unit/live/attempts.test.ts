import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attemptsOf, counted } from "../../../src/live/attempts.ts";
import type { ClassEvent } from "../../../src/live/events.ts";
import { pointsOf } from "../../../src/live/points.ts";
import { type Room, replay } from "../../../src/live/room.ts";
import { type Settings, usualSettings } from "../../../src/live/settings.ts";
import { answers, joined, opened } from "./class.ts";

const paced = (settings: Partial<Settings>) => opened({ ...usualSettings("self-paced"), ...settings });
const questions = opened().questions.map(({ id }) => id);

const again = (attempt: number, at = 50): ClassEvent => ({ type: "attempt-begun", at, player: "p1", attempt });

/** An answer in an attempt. */
const inAttempt = (attempt: number, question: string, isRight: boolean): ClassEvent =>
  ({ ...answers("p1", question, 10, isRight), attempt: attempt === 1 ? undefined : attempt }) as ClassEvent;

/** All three questions answered in an attempt; they are worth 1, 2 and 1. */
const all = (attempt: number, [angle, several, closer]: [boolean, boolean, boolean]): ClassEvent[] => [
  inAttempt(attempt, "angle", angle),
  inAttempt(attempt, "several", several),
  inAttempt(attempt, "closer", closer),
];

function play(settings: Partial<Settings>, ...events: ClassEvent[]) {
  const room = replay([paced(settings), joined("p1"), ...events]) as Room;
  const player = room.players.get("p1");
  if (player === undefined) throw new Error("nobody is in");
  return { room, player, points: pointsOf(room, player) };
}

describe("several attempts", () => {
  test("the best counts, of equal ones the first", () => {
    const played = [...all(1, [true, true, false]), again(2), ...all(2, [true, false, true]), again(3)];
    const { room, player, points } = play({ attempts: 3 }, ...played, ...all(3, [false, true, true]));
    expect(points).toBe(3);
    expect(counted(room, player).attempt).toBe(1);
    expect(attemptsOf(player).length).toBe(3);
  });

  test("where the last counts, it is the last that was finished: nobody loses by beginning once more", () => {
    const settings = { attempts: 3, counts: "last" as const };
    const first = [...all(1, [true, true, true]), again(2)];
    expect(play(settings, ...first).points).toBe(4);
    expect(play(settings, ...first, inAttempt(2, "angle", true)).points).toBe(4);
    expect(play(settings, ...first, ...all(2, [true, false, false])).points).toBe(1);
  });

  test("another begins only once all is answered, as often as is allowed, and never in a live class", () => {
    expect(play({ attempts: 2 }, inAttempt(1, "angle", true), again(2)).player.attempt).toBe(1);
    const done = all(1, [true, false, false]);
    expect(play({ attempts: 1 }, ...done, again(2)).player.attempt).toBe(1);
    expect(play({ attempts: 2 }, ...done, again(2), ...all(2, [true, true, true]), again(3)).player.attempt).toBe(2);
    expect(play({ attempts: null }, ...done, again(2), ...all(2, [true, true, true]), again(3)).player.attempt).toBe(3);
    expect(play({ mode: "live", attempts: null }, again(2)).player.attempt).toBe(1);
  });

  test("the same press sent twice begins one, and an answer of the first attempt that comes late is none of the second", () => {
    const { player, points } = play(
      { attempts: 3 },
      ...all(1, [true, true, true]),
      again(2),
      again(2),
      ...all(1, [true, true, true]),
    );
    expect([player.attempt, player.answers.size, points]).toEqual([2, 0, 4]);
  });

  test("none begins after homework is due, until its teacher gives more time", () => {
    const due = { mode: "homework" as const, attempts: 2, until: 40 };
    const done = all(1, [true, false, false]);
    expect(play(due, ...done, again(2, 50)).player.attempt).toBe(1);
    const longer: ClassEvent = { type: "setting-changed", at: 60, change: { until: 100 } };
    expect(play(due, ...done, longer, again(2, 70)).player.attempt).toBe(2);
  });
});

type Told = { attempt: number; question: string; isRight: boolean } | { begin: number };

const happening: fc.Arbitrary<Told> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      attempt: fc.integer({ min: 1, max: 3 }),
      question: fc.constantFrom(...questions),
      isRight: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ begin: fc.integer({ min: 2, max: 4 }) }) },
);

/** The plain definition: the first answer to a question counts in each attempt; the next, up to the third, begins when all are there. */
function plainAttempts(told: Told[]): Map<string, boolean>[] {
  const attempts: Map<string, boolean>[] = [new Map()];
  for (const one of told) {
    const now = attempts.at(-1) ?? new Map();
    const isAll = now.size === questions.length && attempts.length < 3;
    if ("begin" in one && isAll && one.begin === attempts.length + 1) attempts.push(new Map());
    if ("attempt" in one && one.attempt === attempts.length && !now.has(one.question))
      now.set(one.question, one.isRight);
  }
  return attempts;
}

test("whatever comes in, in whatever order, the score is that of the best attempt by the plain rules", () => {
  let several = 0;
  const worth = (given: Map<string, boolean>) =>
    opened().questions.reduce((sum, { id, points }) => sum + (given.get(id) === true ? points : 0), 0);
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60, size: "max" }), (told) => {
      const events = told.map((one) =>
        "begin" in one ? again(one.begin) : inAttempt(one.attempt, one.question, one.isRight),
      );
      const plain = plainAttempts(told);
      expect(play({ attempts: 3 }, ...events).points).toBe(Math.max(...plain.map(worth)));
      if (plain.length > 1) several++;
    }),
    { numRuns: 500 },
  );
  expect(several).toBeGreaterThan(100);
});
