import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { keyOf } from "../../src/serve/config.ts";
import { objectsIn } from "../../src/serve/data.ts";
import { type Plan, run } from "../chaos/run.ts";

/** What `npm run chaos` does thousands of times, a hundred times. */
const plan: Plan = { seed: "always", faults: 100, pupils: 2, questions: 3, learners: 1, lives: [800, 2500] };

test("servers that are killed and networks that fail lose no acknowledged answer, double none, and score none wrong", async () => {
  const { faults, acknowledged, lost, doubled, wrong, log } = await run(plan);
  expect(faults.total).toBeGreaterThanOrEqual(plan.faults);
  expect(faults.counts.get("server killed")).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(80);
  expect({ lost, doubled, wrong }).toEqual({ lost: [], doubled: [], wrong: [] });
  expect(log).not.toMatch(/player-|teacher-|session=|option=|text=/);
});

test("it would be noticed if an answer were lost, and if one were scored wrong", async () => {
  const { lost, wrong } = await run({ ...plan, faults: 1, pupils: 0, questions: 0, tamper });
  expect(lost).toHaveLength(1);
  expect(wrong.length).toBeGreaterThan(0);
});

/** Loses one answer of a learner, and gives another the score that it does not deserve. */
function tamper(data: string): void {
  const folder = join(objectsIn(data), keyOf("Learner"));
  for (const name of readdirSync(folder).filter((one) => /^[0-9a-f]+\.sqlite$/.test(one))) {
    const database = new DatabaseSync(join(folder, name));
    const [first, second] = database
      .prepare("SELECT key, body FROM events WHERE key LIKE '%/%' AND key NOT LIKE '%:%'")
      .all();
    if (first !== undefined && second !== undefined) {
      const event = JSON.parse(String(second["body"]));
      const score = event.outcome.score === 1 ? 0 : 1;
      database.prepare("DELETE FROM events WHERE key = ?").run(String(first["key"]));
      const body = JSON.stringify({ ...event, outcome: { ...event.outcome, score } });
      database.prepare("UPDATE events SET body = ? WHERE key = ?").run(body, String(second["key"]));
    }
    database.close();
  }
}
