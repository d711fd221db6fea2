import { paths } from "../../src/paths.ts";
import { bytesOf, openEdge } from "./tools/edge.ts";
import type { Measure } from "./tools/figure.ts";
import { measuredQuiz, SimulatedLearner } from "./tools/learner.ts";
import { quantile } from "./tools/table.ts";
import { withWorkerd } from "./tools/workerd.ts";

/** Different answers have different feedback: the reasons why an option is wrong come with it. */
const ways = 4;

/** What an answer and the next question send to the phone, as htmx asks for them. */
export const answerBytes: Measure = {
  name: "answer-bytes",
  about: `One answer, bytes down: all ${measuredQuiz.questions.length} questions, each answered in ${ways} ways`,
  take: () =>
    withWorkerd(async ({ origin }) => {
      const edge = await openEdge(origin);
      try {
        const answers: number[] = [];
        const questions: number[] = [];
        for (let way = 0; way < ways; way++) {
          const learner = new SimulatedLearner(edge.origin);
          expect(303, await learner.begin("all"));
          for (const [index, { id }] of measuredQuiz.questions.entries()) {
            edge.taken();
            expect(200, await learner.see(paths.question(learner.attempt, index + 1)));
            questions.push(bytesOf(edge.taken()));
            expect(200, await learner.answer(id, way));
            answers.push(bytesOf(edge.taken()));
          }
        }
        return {
          figures: [
            { what: "one answer: median", measured: quantile(answers, 0.5), unit: "B", budget: { atMost: 3000 } },
            { what: "one answer: largest", measured: Math.max(...answers), unit: "B", budget: { atMost: 3000 } },
            { what: "next question: median", measured: quantile(questions, 0.5), unit: "B" },
            { what: "next question: largest", measured: Math.max(...questions), unit: "B" },
          ],
          notes: ["Counted as in the first visit: headers, and bodies with brotli 4."],
        };
      } finally {
        await edge.close();
      }
    }),
};

function expect(status: number, reply: { status: number; body: string }): void {
  if (reply.status !== status) throw new Error(`${reply.status} instead of ${status}: ${reply.body.slice(0, 300)}`);
}
