import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { spelledCode } from "../../../src/live/code.ts";
import { paths } from "../../../src/paths.ts";
import { messageFor, textOf } from "../html.ts";
import { bees, publish } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { joinClass, openClass, step, wholeOf } from "./classroom.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

test("a student's cookie opens none of the teacher's pages and does none of the teacher's steps", async () => {
  const of = await openClass(bees);
  const ben = await joinClass(of);
  const pages = [
    paths.board(of.code),
    paths.classStudents(of.code),
    paths.classStudent(of.code, "p1"),
    paths.classResults(of.code),
    paths.classFile(of.code, "answers.csv"),
    paths.classFile(of.code, "results.xlsx"),
    paths.classKey(of.code),
  ];
  for (const page of pages) {
    expect((await ben.send(page)).status, page).toBe(403);
    expect((await of.ann.send(page)).status, page).toBe(200);
  }
  for (const name of ["open-round", "end", "lock", "remove", "allow-name"]) {
    expect((await ben.post(paths.classSteps(of.code), { step: name, question: "angle", player: "p1" })).status).toBe(
      403,
    );
  }
  expect((await ben.post(paths.classDeletion(of.code))).status).toBe(403);
  const { room } = await wholeOf(of);
  expect([room.current, room.endedAt, room.isLocked]).toEqual([null, null, false]);
});

test("one class's teacher leads no other, and a rejoin code or a made-up key is no teacher's key", async () => {
  const [one, other] = [await openClass(bees), await openClass(bees)];
  const ben = await joinClass(one);
  for (const key of [other.ann.cookies.get(`teacher-${other.code}`), ben.cookies.get(`player-${one.code}`), "x"]) {
    const eve = new Visitor();
    eve.cookies.set(`teacher-${one.code}`, key ?? "");
    expect((await eve.send(paths.board(one.code))).status).toBe(403);
    expect((await step({ ...one, ann: eve }, "end")).status).toBe(403);
  }
});

test("one student cannot be another: a rejoin code opens its own player alone", async () => {
  const of = await openClass(bees);
  const [ben, eve] = [await joinClass(of), await joinClass(of)];
  await step(of, "open-round", { question: "closer" });
  await eve.post(paths.classAnswers(of.code), { question: "closer", option: "true", player: "p1" });
  const [first, second] = [...(await wholeOf(of)).room.players.values()];
  expect([first?.answers.size, second?.answers.size]).toEqual([0, 1]);
  expect((await ben.open(paths.classMe(of.code))).html).not.toContain(spelledCode(second?.key ?? "?"));
});

test("what the teacher is known by is stored as a hash only", async () => {
  const of = await openClass(bees);
  const key = of.ann.cookies.get(`teacher-${of.code}`) ?? "";
  expect(key.length).toBe(24);
  expect(JSON.stringify(await wholeOf(of))).not.toContain(key);
});

test("the teacher goes on from another device with the link that carries the key behind its #", async () => {
  const of = await openClass(bees);
  const page = await of.ann.open(paths.classKey(of.code));
  const [, link = ""] = /id="address"[^>]* value="([^"]+)"/.exec(page.html) ?? [];
  expect(link).toContain(`${paths.classes()}#${of.code}.`);
  const tablet = new Visitor();
  const board = await tablet.submit(await tablet.open(paths.classes()), paths.classes(), { link });
  expect(board.url).toBe(paths.board(of.code));
  await step({ ...of, ann: tablet }, "open-round", { question: "angle" });
  expect((await wholeOf(of)).room.current).toBe("angle");
  const refused = await tablet.submit(await tablet.open(paths.classes()), paths.classes(), {
    link: `${of.code}.wrong`,
  });
  expect(messageFor(refused.html, "link")).toContain("This is no link");
});

