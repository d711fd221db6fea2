import { availableParallelism, cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { percent } from "../../views/parts/words.ts";
import type { Measure } from "./tools/figure.ts";
import { measuredQuiz, SimulatedLearner } from "./tools/learner.ts";
import { quantile } from "./tools/table.ts";
import { withWorkerd } from "./tools/workerd.ts";

/** Learners who answer at the same moment, each on a connection of its own that stays open. */
const atOnce = 32;
/** Learners in all; each answers every question of the quiz once. */
const learners = 400;
/** How long they answer at most, in milliseconds. */
const longest = 8000;

/** Answers as fast as they are taken, load and server on the same machine. */
export const answering: Measure = {
  name: "answering",
  about: `Answering: ${learners} learners, ${atOnce} at once, ${measuredQuiz.questions.length} questions each, for ${longest / 1000} s at most`,
  take: () =>
    withWorkerd(async ({ origin, cpu }) => {
      const crowd = Array.from({ length: learners }, () => new SimulatedLearner(origin));
      await inTurns(crowd, async (learner) => {
        const { status, body } = await learner.begin("all");
        if (status !== 303) throw new Error(`an attempt could not be begun: ${status} ${body.slice(0, 300)}`);
      });
      const warmUp = crowd.splice(0, atOnce);
      await inTurns(warmUp, (learner, way) => answerAll(learner, way, Number.POSITIVE_INFINITY, () => {}));
      const times: number[] = [];
      let errors = 0;
      const read = await meter(cpu);
      const deadline = performance.now() + longest;
      await inTurns(crowd, (learner, way) =>
        answerAll(learner, way, deadline, (milliseconds, isRight) => {
          times.push(milliseconds);
          if (!isRight) errors++;
        }),
      );
      const { seconds, used, others } = await read();
      return {
        figures: [
          { what: "answering: CPU per answer", measured: used / times.length, unit: "ms", budget: { atMost: 1 } },
          {
            what: "answering: answers",
            measured: times.length / seconds,
            unit: "per second",
            budget: { atLeast: 1000 },
          },
          { what: "answering: p50", measured: quantile(times, 0.5), unit: "ms" },
          { what: "answering: p99", measured: quantile(times, 0.99), unit: "ms" },
          { what: "answering: errors", measured: errors, unit: "errors", budget: { atMost: 0 } },
        ],
        notes: [
          `${times.length} answers in ${seconds.toFixed(1)} s on ${availableParallelism()} cores, the load's own work included; CPU is workerd's alone, objects and disk with it.`,
          `Meanwhile, other programs took ${percent(others)} of the machine: answers per second and latencies are fair only when that is little.`,
        ],
      };
    }),
};

/** Begins to count; the function that it gives tells the time since, workerd's CPU (ms), and other programs' share of the machine. */
async function meter(
  cpu: () => Promise<number>,
): Promise<() => Promise<{ seconds: number; used: number; others: number }>> {
  const before = { all: busy(), workerd: await cpu(), own: process.cpuUsage(), at: performance.now() };
  return async () => {
    const milliseconds = performance.now() - before.at;
    const used = (await cpu()) - before.workerd;
    const own = process.cpuUsage(before.own);
    const foreign = busy() - before.all - used - (own.user + own.system) / 1000;
    const others = Math.max(0, foreign / (milliseconds * availableParallelism()));
    return { seconds: milliseconds / 1000, used, others };
  };
}

/** What all processors have worked since the machine started, in milliseconds. */
function busy(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}

/** One learner's answers, one after another, until the deadline; `told` hears of each. */
async function answerAll(
  learner: SimulatedLearner,
  way: number,
  deadline: number,
  told: (milliseconds: number, isRight: boolean) => void,
): Promise<void> {
  for (const { id } of measuredQuiz.questions) {
    const began = performance.now();
    if (began > deadline) return;
    const { status, body } = await learner.answer(id, way);
    told(performance.now() - began, status === 200 && body.includes('id="verdict"'));
  }
}

/** Does something for each item, `atOnce` of them at a time. */
async function inTurns<T>(items: readonly T[], use: (item: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) await use(items[index] as T, index);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}
