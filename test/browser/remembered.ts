import type { Page } from "playwright-core";
import { paths } from "../../src/paths.ts";
import type { KindName, Question } from "../../src/quiz/kinds/index.ts";
import type { LearnerEvent } from "../../src/quiz/learner.ts";
import { writeLearnerFile } from "../../src/quiz/learner-file.ts";
import { quiz } from "./answers.ts";

const day = 24 * 60 * 60 * 1000;

/** The first question of each of these kinds. */
export function questionsOf(...kinds: KindName[]): Question[] {
  return kinds.map((kind) => quiz.questions.find((question) => question.kind === kind) as Question);
}

/** Makes the browser one in which these questions were missed five days ago: by the file that somebody took along. */
export async function remember(page: Page, questions: Question[]): Promise<void> {
  const at = Date.now() - 5 * day;
  const { id, revision, title } = quiz;
  const asked = questions.map((question) => ({ id: question.id, points: 1 }));
  const events: LearnerEvent[] = [
    { type: "attempt-begun", attempt: "past", at, quiz: id, revision, title, seed: "past", questions: asked },
    ...questions.map(
      (question): LearnerEvent => ({
        type: "response-given",
        id: question.id,
        attempt: "past",
        at,
        question: question.id,
        response: { kind: "skipped" },
        outcome: { verdict: "skipped", score: 0 },
      }),
    ),
  ];
  await page.goto(paths.yours());
  await page.locator("#file").setInputFiles({
    name: "footnote.json",
    mimeType: "application/json",
    buffer: Buffer.from(writeLearnerFile(events, at)),
  });
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.waitForURL("**/scores?done=restored");
}
