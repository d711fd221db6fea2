import { expect } from "vitest";
import { answerTo, quiz } from "./answers.ts";
import { answer, asked, begin, goOn, place, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript";

  story(`the source link opens the article at that very sentence, and there is a way back${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    await begin(page, { kinds: ["choice", "numeric"] });
    await answer(page, answerTo(await asked(page), "wrong"));
    await goOn(page);
    const question = await asked(page);
    await answer(page, answerTo(question, "right"));
    await settled(page);
    await page.getByRole("link", { name: "See it in the article" }).click();
    await page.waitForURL("**/article?from=2#note-2");

    const { source } = question.citations[0] ?? { source: { start: 0, end: 0 } };
    const sentence = (quiz.article?.text ?? "").slice(source.start, source.end);
    const found = await page.evaluate(() => {
      const source = document.querySelector(".followed");
      const { top, bottom } = source?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      const copy = source?.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll("sup")) number.remove();
      return {
        id: source?.id,
        text: copy.textContent,
        inView: top >= 0 && bottom <= innerHeight,
        tinted: source !== null && getComputedStyle(source).backgroundColor !== "rgba(0, 0, 0, 0)",
      };
    });
    expect(found).toEqual({ id: "note-2", text: sentence, inView: true, tinted: true });

    expect(await page.getByRole("link", { name: /^← Back/ }).count()).toBe(1);
    await page.getByRole("link", { name: "Back to question 2" }).click();
    await page.waitForURL("**/questions/2#verdict");
    await expectTold(page, question, "right");
    await goOn(page);
    expect(await place(page)).toBe("3 of 5");
  });
}

story("the article in an attempt says nothing about questions that are still open", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  await page.goto(page.url().replace(/questions\/1$/, "article"));
  expect(await page.locator("mark, .source, aside").count()).toBe(0);
  await page.getByRole("link", { name: /Back to the quiz/ }).click();
  expect(await verdict(page).count()).toBe(0);
  expect(await place(page)).toBe("1 of 5");
});

story(
  "somebody reads the article first, where numbers stand at the sentences that are asked about",
  async ({ visit }) => {
    const page = await visit();
    await page.goto(`/quizzes/${quiz.id}`);
    await page.getByRole("link", { name: "Read it first" }).click();
    await page.waitForURL("**/article");
    expect(await page.locator("h1").textContent()).toBe(quiz.article?.title);
    expect(await page.locator(".article sup").count()).toBeGreaterThanOrEqual(quiz.questions.length);
    expect(await page.locator("mark").count()).toBe(0);
    await page.getByRole("link", { name: "Start the quiz" }).click();
    await page.getByRole("button", { name: "Start the quiz" }).waitFor();
  },
);
