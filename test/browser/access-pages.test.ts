import type { Page } from "playwright-core";
import { answerTo, quiz } from "./answers.ts";
import { answer, asked, begin, goOn, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

/** Everything at rest, so that no colour is measured half way. */
const calm = { reducedMotion: "reduce" } as const;

story("the pages outside of an attempt can be used by everybody", async ({ visit }) => {
  const page = await visit({ ...calm, causes: /404/ });
  for (const path of [
    "/",
    `/quizzes/${quiz.id}`,
    `/quizzes/${quiz.id}/article`,
    "/scores",
    "/transfers",
    "/guide",
    "/nowhere",
  ]) {
    await page.goto(path);
    await unfold(page);
    await survey(page, path);
  }
});

story("what tells of an attempt can be used by everybody", async ({ visit }) => {
  const page = await visit(calm);
  await begin(page, { kinds: ["numeric"] });
  await answer(page, answerTo(await asked(page), "right"));
  await survey(page, "told: right");
  await goOn(page);
  await answer(page, answerTo(await asked(page), "wrong"));
  await page.goto(page.url().replace(/questions.*/, "article?from=1#note-1"));
  await survey(page, "the article in an attempt");
  for (const path of ["/", `/quizzes/${quiz.id}`]) {
    await page.goto(path);
    await survey(page, `${path} with an unfinished attempt`);
  }
  await page.getByRole("link", { name: /^Continue/ }).click();
  await page.getByRole("button", { name: /don’t know/ }).click();
  await verdict(page).waitFor();
  await survey(page, "skipped");
  await goOn(page);
  await unfold(page);
  await survey(page, "result");
});

story("what tells of scores can be used by everybody", async ({ visit }) => {
  const page = await visit({ ...calm, causes: /422/ });
  await begin(page, { kinds: ["numeric"] });
  for (const _ of [1, 2, 3]) {
    await answer(page, answerTo(await asked(page), "right"));
    await goOn(page);
  }
  await survey(page, "result with everything right");
  for (const path of ["/", `/quizzes/${quiz.id}`, "/scores"]) {
    await page.goto(path);
    await unfold(page);
    await survey(page, `${path} with scores`);
  }
  await page.goto("/transfers");
  await survey(page, "transfers with scores");
  await page.getByRole("button", { name: "Make a code" }).click();
  await page.locator(".code").waitFor();
  await survey(page, "code");
  await page.goto("/transfers");
  await page.getByRole("button", { name: "Bring my scores here" }).click();
  await page.locator(".message").waitFor();
  await survey(page, "refused code");
  await page.goto(`/quizzes/${quiz.id}`);
  await page.locator(".kinds summary").click();
  for (const box of await page.locator("input[name=kinds]").all()) await box.uncheck();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.locator(".message").waitFor();
  await survey(page, "refused kinds");
});

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
