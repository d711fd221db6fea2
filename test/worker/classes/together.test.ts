import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { messageFor, textOf } from "../html.ts";
import { bees, publish } from "../quizzes.ts";
import { Visitor } from "../visitor.ts";
import { type Class, joinClass, openClass, rightFields, step, wholeOf } from "./classroom.ts";

const day = 24 * 60 * 60 * 1000;
const field = (at: number) => new Date(at).toISOString().slice(0, 16);

beforeEach(async () => {
  await reset();
  publish(bees);
});

/** Answers every question, skipping all of them. */
async function skipAll(of: Class, who: Visitor, attempt = 1): Promise<void> {
  for (const { id } of bees.questions) {
    await who.post(paths.classAnswers(of.code), {
      question: id,
      skip: "yes",
      ...(attempt > 1 ? { attempt: String(attempt) } : {}),
    });
  }
}

describe("several attempts", () => {
  test("can be made where the teacher allows them; the best counts, and everybody is told which", async () => {
    const of = await openClass(bees, { mode: "self-paced", attempts: "2" });
    const ben = await joinClass(of);
    await skipAll(of, ben);
    const done = await ben.open(paths.class(of.code));
    expect(textOf(done.html)).toContain("Attempt 1. Your best attempt counts.Try once more (2 of 2)");
    const next = await ben.submit(done, paths.classAttempts(of.code));
    expect(textOf(next.html)).toContain("Question 1 of 7 · attempt 2");
    // The form itself says in which attempt it answers.
    await ben.submit(next, paths.classAnswers(of.code), await rightFields(of, "angle"));
    expect(textOf((await of.ann.open(paths.classResults(of.code))).html)).toMatch(/1 of 9 ?2/);
    const late = await ben.post(paths.classAnswers(of.code), { question: "several", skip: "yes" });
    expect(late.status).toBe(303);
    expect([...(await wholeOf(of)).room.players.values()][0]?.answers.size).toBe(1);
    await skipAll(of, ben, 2);
    expect(textOf((await ben.open(paths.class(of.code))).html)).not.toContain("Try once more");
    await step(of, "end");
    expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("Attempt 2 of 2: the one that counts.");
  });

  test("cannot be made where the teacher allows one, nor by who is not in the class", async () => {
    const of = await openClass(bees, { mode: "self-paced" });
    const ben = await joinClass(of);
    await skipAll(of, ben);
    for (const who of [ben, new Visitor()]) {
      expect((await who.post(paths.classAttempts(of.code), { attempt: "2" })).status).toBe(303);
    }
    expect([...(await wholeOf(of)).room.players.values()].map(({ attempt }) => attempt)).toEqual([1]);
  });
});

test("teams are shown in the lobby, on the phones, between the questions, and in the results; the teacher moves a student", async () => {
  const of = await openClass(bees, { teams: "2" });
  const [ben, eve] = [await joinClass(of), await joinClass(of)];
  expect(textOf((await ben.open(paths.class(of.code))).html)).toContain("· Rivers");
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).toMatch(/Rivers\w+ \w+Forests\w+ \w+/);
  await step(of, "open-round", { question: "angle" });
  expect(textOf((await of.ann.open(paths.board(of.code))).html)).not.toContain("Rivers");
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  await eve.post(paths.classAnswers(of.code), { question: "angle", skip: "yes" });
  const between = textOf((await of.ann.open(paths.board(of.code))).html);
  expect(between).toContain("Teams, points for each memberRivers 1 student 1Forests 1 student 0");
  await step(of, "change-team", { player: "p1", team: "1" });
  expect(textOf((await of.ann.open(paths.classStudents(of.code))).html)).toMatch(/Forests · 1 of 7 answered/);
  const results = await of.ann.open(paths.classResults(of.code));
  expect(textOf(results.html)).toContain("Forests 2 students ½");
  const csv = await of.ann.open(paths.classFile(of.code, "students.csv"));
  expect(csv.html).toContain("Name,Team,Attempts,Answered");
});

describe("when homework is due", () => {
  test("can be changed by its teacher, earlier, later, or to no end, and moves its deletion along", async () => {
    const now = Date.now();
    const of = await openClass(bees, { mode: "homework", until: field(now + day), zone: "0", days: "7" });
    const page = await of.ann.open(paths.classDeadline(of.code));
    await of.ann.submit(page, paths.classDeadline(of.code), { until: field(now + 10 * day), zone: "0" });
    expect((await wholeOf(of)).room.settings.until).toBeGreaterThan(now + 9 * day);
    expect((await wholeOf(of)).deletedAt).toBeGreaterThan(now + 16 * day);
    expect((await of.ann.open(paths.classes())).html).toContain(paths.board(of.code));
    for (const wrong of [{ until: "" }, { until: "soon" }, { until: field(now - day) }]) {
      const refused = await of.ann.submit(page, paths.classDeadline(of.code), { ...wrong, zone: "0" });
      expect([refused.status, messageFor(refused.html, "until") !== undefined]).toEqual([422, true]);
    }
    await of.ann.submit(page, paths.classDeadline(of.code), { endless: "yes", until: "" });
    expect((await wholeOf(of)).room.settings.until).toBeNull();
  });

  test("cannot be changed by a student", async () => {
    const of = await openClass(bees, { mode: "homework" });
    const ben = await joinClass(of);
    expect((await ben.send(paths.classDeadline(of.code))).status).toBe(403);
    expect((await ben.post(paths.classDeadline(of.code), { endless: "yes" })).status).toBe(403);
    expect((await ben.post(paths.classSteps(of.code), { step: "set-until", until: "null" })).status).toBe(403);
  });
});

test("classes of one teacher on one quiz stand beside each other; another's do not", async () => {
  const first = await openClass(bees, { mode: "self-paced" });
  const ben = await joinClass(first);
  for (const { id } of bees.questions) await ben.post(paths.classAnswers(first.code), await rightFields(first, id));
  const second = await openClass(bees, { mode: "self-paced" }, first.ann);
  await skipAll(second, await joinClass(second));
  const strangers = await openClass(bees);
  const page = await first.ann.open(paths.classResults(second.code));
  expect(page.html).toContain(`href="${paths.classResults(first.code)}"`);
  expect(page.html).not.toContain(paths.classResults(strangers.code));
  expect(textOf(page.html)).toMatch(/Beside your other classes.*This class.*0%.*100%/s);
  expect(textOf((await strangers.ann.open(paths.classResults(strangers.code))).html)).not.toContain("Beside your");
});

test("a student reads on in the article, which marks no sentence of a question whose answer is not told", async () => {
  const of = await openClass(bees);
  const ben = await joinClass(of);
  await step(of, "open-round", { question: "angle" });
  const before = await ben.open(paths.classNote(of.code, 1));
  expect(before.html).toContain("<h1>");
  expect(before.html).not.toMatch(/<mark>|class="source/);
  await ben.post(paths.classAnswers(of.code), await rightFields(of, "angle"));
  const told = await ben.open(paths.class(of.code));
  expect(told.html).toContain(`href="${paths.classNote(of.code, 1).replace("&", "&amp;")}"`);
  const after = await ben.open(paths.classNote(of.code, 1));
  expect(after.html).toContain('id="note-1"');
  expect(after.html.match(/class="source/g)?.length).toBe(1);
  expect((await new Visitor().open(paths.classNote(of.code, 1))).title).toContain("Join");
});
