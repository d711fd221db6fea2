import { builtIn } from "../../questions/index.ts";
import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import type { Measure } from "./tools/figure.ts";
import { quantile } from "./tools/table.ts";
import { withWorkerd } from "./tools/workerd.ts";

/** Quizzes written one after the other before, and while, the clock runs. */
const pastes = { before: 20, measured: 50 };

/** A kind that the built-in article has nothing for: all is written and weighed, and nothing is saved. */
const unsaved = ["order"];

/** A quiz written from the built-in article: one request each, from the form to the redirect, with and without saving it. */
export const generating: Measure = {
  name: "generating",
  about: `Generating: ${pastes.measured} quizzes from one article, warm, one after the other`,
  take: () =>
    withWorkerd(async ({ origin, cpu }) => {
      const text = builtIn[0]?.article?.text ?? "";
      const thousands = text.split(/\s+/).length / 1000;
      const first = await timed(() => paste(origin, text, "first"));
      const coldCpu = await cpu();
      for (let i = 0; i < pastes.before; i++) await paste(origin, text, `before-${i}`);
      const times: number[] = [];
      const saved = await metered(cpu, async (i) => {
        times.push(await timed(() => paste(origin, text, `measured-${i}`)));
      });
      const written = await metered(cpu, (i) => paste(origin, text, `unsaved-${i}`, unsaved));
      return {
        figures: [
          {
            what: "generating: CPU per 1,000 words, warm",
            measured: written / thousands,
            unit: "ms",
            budget: { atMost: 10 },
          },
          { what: "generating: CPU of a whole request, saving included", measured: saved, unit: "ms" },
          { what: "generating: whole request, warm p50", measured: quantile(times, 0.5), unit: "ms" },
          { what: "generating: first request", measured: first, unit: "ms" },
          { what: "generating: CPU of start-up and first request", measured: coldCpu, unit: "ms" },
        ],
        notes: [
          `The article has ${Math.round(thousands * 1000)} words; CPU is workerd's whole process. Saving makes two objects, each with a database of its own: the quiz's and a new visitor's.`,
        ],
      };
    }),
};

/** CPU of one act of many, in milliseconds. */
async function metered(cpu: () => Promise<number>, act: (index: number) => Promise<void>): Promise<number> {
  const begun = await cpu();
  for (let i = 0; i < pastes.measured; i++) await act(i);
  return ((await cpu()) - begun) / pastes.measured;
}

async function paste(origin: string, text: string, draft: string, kinds: readonly string[] = kindNames): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ draft, text, questions: "20" })) body.append(name, value);
  for (const kind of kinds) body.append("kinds", kind);
  const { status } = await fetch(origin + paths.quizzes(), {
    method: "POST",
    body,
    headers: { Origin: origin },
    redirect: "manual",
  });
  const wanted = kinds === unsaved ? 422 : 303;
  if (status !== wanted) throw new Error(`${status} where ${wanted} was to come`);
}

async function timed(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
