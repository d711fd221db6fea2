import { evictDurableObject, reset, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { type Teacher, teacher } from "../editor/teacher.ts";
import { textOf } from "../html.ts";
import { quizAt } from "../pasting.ts";
import { type Class, joinClass, openClass, step } from "./classroom.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

/** A class on the teacher's quiz in which so many skip its first question. */
async function skipped(students: number): Promise<{ of: Class; stem: string }> {
  const quiz = await quizAt(paths.quiz(made.id));
  const of = await openClass(quiz, { mode: "self-paced" }, made.ann);
  const [first] = quiz.questions;
  for (let i = 0; i < students; i++) {
    const who = await joinClass(of);
    await who.post(paths.classAnswers(of.code), { question: first?.id ?? "", skip: "yes" });
  }
  return { of, stem: first?.stem ?? "" };
}

const editor = async () => textOf((await made.ann.open(paths.editor(made.id))).html);

test("when a class ends, its quiz's editor says how hard each question was; ended twice, it counts once", async () => {
  const { of } = await skipped(10);
  expect(await editor()).not.toContain("of the points in");
  await step(of, "end");
  expect(await editor()).toContain("Hard: 0% of the points in 10 answers, in 1 class.");
  await step(of, "resume");
  await step(of, "end");
  expect(await editor()).toContain("in 10 answers, in 1 class.");
  const { of: second } = await skipped(1);
  await step(second, "end");
  expect(await editor()).toContain("in 11 answers, in 2 classes.");
});

test("of few answers nothing is said but that they are few", async () => {
  const { of } = await skipped(2);
  await step(of, "end");
  expect(await editor()).toContain("Answered 2 times in 1 class. From 10 answers on, this says how hard it is.");
});

test("who deletes their answers is not counted any longer, and a class that nobody ended counts when it is deleted", async () => {
  const { of } = await skipped(1);
  const ben = await joinClass(of);
  const { questions } = of.quiz;
  await ben.post(paths.classAnswers(of.code), { question: questions[0]?.id ?? "", skip: "yes" });
  await step(of, "end");
  expect(await editor()).toContain("Answered 2 times");
  await ben.post(paths.classForgetting(of.code));
  expect(await editor()).toContain("Answered 1 time ");
  const { of: left } = await skipped(3);
  await runInDurableObject(env.CLASSES.getByName(left.code), (_, state) => {
    state.storage.sql.exec("UPDATE events SET body = json_set(body, '$[0].at', 1000) WHERE number = 0");
  });
  await evictDurableObject(env.CLASSES.getByName(left.code));
  await runDurableObjectAlarm(env.CLASSES.getByName(left.code));
  expect(await editor()).toContain("Answered 4 times in 2 classes");
});

test("figures of a class outlive it: they name nobody", async () => {
  const { of } = await skipped(3);
  await step(of, "end");
  await made.ann.post(paths.classDeletion(of.code));
  expect(await editor()).toContain("Answered 3 times");
});

test("a quiz that is gone keeps nothing of a class on it", async () => {
  const { of } = await skipped(1);
  await made.ann.post(paths.quizDeletion(made.id));
  await step(of, "end");
  const tables = await runInDurableObject(env.QUIZZES.getByName(made.id), (_, state) =>
    state.storage.sql.exec("SELECT name FROM sqlite_master WHERE name = 'tallies'").toArray(),
  );
  expect(tables).toEqual([]);
});
