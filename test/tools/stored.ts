import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "../../src/paths.ts";
import { backUp } from "../../src/serve/back-up.ts";
import { objectsIn } from "../../src/serve/data.ts";
import { root } from "../../src/serve/folders.ts";
import { summit } from "../fixtures/summit.ts";
import { Browsing } from "../served/browsing.ts";
import { startServed } from "../served/served.ts";
import type { Stored } from "../served/stored.ts";

/**
 * `npm run stored -- NAME`: keeps databases as this release writes them in `test/fixtures/stored/NAME`, with the keys to
 * them. To be run once for each release that stores something in another way, before that way is changed again.
 */
const [name] = process.argv.slice(2);
if (name === undefined) throw new Error("npm run stored -- NAME");
const folder = join(root, "test/fixtures/stored", name);

const served = await startServed();
const backup = join(tmpdir(), `footnote-stored-${process.pid}`);
try {
  const stored = await live(served.origin);
  await backUp(served.data, backup);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const className of await readdir(objectsIn(backup))) {
    await cp(join(objectsIn(backup), className), join(folder, className), {
      recursive: true,
      // Alarms lie apart: without them, nothing deletes itself because a year has passed. The rest is SQLite's own.
      filter: (path) => !/metadata\.sqlite|-wal$|-shm$/.test(path),
    });
  }
  await writeFile(join(folder, "stored.json"), `${JSON.stringify(stored, null, 1)}\n`);
} finally {
  await served.end();
  await rm(backup, { recursive: true, force: true });
}

/** A teacher makes a quiz, changes and publishes it; a learner takes it in part; a class is in the middle of it. */
async function live(origin: string): Promise<Stored> {
  const teacher = new Browsing(origin);
  const made = await teacher.submit(paths.newQuiz(), paths.quizzes(), { text: summit, title: "The summit" });
  const quiz = made.location.split("/").at(-1) ?? "";
  await teacher.submit(paths.editor(quiz), paths.details(quiz), { title: "The summit, corrected" });
  await teacher.submit(paths.editor(quiz), paths.publications(quiz));
  const learner = new Browsing(origin);
  const begun = await learner.submit(paths.quiz(quiz), paths.attempts());
  const attempt = begun.location.split("/")[2] ?? "";
  for (const number of [1, 2, 3, 4, 5]) await answer(learner, attempt, number);
  await learner.get(paths.due());
  const moving = new Browsing(origin);
  const other = await moving.submit(paths.quiz(quiz), paths.attempts());
  const transfer = await moving.submit(paths.transfers(), paths.transfers());
  const opened = await teacher.submit(paths.newClass(quiz), paths.quizClasses(quiz), { names: "own" });
  const code = opened.location.split("/")[2] ?? "";
  const pupils = [new Browsing(origin), new Browsing(origin)];
  for (const [i, pupil] of pupils.entries()) {
    await pupil.submit(paths.class(code), paths.classPlayers(code), { name: ["Ada", "Grace"][i] ?? "" });
  }
  const [, question = ""] = /name="question" value="([^"]+)"/.exec((await teacher.get(paths.board(code))).html) ?? [];
  await teacher.post(paths.classSteps(code), { step: "open-round", question });
  await pupils[0]?.submit(paths.class(code), paths.classAnswers(code), { skip: "yes" });
  return {
    ...{ quiz, attempt, code, question },
    teacher: Object.fromEntries(teacher.cookies),
    learner: Object.fromEntries(learner.cookies),
    pupils: pupils.map(({ cookies }) => Object.fromEntries(cookies)),
    transfer: /[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(transfer.html)?.[0] ?? "",
    moved: other.location.split("/")[2] ?? "",
    said: {
      result: scoreIn((await learner.get(paths.result(attempt))).html),
      students: (await teacher.get(paths.classFile(code, "students.csv"))).html,
    },
  };
}

/** The first option, where there are any; else nothing. */
async function answer(learner: Browsing, attempt: string, number: number): Promise<void> {
  const at = paths.question(attempt, number);
  const { status } = await learner.submit(at, paths.responses(attempt), { option: "A" });
  if (status !== 303) await learner.submit(at, paths.responses(attempt), { skip: "yes" });
}

function scoreIn(html: string): string {
  return /data-first="([^"]+)"/.exec(html)?.[1] ?? "";
}