test("the teacher who lost the class's cookie still leads it from the shelf", async () => {
  const of = await openClass(bees);
  of.ann.cookies.delete(`teacher-${of.code}`);
  expect((await of.ann.open(paths.board(of.code))).status).toBe(200);
});

test("a code is read whatever its case, hyphens and spaces, and a wrong one is told so", async () => {
  const of = await openClass(bees);
  const half = of.code.slice(0, 3).toLowerCase();
  for (const typed of [`${half} – ${of.code.slice(3)}`, of.code.toLowerCase(), ` ${of.code} `]) {
    expect((await new Visitor().open(`${paths.join()}?code=${encodeURIComponent(typed)}`)).url).toBe(
      paths.class(of.code),
    );
  }
  for (const typed of ["", "ABC", "OOOOOO", "CCCCCC"]) {
    const page = await new Visitor().open(`${paths.join()}?code=${typed}`);
    expect(page.status).toBe(422);
    expect(messageFor(page.html, "code")).toBeDefined();
  }
});

test("no class is found by trying codes: after some wrong ones, not even a right one is looked up", async () => {
  const of = await openClass(bees);
  const from = { "CF-Connecting-IP": "203.0.113.7" };
  const eve = new Visitor();
  for (let i = 0; i < 200; i++) await eve.send(`${paths.join()}?code=CCCCC${"23456789"[i % 8]}`, { headers: from });
  const page = await eve.send(`${paths.join()}?code=${of.code}`, { headers: from });
  expect(page.status).toBe(429);
  expect(messageFor(page.html, "code")).toContain("Wait ten minutes");
  expect((await eve.send(paths.class(of.code), { headers: from })).status).toBe(404);
  const elsewhere = { "CF-Connecting-IP": "203.0.113.8" };
  expect((await new Visitor().send(`${paths.join()}?code=${of.code}`, { headers: elsewhere })).status).toBe(303);
});

test("looking for a class that is not there leaves nothing behind", async () => {
  await new Visitor().open(paths.class("CCCCCC"));
  const { runInDurableObject } = await import("cloudflare:test");
  const tables = await runInDurableObject(env.CLASSES.getByName("CCCCCC"), (_, state) =>
    state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('events', 'quiz')").toArray(),
  );
  expect(tables).toEqual([]);
});

test("a name of one's own is seen by others only once the teacher has seen it, and carries no markup", async () => {
  const of = await openClass(bees, { names: "own" });
  const door = await new Visitor().open(paths.class(of.code));
  for (const name of ["", "<b>Ben</b>", "a".repeat(25), "x\u202Egnp.exe"]) {
    const refused = await new Visitor().submit(door, paths.classPlayers(of.code), { name });
    expect(refused.status).toBe(422);
    expect(messageFor(refused.html, "name")).toBeDefined();
  }
  const zoe = await joinClass(of, { name: "  Zoë   O’Neil " });
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).not.toContain("Zoë");
  expect(textOf((await of.ann.open(paths.classStudents(of.code))).html)).toContain("Zoë O’Neil now");
  expect(textOf((await zoe.open(paths.class(of.code))).html)).toContain("“Zoë O’Neil” waits for your teacher");
  await step(of, "allow-name", { player: "p1" });
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("Zoë O’Neil");
  await step(of, "refuse-name", { player: "p1" });
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).not.toContain("Zoë");
});

test("the same form sent again opens no second class, and lets nobody in twice", async () => {
  const ann = new Visitor();
  const page = await ann.open(paths.newClass(bees.id));
  const [one, two] = await Promise.all([1, 2].map(() => ann.submit(page, paths.quizClasses(bees.id))));
  expect(one?.url).toBe(two?.url);
  const code = one?.url.split("/")[2] ?? "";
  const ben = new Visitor();
  const door = await ben.open(paths.class(code));
  await Promise.all([1, 2].map(() => ben.submit(door, paths.classPlayers(code))));
  expect((await wholeOf({ ann, code, quiz: bees })).room.players.size).toBe(1);
});
