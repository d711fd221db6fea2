import { readFile } from "node:fs/promises";
import { paths } from "../../src/paths.ts";
import type { Measure } from "./tools/figure.ts";
import { measuredQuiz, SimulatedLearner } from "./tools/learner.ts";
import { dollars, gigabytes, type Use } from "./tools/prices.ts";
import { withWorkerd } from "./tools/workerd.ts";

const questions = 20;

/** What counts on Cloudflare's bill. */
type Counts = Use & { calls: Record<string, number> };

/** What one learner's attempt costs in requests and rows, counted by a wrapper around the deployed bundle. */
export const storageUse: Measure = {
  name: "storage-use",
  about: `One self-study attempt of ${questions} questions, from the quiz's page to the result`,
  async take() {
    const entry = await readFile(new URL("tools/counting-entry.js", import.meta.url), "utf8");
    return withWorkerd(
      async ({ origin }) => {
        // Somebody was here before: the revision of the quiz is stored already, as on any day but the first.
        await study(new SimulatedLearner(origin), 1);
        await fetch(`${origin}/counts`, { method: "DELETE" });
        await study(new SimulatedLearner(origin), questions);
        const counts = (await (await fetch(`${origin}/counts`)).json()) as Counts;
        const use: Use = { ...counts, awake: (counts.awake / 1000) * gigabytes };
        return {
          figures: [
            { what: `attempt of ${questions}: Worker requests`, measured: counts.worker, unit: "requests" },
            { what: `attempt of ${questions}: Durable Object requests`, measured: counts.objects, unit: "requests" },
            { what: `attempt of ${questions}: rows written`, measured: counts.rowsWritten, unit: "rows" },
            { what: `attempt of ${questions}: rows read`, measured: counts.rowsRead, unit: "rows" },
            { what: "a million such attempts", measured: dollars(use) * 1e6, unit: "dollars" },
          ],
          notes: [
            `Calls of objects: ${Object.entries(counts.calls)
              .map(([name, times]) => `${name} ${times}`)
              .join(", ")}.`,
            "Rows are the cursors' own counts of what each call ran (making tables when an object wakes is in it); an alarm set counts as a row.",
          ],
        };
      },
      { entry },
    );
  },
};

/** All that a browser asks the Worker for, redirects followed, public files apart. */
async function study(learner: SimulatedLearner, length: number): Promise<void> {
  const { attempt } = learner;
  await see(learner, paths.quiz(measuredQuiz.id));
  const begun = await learner.begin(String(length));
  if (begun.status !== 303) throw new Error(`an attempt could not be begun: ${begun.status}`);
  const redirect = await learner.see(paths.attempt(attempt), { whole: true });
  await see(learner, String(redirect.headers["location"]));
  for (let number = 1; number <= length; number++) {
    const page = await learner.see(paths.question(attempt, number));
    const id = /name="question" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    const { status, body } = await learner.answer(id, number);
    if (status !== 200) throw new Error(`question ${number}: ${status} ${body.slice(0, 300)}`);
  }
  await see(learner, paths.result(attempt));
}

async function see(learner: SimulatedLearner, path: string): Promise<void> {
  const { status } = await learner.see(path, { whole: true });
  if (status !== 200) throw new Error(`${path}: ${status}`);
}
