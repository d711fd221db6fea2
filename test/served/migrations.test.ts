import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { objectsIn } from "../../src/serve/data.ts";
import { root } from "../../src/serve/folders.ts";
import { Browsing } from "./browsing.ts";
import { startServed } from "./served.ts";
import type { Stored } from "./stored.ts";

const fixtures = join(root, "test/fixtures/stored");
const served = await startServed();
afterAll(served.end);

describe.each(readdirSync(fixtures))("what release %s stored", (release) => {
  const folder = join(fixtures, release);
  const stored: Stored = JSON.parse(readFileSync(join(folder, "stored.json"), "utf8"));
  const { origin } = served;
  const teacher = new Browsing(origin, stored.teacher);
  const learner = new Browsing(origin, stored.learner);

  test("opens: a learner's score is what it was, and the attempt goes on", async () => {
    await putIn(folder);
    const result = await learner.get(paths.result(stored.attempt));
    expect([result.status, result.html.includes(stored.said.result)]).toEqual([200, true]);
    const next = (await learner.get(paths.attempt(stored.attempt))).location;
    const answered = await learner.submit(next, paths.responses(stored.attempt), { skip: "yes" });
    expect([answered.status, answered.location]).toEqual([303, `${next}#verdict`]);
    // On the day they were stored no card was due; by now they are.
    const due = await learner.get(paths.due());
    expect([due.status, due.html.includes("<h1")]).toEqual([200, true]);
  });

  test("opens: a quiz can be taken, changed and published, and its history is there", async () => {
    expect((await teacher.get(paths.quiz(stored.quiz))).html).toContain("The summit, corrected");
    const changed = await teacher.submit(paths.editor(stored.quiz), paths.details(stored.quiz), { title: "Once more" });
    expect(changed.status).toBe(303);
    await teacher.submit(paths.editor(stored.quiz), paths.publications(stored.quiz));
    const history = await teacher.get(paths.publications(stored.quiz));
    for (const title of ["The summit", "The summit, corrected", "Once more"]) expect(history.html).toContain(title);
    expect((await new Browsing(origin).get(paths.quiz(stored.quiz))).html).toContain("Once more");
  });

  test("opens: a class has its students, names and answers, and goes on where it was", async () => {
    const file = paths.classFile(stored.code, "students.csv");
    expect(studentsIn((await teacher.get(file)).html)).toEqual(studentsIn(stored.said.students));
    const late = new Browsing(origin, stored.pupils[1]);
    const answered = await late.submit(paths.class(stored.code), paths.classAnswers(stored.code), { skip: "yes" });
    expect(answered.status).toBe(303);
    const more = new Browsing(origin);
    await more.submit(paths.class(stored.code), paths.classPlayers(stored.code), { name: "Emmy" });
    const students = studentsIn((await teacher.get(file)).html);
    expect(students.map(({ answered }) => answered).sort()).toEqual(["0", "1", "1"]);
    expect((await teacher.post(paths.classSteps(stored.code), { step: "end" })).status).toBe(303);
  });

  test("opens: a one-time code still moves what it was given for", async () => {
    const arriving = new Browsing(origin);
    expect((await arriving.post(paths.arrivals(), { code: stored.transfer })).location).toContain(paths.scores());
    expect((await arriving.get(paths.attempt(stored.moved))).status).toBe(303);
  });
});

/** What a class's table says of its students, whatever else later releases put into it. */
function studentsIn(csv: string) {
  const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
  return data.map((row) => ({ name: row["Name"], answered: row["Answered"], points: row["Points"] }));
}

/** Ends the site, lays the databases into its folder, and starts it again. */
async function putIn(folder: string): Promise<void> {
  await served.running.kill();
  rmSync(objectsIn(served.data), { recursive: true, force: true });
  cpSync(folder, objectsIn(served.data), { recursive: true, filter: (path) => !path.endsWith("stored.json") });
  await served.killAndRestart();
}
