import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { textOf } from "../html.ts";
import { bees, publish } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { type Class, joinClass, type Line, openClass, openLine, rightFields, step, wholeOf } from "./classroom.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

const record = ({ code }: Class) => env.CLASSES.getByName(code);

/** What the rows of a class's log hold. */
const rowsOf = (of: Class) =>
  runInDurableObject(record(of), (_, state) =>
    state.storage.sql
      .exec<{ body: string }>("SELECT body FROM events ORDER BY number")
      .toArray()
      .map(({ body }) => body),
  );

describe("a live class", () => {
  test("goes from the lobby through a round to the end, by plain pages alone", async () => {
    const of = await openClass(bees);
    const [ben, eve] = [await joinClass(of), await joinClass(of)];
    expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("You’re in.");
    expect((await of.ann.open(paths.board(of.code))).html).toMatch(/<ul class="names"[^>]*><li>\w+ \w+<\/li><li>/);
    const board = await step(of, "open-round", { question: "angle" });
    expect(board.status).toBe(303);
    expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("0 of 2 answered");
    await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
    expect((await ben.open(paths.class(of.code))).title).toContain("Waiting");
    expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("1 of 2 answered");
    await step(of, "close-round", { question: "angle" });
    const told = await ben.open(paths.class(of.code));
    expect(told.html).toContain('id="verdict" class="verdict right"');
    expect(textOf(told.html)).toContain("The angle of the dance shows the direction of the food.");
    expect(textOf((await eve.open(paths.class(of.code))).html)).toContain("You did not answer");
    expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("✓ the answer");
    await step(of, "end");
    expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("1 of 1 point.");
  });

  test("takes an answer once: the same again changes nothing, another is refused, and both are told so", async () => {
    const of = await openClass(bees);
    const ben = await joinClass(of);
    await joinClass(of);
    await step(of, "open-round", { question: "closer" });
    await ben.post(paths.classAnswers(of.code), { question: "closer", option: "false" });
    const again = await ben.post(paths.classAnswers(of.code), { question: "closer", option: "false" });
    expect(again.status).toBe(303);
    const other = await ben.post(paths.classAnswers(of.code), { question: "closer", option: "true" });
    expect(textOf(other.html)).toContain("Your first answer counts.");
    const [player] = [...(await wholeOf(of)).room.players.values()];
    expect(player?.answers.get("closer")?.outcome.verdict).toBe("right");
  });

  test("takes no answer once a round is closed, nor to a question that is not asked now", async () => {
    const of = await openClass(bees);
    const ben = await joinClass(of);
    await joinClass(of);
    await step(of, "open-round", { question: "closer" });
    const early = await ben.post(paths.classAnswers(of.code), { question: "angle", option: "A" });
    expect(textOf(early.html)).toContain("too late");
    await step(of, "close-round", { question: "closer" });
    const late = await ben.post(paths.classAnswers(of.code), { question: "closer", option: "false" });
    expect(textOf(late.html)).toContain("This came too late");
    expect([...(await wholeOf(of)).room.players.values()].map(({ answers }) => answers.size)).toEqual([0, 0]);
  });

  test("closes a round by itself when all have answered", async () => {
    const of = await openClass(bees);
    const [ben, eve] = [await joinClass(of), await joinClass(of)];
    await step(of, "open-round", { question: "closer" });
    for (const who of [ben, eve]) await who.post(paths.classAnswers(of.code), { question: "closer", option: "true" });
    expect((await eve.open(paths.class(of.code))).html).toContain('id="verdict"');
  });

  test("closes a round by itself when its time is up, for who has more of it too", async () => {
    const of = await openClass(bees, { seconds: "15" });
    await joinClass(of);
    await step(of, "open-round", { question: "closer" });
    const alarm = await runInDurableObject(record(of), (_, state) => state.storage.getAlarm());
    const { openedAt } = (await wholeOf(of)).room.rounds.get("closer") ?? { openedAt: 0 };
    expect(alarm).toBe(openedAt + 17_000);
    await step(of, "extra-time", { player: "p1", extra: "2" });
    expect(await runInDurableObject(record(of), (_, state) => state.storage.getAlarm())).toBe(openedAt + 32_000);
    await step(of, "extra-time", { player: "p1", extra: "null" });
    expect((await wholeOf(of)).deletedAt).toBe(
      await runInDurableObject(record(of), (_, state) => state.storage.getAlarm()),
    );
  });

  test("pressing twice does not skip a question", async () => {
    const of = await openClass(bees);
    await joinClass(of);
    await step(of, "open-round", { question: "angle" });
    await step(of, "close-round", { question: "angle" });
    await Promise.all([1, 2, 3].map(() => step(of, "open-round", { question: "several" })));
    const { room } = await wholeOf(of);
    expect([...room.rounds.keys()]).toEqual(["angle", "several"]);
  });

  test("an answer that cannot be read comes back with the form and what was typed", async () => {
    const of = await openClass(bees);
    const ben = await joinClass(of);
    await step(of, "open-round", { question: "runs" });
    const page = await ben.post(paths.classAnswers(of.code), { question: "runs", text: "loads of" });
    expect(page.status).toBe(422);
    expect(page.html).toContain('value="loads of"');
    expect(textOf(page.html)).toContain("We could not read this as a number");
  });
});

