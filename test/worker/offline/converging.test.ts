import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { keyOf, type LearnerEvent } from "../../../src/quiz/learner.ts";
import { begun, given, rated, reviewed, wishes } from "../../unit/study/events.ts";
import { type Held, historyOf, hold, letGo, level } from "./devices.ts";

beforeEach(() => reset());

const learner = "one-learner";
const minute = 60_000;
const start = Date.UTC(2026, 0, 1);

/** What can happen to somebody with three devices: each of few things, so that devices often do the same one. */
type Deed =
  | {
      does: "begins" | "answers" | "reviews" | "rates" | "wishes";
      device: number;
      which: number;
      verdict: 0 | 1;
      online: boolean;
    }
  | { does: "exchanges"; device: number; loses: boolean }
  | { does: "forgets" };

const doing = fc.record({
  does: fc.constantFrom("begins", "answers", "answers", "reviews", "rates", "wishes" as const),
  device: fc.nat(2),
  which: fc.nat(5),
  verdict: fc.constantFrom(0 as const, 1 as const),
  online: fc.boolean(),
});
const exchanging = fc.record({ does: fc.constant("exchanges" as const), device: fc.nat(2), loses: fc.boolean() });
const forgetting = fc.record({ does: fc.constant("forgets" as const) });

/** The event that a deed leaves: the time is the device's, whose clock may be hours off. */
function eventOf(deed: Exclude<Deed, { does: "exchanges" | "forgets" }>, at: number, nth: number): LearnerEvent {
  const { which } = deed;
  const [attempt, question] = [`a${which % 2}`, `q${which % 3}`];
  const timed = <E extends LearnerEvent>(event: E): E => ({ ...event, at });
  switch (deed.does) {
    case "begins":
      return timed(begun(attempt, 0, ["q0", "q1", "q2"]));
    case "answers":
      return timed({ ...given(attempt, question, 0, deed.verdict === 1 ? "right" : "wrong"), id: `${nth}` });
    case "reviews":
      return timed({ ...reviewed(`r${which}`, question, 0, "good"), after: `${attempt}/${question}` });
    case "rates":
      return timed(rated(`r${which}`, `n${nth}`, 0, "easy"));
    case "wishes":
      return timed(wishes(0, deed.verdict === 1 ? 0.9 : 0.8));
  }
}

/** Lets a story happen; returns what the server and each device know at its end, when all have been online once more. */
async function live(deeds: readonly Deed[], skews: readonly number[]) {
  await env.LEARNERS.getByName(learner).forget();
  const devices = await Promise.all([0, 1, 2].map((name) => hold(`device-${name}`)));
  const acknowledged = new Set<string>();
  let now = start;
  for (const [nth, deed] of deeds.entries()) {
    now += minute;
    if (deed.does === "forgets") {
      await env.LEARNERS.getByName(learner).forget();
      acknowledged.clear();
      continue;
    }
    const device = devices[deed.device] as Held;
    if (deed.does === "exchanges") await level(device, learner, now, deed);
    else
      await act(
        device,
        deed,
        eventOf(deed, now + (deed.online ? 0 : (skews[deed.device] ?? 0)), nth),
        acknowledged,
        now,
      );
  }
  // Once to bring what each has, and once more to learn what the others brought.
  for (const device of [...devices, ...devices]) {
    now += minute;
    await level(device, learner, now);
  }
  const server = await historyOf(learner);
  const known = await Promise.all(devices.map(({ log }) => log.store().list()));
  const unsent = await Promise.all(devices.map(({ log }) => log.unsentCount()));
  await Promise.all(devices.map(letGo));
  return { server, known, unsent, acknowledged };
}

/** Online, the server takes it and the device follows; else the device keeps it until it is sent. */
async function act(
  device: Held,
  deed: { online: boolean },
  event: LearnerEvent,
  acknowledged: Set<string>,
  now: number,
) {
  if (deed.online) {
    // As the worker does: what the server does not have is brought to it before it is asked anything.
    if ((await device.log.unsentCount()) > 0) await level(device, learner, now);
    const kept = await env.LEARNERS.getByName(learner).append(event);
    if (kept !== null) acknowledged.add(keyOf(event));
    await device.log.store({ mirrors: true }).append(event);
  } else {
    await device.log.store().append(event);
  }
}

test("whatever three devices do, online and offline, they come to one history", async () => {
  const story = fc.array(fc.oneof({ weight: 8, arbitrary: doing }, { weight: 3, arbitrary: exchanging }), {
    maxLength: 25,
  });
  const skews = fc.array(
    fc.integer({ min: -20, max: 20 }).map((hours) => hours * 60 * minute),
    { minLength: 3, maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(story, skews, async (deeds, off) => {
      const { server, known, unsent, acknowledged } = await live(deeds as Deed[], off);
      for (const one of known) expect(one).toEqual(server);
      expect(unsent).toEqual([0, 0, 0]);
      const keys = server.map(keyOf);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of acknowledged) expect(keys).toContain(key);
    }),
    { numRuns: 20 },
  );
});

test("they come to one history, too, when everything is deleted in between", async () => {
  const story = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: doing },
      { weight: 4, arbitrary: exchanging },
      { weight: 1, arbitrary: forgetting },
    ),
    { maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(story, async (deeds) => {
      const { server, known, unsent } = await live(deeds as Deed[], [0, 0, 0]);
      for (const one of known) expect(one).toEqual(server);
      expect(unsent).toEqual([0, 0, 0]);
    }),
    { numRuns: 12 },
  );
});

test("what was deleted on one device does not come back from another", async () => {
  const [phone, laptop] = [await hold("phone"), await hold("laptop")];
  await phone.log.store().append({ ...begun("a", 0, ["q"]), at: start });
  await level(phone, learner, start);
  await level(laptop, learner, start + minute);
  expect(await laptop.log.store().list()).toHaveLength(1);
  await env.LEARNERS.getByName(learner).forget();
  await laptop.log.store().append({ ...given("a", "q", 0, "right"), at: start + 2 * minute });
  await level(laptop, learner, start + 3 * minute);
  expect(await laptop.log.store().list()).toEqual([]);
  expect(await historyOf(learner)).toEqual([]);
  await Promise.all([phone, laptop].map(letGo));
});

test("more than one request can carry is brought in several", async () => {
  const phone = await hold("phone");
  const questions = Array.from({ length: 250 }, (_, i) => `q${i}`);
  await phone.log.store().append({ ...begun("a", 0, questions), at: start });
  for (const question of questions) await phone.log.store().append({ ...given("a", question, 0, "right"), at: start });
  await level(phone, learner, start + minute);
  expect(await historyOf(learner)).toHaveLength(251);
  expect(await phone.log.unsentCount()).toBe(0);
  await letGo(phone);
});
