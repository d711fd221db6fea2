import { mkdtemp, readdir, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { backUp } from "../../src/serve/back-up.ts";
import { manifestIn, takeIncoming } from "../../src/serve/data.ts";
import { restore } from "../../src/serve/restore.ts";
import { SimulatedLearner } from "../bench/tools/learner.ts";
import { joinClass, send } from "../bench/tools/student.ts";
import { startSite } from "../browser/site.ts";
import { questionAt, someAnswer } from "../chaos/answers.ts";
import { Dice } from "../chaos/dice.ts";
import { classesIn, learnersIn } from "../chaos/kept.ts";
import { startServed } from "./served.ts";

const served = await startServed();
const folders = await mkdtemp(join(tmpdir(), "footnote-backups-"));
const { origin, data } = served;
afterAll(async () => {
  await served.end();
  await rm(folders, { recursive: true, force: true });
});

test("a backup taken during a live class restores to a state in which nothing acknowledged before is missing", async () => {
  const lesson = await openLesson();
  const acknowledged: string[] = [];
  let isOver = false;
  const answering = lesson.answerAll(
    (answer) => acknowledged.push(answer),
    () => isOver,
  );
  while (acknowledged.length < 30) await moment();
  const before = [...acknowledged];
  const taken = await backUp(data, join(folders, "live"));
  const during = acknowledged.length - before.length;
  while (acknowledged.length < before.length + during + 20) await moment();
  isOver = true;
  await answering;
  expect(taken).toBeGreaterThan(10);

  // A new computer, on which nothing was ever kept.
  const other = await startServed();
  try {
    await other.running.kill();
    await restore(other.data, join(folders, "live"));
    await other.killAndRestart();
    const restored = answersIn(other.data);
    expect(before.filter((answer) => !restored.includes(answer))).toEqual([]);
    expect(new Set(restored).size).toBe(restored.length);
    // What it names, it has: the class goes on, and so does each attempt.
    const { body } = await send(other.origin, paths.classFile(lesson.code, "students.csv"), lesson.cookie);
    expect(body.trim().split("\r\n")).toHaveLength(lesson.players + 1);
    const next = await send(other.origin, paths.class(lesson.code), lesson.pupils[0]);
    expect(next.status).toBe(200);
  } finally {
    await other.end();
  }
});

test("a backup is put back while the site runs, which goes on by itself; what was there is set aside", async () => {
  const site = await startSite();
  try {
    const learner = new SimulatedLearner(site.address);
    await learner.begin("all");
    await learner.answer(questionAt(1), 0);
    await backUp(site.data, join(folders, "first"));
    await learner.answer(questionAt(2), 0);
    expect([answersIn(site.data).length, answersIn(join(folders, "first")).length]).toEqual([2, 1]);
    await restore(site.data, join(folders, "first"));
    expect((await untilUp(() => learner.answer(questionAt(3), 1))).status).toBe(200);
    expect(answersIn(site.data)).toEqual([1, 3].map((number) => `${learner.attempt} ${questionAt(number)}`));
    const aside = (await readdir(site.data)).filter((name) => name.startsWith("replaced-"));
    expect(aside).toHaveLength(1);
  } finally {
    await site.stop();
  }
});

test("what is no whole backup is refused, and nothing is touched", async () => {
  const folder = join(folders, "cut");
  await backUp(data, folder);
  await expect(backUp(data, folder)).rejects.toThrow("not empty");
  const [objects] = (await readdir(join(folder, "objects"), { recursive: true })).filter((name) =>
    name.endsWith(".sqlite"),
  );
  await unlink(join(folder, "objects", objects ?? ""));
  await expect(restore(data, folder)).rejects.toThrow("1 of");
  await unlink(manifestIn(folder));
  await expect(restore(data, folder)).rejects.toThrow("no backup");
  expect(() => takeIncoming(data)).not.toThrow();
  expect((await readdir(data)).includes("incoming")).toBe(false);
});

/** A class at its own pace and learners alone, all of whom answer as fast as they can. */
async function openLesson() {
  const { location, cookie } = await send(origin, paths.quizClasses("putin-china-olympics"), "", {
    page: new Dice("class").id(),
    length: "all",
    mode: "self-paced",
  });
  const [, code = ""] = /classes\/(\w+)\//.exec(location) ?? [];
  const pupils = await Promise.all(Array.from({ length: 6 }, async () => (await joinClass(origin, code)).cookie));
  const learners = Array.from({ length: 4 }, () => new SimulatedLearner(origin));
  await Promise.all(learners.map((learner) => learner.begin("all")));
  return {
    ...{ code, cookie, pupils, players: pupils.length },
    answerAll: (told: (answer: string) => void, isOver: () => boolean) =>
      Promise.all([
        ...pupils.map((pupil, i) =>
          work(isOver, async (question) => {
            const fields = Object.fromEntries(
              Object.entries({ question, ...someAnswer(question, new Dice(`${i} ${question}`)) }).map(
                ([name, value]) => [name, String([value].flat()[0])],
              ),
            );
            const { status } = await send(origin, paths.classAnswers(code), pupil, fields);
            if (status === 303) told(`${/player-\w+=(\w+)/.exec(pupil)?.[1]} ${question}`);
          }),
        ),
        ...learners.map((learner, i) =>
          work(isOver, async (question) => {
            const { status } = await learner.answer(question, i);
            if (status === 200) told(`${learner.attempt} ${question}`);
          }),
        ),
      ]),
  };
}

/** Answers one question after another, with a breath in between, until it is over or there is no more. */
async function work(isOver: () => boolean, answer: (question: string) => Promise<void>): Promise<void> {
  for (let number = 1; number <= 40 && !isOver(); number++) {
    await answer(questionAt(number));
    await moment();
  }
}

/** All answers on a disk, by who gave them to what: learners by their attempt, students by their rejoin code. */
function answersIn(folder: string): string[] {
  const alone = learnersIn(folder)
    .flat()
    .flatMap((event) => (event.type === "response-given" ? [`${event.attempt} ${event.question}`] : []));
  const together = classesIn(folder).flatMap((log) => {
    const keys = new Map(
      log.flatMap((event) => (event.type === "player-joined" ? [[event.player, event.key] as const] : [])),
    );
    return log.flatMap((event) =>
      event.type === "answer-given" ? [`${keys.get(event.player)} ${event.question}`] : [],
    );
  });
  return [...alone, ...together];
}

/** Asks until somebody answers: the site is away for a second. */
async function untilUp<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await moment();
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 25));
}
