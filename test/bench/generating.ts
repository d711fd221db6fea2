import { builtIn } from "../../questions/index.ts";
import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import type { Measure } from "./tools/figure.ts";
import { quantile } from "./tools/table.ts";
import { withWorkerd } from "./tools/workerd.ts";

/** Quizzes written one after the other before, and while, the clock runs. */
const pastes = { before: 20, measured: 50 };

/** A quiz written from the built-in article: one request each, form to redirect, saving included. */
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
      const begun = await cpu();
      const times: number[] = [];
      for (let i = 0; i < pastes.measured; i++) times.push(await timed(() => paste(origin, text, `measured-${i}`)));
      const used = (await cpu()) - begun;
      return {
        figures: [
          {
            what: "generating: CPU per 1,000 words, warm",
            measured: used / pastes.measured / thousands,
            unit: "ms",
            budget: { atMost: 10 },
          },
          { what: "generating: whole request, warm p50", measured: quantile(times, 0.5), unit: "ms" },
          { what: "generating: first request", measured: first, unit: "ms" },
          { what: "generating: CPU of start-up and first request", measured: coldCpu, unit: "ms" },
        ],
        notes: [
          `The article has ${Math.round(thousands * 1000)} words; CPU is workerd's whole process, reading the form, writing, compiling and saving the quiz.`,
        ],
      };
    }),
};

async function paste(origin: string, text: string, draft: string): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ draft, text, questions: "20" })) body.append(name, value);
  for (const kind of kindNames) body.append("kinds", kind);
  const { status } = await fetch(origin + paths.quizzes(), {
    method: "POST",
    body,
    headers: { Origin: origin },
    redirect: "manual",
  });
  if (status !== 303) throw new Error(`the article became no quiz: ${status}`);
}

async function timed(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}