describe("sockets", () => {
  async function lines(of: Class, count: number): Promise<{ phones: Line[]; people: Visitor[]; board: Line }> {
    const people = await Promise.all(Array.from({ length: count }, () => joinClass(of)));
    const phones = (await Promise.all(people.map((who) => openLine(who, paths.classSocket(of.code))))) as Line[];
    const board = (await openLine(of.ann, paths.boardSocket(of.code))) as Line;
    for (const line of [...phones, board]) await line.next();
    return { phones, people, board };
  }

  /** A class of two in an open round, whose object can store nothing more. */
  async function roundOnFullDisk(): Promise<{ of: Class; phones: Line[]; people: Visitor[] }> {
    const of = await openClass(bees);
    const { phones, board, people } = await lines(of, 2);
    board.socket.send("step=open-round&question=closer");
    for (const line of [board, ...phones]) await line.next();
    await runInDurableObject(record(of), (_, state) => {
      state.storage.sql.exec("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    });
    return { of, phones, people };
  }

  test("push a question to every phone, an answer to nobody but who gave it, and figures to the teacher", async () => {
    const of = await openClass(bees);
    const { phones, board } = await lines(of, 3);
    board.socket.send("step=open-round&question=closer");
    expect((await board.next()).screen).toBe("open/closer");
    for (const phone of phones) expect((await phone.next()).screen).toBe("question/closer");
    phones[0]?.socket.send("question=closer&option=false");
    expect((await phones[0]?.next())?.screen).toBe("waiting/3/true/true");
    expect(await board.next()).toEqual({ counts: { answered: 1, awaited: 3, players: 3 } });
    expect(phones[1]?.pushes.length).toBe(2);
    board.socket.send("step=close-round&question=closer");
    for (const phone of phones) expect((await phone.next()).screen).toBe("told/3");
    // To join, a question, an answer acknowledged, its verdict: nothing more, however many others there are.
    expect(phones.map(({ pushes }) => pushes.length)).toEqual([4, 3, 3]);
  });

  test("and answers survive the object's eviction in the middle of a round: nothing is lost or counted twice", async () => {
    const of = await openClass(bees);
    const { phones, board, people } = await lines(of, 3);
    board.socket.send("step=open-round&question=closer");
    for (const line of [board, ...phones]) await line.next();
    phones[0]?.socket.send("question=closer&option=false");
    await phones[0]?.next();
    await evictDurableObject(record(of));
    phones[0]?.socket.send("question=closer&option=true");
    expect((await phones[0]?.next())?.html).toContain("Your first answer counts.");
    phones[1]?.socket.send("question=closer&option=true");
    expect((await phones[1]?.next())?.screen).toBe("waiting/3/true/true");
    await evictDurableObject(record(of));
    await people[2]?.post(paths.classAnswers(of.code), { question: "closer", option: "false" });
    for (const phone of phones) expect((await phone.next()).screen).toBe("told/3");
    const verdicts = [...(await wholeOf(of)).room.players.values()].map(
      ({ answers }) => answers.get("closer")?.outcome.verdict,
    );
    expect(verdicts).toEqual(["right", "wrong", "right"]);
  });

  test("answers that come at about the same time share a row, with the end of the round that they bring about", async () => {
    const of = await openClass(bees);
    const { phones, board } = await lines(of, 3);
    board.socket.send("step=open-round&question=closer");
    for (const line of [board, ...phones]) await line.next();
    const before = (await rowsOf(of)).length;
    for (const phone of phones) phone.socket.send("question=closer&option=false");
    for (const phone of phones) expect((await phone.next()).screen).toBe("told/3");
    const [row, ...more] = (await rowsOf(of)).slice(before);
    expect(more).toEqual([]);
    const types = JSON.parse(row ?? "").map(({ type }: { type: string }) => type);
    expect(types).toEqual(["answer-given", "answer-given", "answer-given", "round-closed"]);
  });

  test("an answer that is sent twice at once is stored once, and its phone never goes back to the question", async () => {
    const of = await openClass(bees);
    const { phones, board } = await lines(of, 2);
    board.socket.send("step=open-round&question=closer");
    for (const line of [board, ...phones]) await line.next();
    for (const option of ["false", "false", "true"]) phones[0]?.socket.send(`question=closer&option=${option}`);
    const screens = [await phones[0]?.next(), await phones[0]?.next(), await phones[0]?.next()].map(
      (push) => push?.screen,
    );
    expect(new Set(screens)).toEqual(new Set(["waiting/3/true/true"]));
    expect((await rowsOf(of)).join().match(/answer-given/g)?.length).toBe(1);
    const [ben] = [...(await wholeOf(of)).room.players.values()];
    expect(ben?.answers.get("closer")?.outcome.verdict).toBe("right");
  });

  test("an answer that is lost with the object before it was stored was acknowledged to nobody, and counts once when sent again", async () => {
    const { of, phones, people } = await roundOnFullDisk();
    phones[0]?.socket.send("question=closer&option=false");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(phones[0]?.pushes.length).toBe(2);
    await runInDurableObject(record(of), (_, state) => void state.storage.sql.exec("DROP TRIGGER full"));
    await evictDurableObject(record(of));
    // What the phone's script does when it hears nothing: the same form, as a form, more than once.
    for (const _ of [1, 2]) {
      const again = await people[0]?.post(paths.classAnswers(of.code), { question: "closer", option: "false" });
      expect(again?.status).toBe(303);
    }
    const [ben] = [...(await wholeOf(of)).room.players.values()];
    expect(ben?.answers.get("closer")?.outcome.verdict).toBe("right");
    expect((await rowsOf(of)).join().match(/answer-given/g)?.length).toBe(1);
  });

  test("an answer is acknowledged only once it is stored", async () => {
    const { of, phones, people } = await roundOnFullDisk();
    const key = people[0]?.cookies.get(`player-${of.code}`) ?? "";
    await runInDurableObject(record(of), (object) =>
      expect(object.answer(key, "question=closer&option=false")).rejects.toThrow("disk full"),
    );
    expect(phones.map(({ pushes }) => pushes.length)).toEqual([2, 2]);
    expect([...(await wholeOf(of)).room.players.values()].map(({ answers }) => answers.size)).toEqual([0, 0]);
  });

  test("are refused to strangers, and to pages of other sites", async () => {
    const of = await openClass(bees);
    const ben = await joinClass(of);
    expect(await openLine(new Visitor(), paths.classSocket(of.code))).toBe(404);
    expect(await openLine(ben, paths.boardSocket(of.code))).toBe(404);
    expect(await openLine(ben, paths.classSocket(of.code), { Origin: "https://evil.example" })).toBe(404);
  });

  test("a student who sends the teacher's forms over a socket does nothing", async () => {
    const of = await openClass(bees);
    const { phones } = await lines(of, 1);
    phones[0]?.socket.send("step=open-round&question=closer");
    await phones[0]?.next();
    expect((await wholeOf(of)).room.current).toBeNull();
  });
});

describe("a class is forgotten", () => {
  test("by its alarm, when its days are over", async () => {
    const of = await openClass(bees, { days: "1" });
    const ben = await joinClass(of);
    await runInDurableObject(record(of), (_, state) => {
      state.storage.sql.exec("UPDATE events SET body = json_set(body, '$[0].at', 1000) WHERE number = 0");
    });
    await evictDurableObject(record(of));
    expect(await runDurableObjectAlarm(record(of))).toBe(true);
    expect((await ben.open(paths.class(of.code))).status).toBe(404);
    const tables = await runInDurableObject(record(of), (_, state) =>
      state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name IN ('events', 'quiz')").toArray(),
    );
    expect(tables).toEqual([]);
  });

  test("at once, when its teacher says so", async () => {
    const of = await openClass(bees);
    const ben = await joinClass(of);
    await of.ann.post(paths.classDeletion(of.code));
    expect((await ben.open(paths.class(of.code))).status).toBe(404);
    expect((await of.ann.open(paths.classes())).html).not.toContain(paths.board(of.code));
  });

  test("in part, when a student deletes their own name and answers", async () => {
    const of = await openClass(bees);
    const [ben, eve] = [await joinClass(of), await joinClass(of)];
    await step(of, "open-round", { question: "closer" });
    for (const who of [ben, eve]) await who.post(paths.classAnswers(of.code), { question: "closer", option: "true" });
    await ben.post(paths.classForgetting(of.code));
    const rows = await rowsOf(of);
    expect(rows.join()).not.toContain('"player":"p1"');
    expect(rows.filter((body) => body.includes('"player":"p2"')).length).toBe(2);
    expect((await wholeOf(of)).room.players.size).toBe(1);
    expect((await ben.open(paths.class(of.code))).title).toContain("Join");
  });
});
