import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { app } from "../../src/app.ts";
import { paths } from "../../src/paths.ts";
import { summit } from "../fixtures/summit.ts";
import { joinClass, type Line, openClass, openLine, step, wholeOf } from "./classes/classroom.ts";
import { messageFor } from "./html.ts";
import { draft, send } from "./pasting.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

/** Each test lives in an hour of its own: what an earlier one sent is forgotten. */
let hour = Date.UTC(2030, 0, 1);
beforeEach(async () => {
  await reset();
  publish(bees);
  hour += 3 * 60 * 60 * 1000;
  vi.useFakeTimers({ now: hour, toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

const attempt = "the-attempt";

describe("what is sent", () => {
  test("by one browser faster than anybody can is refused with how long to wait; others go on, and it can later", async () => {
    const ann = new Visitor();
    await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
    const statuses: number[] = [];
    for (let i = 0; i < 310; i++) statuses.push((await ann.post(paths.responses(attempt), { question: "x" })).status);
    expect(new Set(statuses.slice(0, 299))).toEqual(new Set([422]));
    expect(statuses.at(-1)).toBe(429);
    const refused = await ann.post(paths.responses(attempt), { question: "closer", option: "true" });
    expect([refused.title, refused.headers.get("Retry-After")]).toEqual(["That is too much in a short time", "60"]);
    expect((await ann.open(paths.question(attempt, 1))).status).toBe(200);
    expect(
      (await new Visitor().post(paths.attempts(), { quiz: "bees", attempt: "another", kinds: "true-false" })).status,
    ).toBe(303);
    vi.setSystemTime(hour + 61_000);
    expect((await ann.post(paths.responses(attempt), { question: "closer", option: "true" })).status).toBe(303);
  });

  test("by a school behind one address is taken", async () => {
    const headers = { "CF-Connecting-IP": "192.0.2.1" };
    for (let pupil = 0; pupil < 400; pupil++) {
      const body = new URLSearchParams({ quiz: "bees", kinds: "true-false", attempt: `attempt-${pupil}` });
      const sent = await new Visitor().send(paths.attempts(), { method: "POST", body, headers });
      expect(sent.status).toBe(303);
    }
  });
});

test("a hundred sets and classes an hour are enough for one browser, and what was typed stays in the form", async () => {
  const ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
  for (let i = 0; i < 100; i++) {
    // The minute's limit is another one.
    vi.setSystemTime(hour + i * 20_000);
    expect((await ann.post(paths.quizClasses("bees"), { length: "all" })).status).toBe(303);
  }
  expect((await ann.post(paths.quizClasses("bees"), { length: "all" })).status).toBe(429);
  const refused = await send(ann, { ...(await draft(ann)), text: summit, title: "Mine" });
  expect([refused.status, messageFor(refused.html, "text")]).toEqual([429, expect.stringContaining("for an hour")]);
  expect(refused.html).toContain('value="Mine"');
  expect(refused.html).toContain(summit.slice(0, 60));
});

test("who guesses one-time codes is stopped, and then not even a right one is looked up", async () => {
  const [ann, bob] = [new Visitor(), new Visitor()];
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "true-false" });
  const [code = ""] = /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec((await ann.post(paths.transfers())).html) ?? [];
  const headers = { "CF-Connecting-IP": "192.0.2.77" };
  const type = (typed: string) =>
    bob.send(paths.arrivals(), { method: "POST", headers, body: new URLSearchParams({ code: typed }) });
  for (let guess = 0; guess < 200; guess++) expect((await type(`22222-${22222 + guess}`)).status).toBe(422);
  expect((await type(code)).status).toBe(422);
  expect((await new Visitor().post(paths.arrivals(), { code })).status).toBe(303);
});

describe("in a class", () => {
  test("a phone that opens socket after socket keeps five; the teacher's stays", async () => {
    const lesson = await openClass(bees);
    const phone = await joinClass(lesson);
    const board = (await openLine(lesson.ann, paths.boardSocket(lesson.code))) as Line;
    const lines: Line[] = [];
    let closed = 0;
    for (let i = 0; i < 12; i++) {
      const line = (await openLine(phone, paths.classSocket(lesson.code))) as Line;
      line.socket.addEventListener("close", () => {
        closed++;
      });
      lines.push(line);
      await line.next();
    }
    await step(lesson, "open-round", { question: "closer" });
    expect((await lines.at(-1)?.next())?.screen).toBe("question/closer");
    await vi.waitFor(() => expect(closed).toBe(7));
    expect(board.socket.readyState).toBe(WebSocket.OPEN);
  });

  test("a phone that sends without end is not heard any more, and the class goes on", async () => {
    const lesson = await openClass(bees);
    const [loud, quiet] = [await joinClass(lesson), await joinClass(lesson)];
    const line = (await openLine(loud, paths.classSocket(lesson.code))) as Line;
    await line.next();
    await step(lesson, "open-round", { question: "closer" });
    for (let i = 0; i < 500; i++) line.socket.send(`question=nothing-${i}`);
    line.socket.send("x".repeat(20_000));
    const sent = await quiet.post(paths.classAnswers(lesson.code), { question: "closer", option: "true" });
    expect(sent.status).toBe(303);
    expect(line.pushes.length).toBeLessThan(70);
    const { room } = await wholeOf(lesson);
    expect([...room.players.values()].map(({ answers }) => answers.size).sort()).toEqual([0, 1]);
  });
});

test("a site that cannot keep things says so to who watches over it", async () => {
  const failing = { getByName: () => ({ offer: () => Promise.reject(new Error("no room")) }) };
  const ask = (bound: object) => app.request(paths.health(), {}, { ...env, ...bound });
  expect((await ask({ TRANSFERS: failing })).status).toBe(503);
  vi.setSystemTime(hour + 10_000);
  const well = await ask({});
  expect([well.status, await well.json()]).toEqual([200, { storage: "ok" }]);
});
