import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { messageFor, textOf } from "../html.ts";
import { bees, publish } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { joinClass, openClass, rightFields, step, wholeOf } from "./classroom.ts";

const day = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  await reset();
  publish(bees);
});

/** A moment as a browser's field holds it, in UTC. */
const field = (at: number) => new Date(at).toISOString().slice(0, 16);

test("at their own pace, everybody answers, sees verdict and source at once, and goes on to the next", async () => {
  const of = await openClass(bees, { mode: "self-paced" });
  const ben = await joinClass(of);
  expect((await ben.open(paths.class(of.code))).title).toContain("Question 1");
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  const told = await ben.open(paths.classQuestion(of.code, 1));
  expect(told.title).toMatch(/^Right: question 1/);
  expect(textOf(told.html)).toContain("The angle of the dance shows the direction of the food.");
  expect(told.html).toContain(`href="${paths.classQuestion(of.code, 2)}"`);
  // What comes later waits its turn.
  expect((await ben.open(paths.classQuestion(of.code, 5))).title).toContain("Question 2");
  for (const { id } of bees.questions.slice(1)) {
    await ben.post(paths.classAnswers(of.code), await rightFields(of, id));
  }
  expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("9 of 9 points. All right. Well read.");
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("1 of 1 finished");
});

test("where the key is shown at the end only, one goes from question to question, and sees all when it is over", async () => {
  const of = await openClass(bees, { mode: "self-paced", reveal: "end" });
  const ben = await joinClass(of);
  for (const { id } of bees.questions) {
    const after = await ben.post(paths.classAnswers(of.code), { question: id, skip: "yes" });
    expect(after.headers.get("Location")).toBe(paths.class(of.code));
  }
  const waiting = await ben.open(paths.class(of.code));
  expect(textOf(waiting.html)).toContain("7 answers in. Your teacher decides when the answers are shown.");
  expect(waiting.html).not.toContain("Karl von Frisch");
  await step(of, "end");
  expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("Karl von Frisch won the Nobel Prize");
});

test("homework takes answers between its two moments only, and its teacher's time zone counts", async () => {
  const now = Date.now();
  const zone = "-330";
  const later = await openClass(bees, { mode: "homework", from: field(now + day + 330 * 60_000), until: "", zone });
  const { from } = (await wholeOf(later)).room.settings;
  expect(Math.abs((from ?? 0) - (now + day))).toBeLessThan(60_000);
  const ben = await joinClass(later);
  expect(textOf((await ben.open(paths.class(later.code))).html)).toContain("Not yet.");
  const early = await ben.post(paths.classAnswers(later.code), { question: "angle", skip: "yes" });
  expect(textOf(early.html)).toContain("too late");
  const due = await openClass(bees, { mode: "homework", until: field(now + 2 * day), zone: "0" });
  const eve = await joinClass(due);
  await eve.post(paths.classAnswers(due.code), { question: "closer", option: "false" });
  expect([...(await wholeOf(due)).room.players.values()][0]?.answers.size).toBe(1);
  expect((await wholeOf(due)).deletedAt).toBeGreaterThan(now + 31 * day);
});

test("a form that makes no sense comes back as it was, with a message beside the field", async () => {
  const ann = new Visitor();
  const page = await ann.open(paths.newClass(bees.id));
  const wrong = [
    { fields: { mode: "homework", until: field(Date.now() - day) }, field: "until", says: "past already" },
    { fields: { mode: "homework", until: "tomorrow" }, field: "until", says: "Write it as a date" },
    {
      fields: { mode: "homework", from: field(Date.now() + 2 * day), until: field(Date.now() + day) },
      field: "until",
      says: "before it opens",
    },
    { fields: { mode: "self-paced", reveal: "round" }, field: "reveal", says: "Only a live class has rounds" },
  ];
  for (const { fields, field, says } of wrong) {
    const refused = await ann.submit(page, paths.quizClasses(bees.id), { ...fields, days: "7" });
    expect(refused.status).toBe(422);
    expect(messageFor(refused.html, field)).toContain(says);
    expect(refused.html).toMatch(/<option value="7" selected/);
  }
});

test("questions and options stand in another order for each student where the teacher wants it", async () => {
  const of = await openClass(bees, { mode: "self-paced", shuffle: "yes" });
  const first = await Promise.all([1, 2, 3, 4, 5, 6].map(async () => (await joinClass(of)).open(paths.class(of.code))));
  const asked = first.map(({ html }) => /name="question" value="([^"]+)"/.exec(html)?.[1]);
  expect(new Set(asked).size).toBeGreaterThan(1);
});

test("with the rejoin code one comes back on another phone with name and answers; a wrong code lets nobody in", async () => {
  const of = await openClass(bees, { mode: "self-paced" });
  const ben = await joinClass(of);
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  const me = await ben.open(paths.classMe(of.code));
  const [, code = ""] = /<p class="code">([^<]+)</.exec(me.html) ?? [];
  const other = new Visitor();
  const door = await other.open(paths.class(of.code));
  const refused = await other.submit(door, paths.classReturns(of.code), { key: "CCCC-CCCC" });
  expect(messageFor(refused.html, "key")).toContain("Nobody here has this code");
  const back = await other.submit(door, paths.classReturns(of.code), { key: code.toLowerCase().replace("-", " ") });
  expect(back.title).toContain("Question 2");
  expect(textOf(back.html)).toContain("1 point");
  expect((await wholeOf(of)).room.players.size).toBe(1);
  expect(textOf((await of.ann.open(paths.classStudents(of.code))).html)).toContain(code);
});

test("who was taken out can answer nothing, and is let in again with all there was", async () => {
  const of = await openClass(bees, { mode: "self-paced" });
  const ben = await joinClass(of);
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  await step(of, "remove", { player: "p1", back: "students" });
  expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("You were taken out of this class.");
  await ben.post(paths.classAnswers(of.code), { question: "several", skip: "yes" });
  expect((await wholeOf(of)).room.players.get("p1")?.answers.size).toBe(1);
  await step(of, "readmit", { player: "p1" });
  expect((await ben.open(paths.class(of.code))).title).toContain("Question 2");
});

test("a locked class takes no newcomers, but those who come back; a late one comes in at the present question", async () => {
  const of = await openClass(bees);
  await joinClass(of);
  await step(of, "open-round", { question: "several" });
  const late = await joinClass(of);
  expect((await late.open(paths.class(of.code))).title).toContain("Question 2");
  await step(of, "lock");
  const eve = new Visitor();
  expect(textOf((await eve.open(paths.class(of.code))).html)).toContain("lets nobody in just now");
  await eve.post(paths.classPlayers(of.code), {});
  expect((await wholeOf(of)).room.players.size).toBe(2);
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).toContain("Closed to newcomers");
});

test("the best are shown where the teacher wants it, and accuracy alone decides", async () => {
  const of = await openClass(bees);
  const [ben, eve] = [await joinClass(of), await joinClass(of)];
  await step(of, "open-round", { question: "angle" });
  await eve.post(paths.classAnswers(of.code), { question: "angle", skip: "yes" });
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  expect((await of.ann.open(paths.board(of.code))).html).not.toContain("Most points so far");
  await step(of, "show-leaderboard");
  const board = textOf((await of.ann.open(paths.board(of.code))).html);
  expect(board).toMatch(/Most points so far\w+ \w+ 1 ?(Students|Next|\d* )?/);
});
