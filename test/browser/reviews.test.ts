import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { answerTo, quiz } from "./answers.ts";
import { answer, onward, settled, status, verdict } from "./learner.ts";
import { questionsOf, remember } from "./remembered.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";
import { expectTold } from "./told.ts";

story("somebody comes back on the day, reviews what is due, and is done", async ({ visit }) => {
  const page = await visit();
  await remember(page, questionsOf("choice", "numeric"));
  await page.goto("/");
  await page.getByRole("heading", { name: "Due today" }).waitFor();
  await page.getByRole("link", { name: "Review now" }).tap();
  for (const left of [1, 0]) {
    const question = await dueQuestion(page);
    await answer(page, answerTo(question, "right"));
    await expectTold(page, question, "right");
    expect(await status(page)).toMatch(/^Comes back in \d+ days\.$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("verdict-word");
    await page.reload();
    await expectTold(page, question, "right");
    await settled(page);
    if (left > 0) await page.getByRole("button", { name: /^Easy/ }).tap();
    else await onward(page).tap();
    await verdict(page).waitFor({ state: "detached" });
  }
  await page.getByText("Nothing is due.").waitFor();
  expect(await page.locator(".today .figures").textContent()).toContain("0 due today");
  await page.goBack();
  await verdict(page).waitFor();
});

story("flashcards are dealt, turned and rated with the keyboard alone", async ({ visit }) => {
  const page = await visit({
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    causes: /ERR_INTERNET|Failed to load/,
  });
  await page.goto(paths.flashcards(quiz.id));
  const place = () => page.locator(".leaf:not([hidden]) > .quiet").textContent();
  const total = (await page.locator(".leaf").count()) - 1;
  expect(await place()).toBe(`1 of ${total} · new`);
  expect(await page.locator(".leaf:not([hidden])").count()).toBe(1);
  await page.keyboard.press("ArrowRight");
  expect([await place(), await status(page)]).toEqual([`2 of ${total} · new`, `2 of ${total} · new`]);
  await page.keyboard.press("Space");
  await page.locator(".leaf:not([hidden]) .answer-text").waitFor();
  await page.context().setOffline(true);
  await page.keyboard.press("3");
  await page.getByText("No connection, so this was not kept.").waitFor();
  await page.context().setOffline(false);
  await page.keyboard.press("3");
  await page.locator("#card-3:not([hidden])").waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByText("Answered today. It comes back in 3 days.").waitFor();
  await page.reload();
  expect(await page.locator(".leaf", { hasText: "done today" }).count()).toBe(1);
});

story("flashcards are dealt by swiping, there and back, and scrolling deals none", async ({ visit }) => {
  const page = await visit();
  await page.goto(paths.flashcards(quiz.id));
  const client = await page.context().newCDPSession(page);
  const { x, y, width } = (await page.locator(".leaf:not([hidden])").boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const swipe = async (across: number, down: number) => {
    const from = { x: x + width / 2, y: y + 60 };
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const touchPoints = [{ x: from.x + across * part, y: from.y + down * part }];
      await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(-140, 5);
  await page.locator("#card-2:not([hidden])").waitFor();
  await swipe(140, -5);
  await page.locator("#card-1:not([hidden])").waitFor();
  await swipe(10, -50);
  await swipe(-140, 5);
  await page.locator("#card-2:not([hidden])").waitFor();
  expect(await page.locator(".leaf:not([hidden])").count()).toBe(1);
});

story("without JavaScript too, cards are turned and rated, and what is due is reviewed", async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await remember(page, questionsOf("true-false"));
  await page.goto(paths.flashcards(quiz.id));
  const second = page.locator("#card-2");
  await second.locator("summary").click();
  await second.getByRole("button", { name: /^Good/ }).click();
  await page.waitForURL("**/flashcards#card-3");
  await page.goto(paths.due());
  const question = await dueQuestion(page);
  await page.getByRole("button", { name: "True" }).click();
  await page.waitForURL("**#verdict");
  await expectTold(page, question, question.kind === "true-false" && question.key ? "right" : "wrong");
  await page.getByRole("button", { name: /^Hard/ }).click();
  await page.getByText("Nothing is due.").waitFor();
});

story("the pages of reviews can be used by everybody", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce" });
  await remember(page, questionsOf("choice", "order"));
  await page.goto(paths.reviews());
  await unfold(page);
  await survey(page, "reviews");
  await page.goto(paths.due());
  await survey(page, "due");
  await page.getByRole("button", { name: /don’t know/ }).click();
  await verdict(page).waitFor();
  await survey(page, "reviewed");
});

story("flashcards and what is kept can be seen by everybody", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce", causes: /422/ });
  await remember(page, questionsOf("match"));
  await page.goto(paths.flashcards(quiz.id));
  await page.keyboard.press("Space");
  await survey(page, "a turned flashcard");
  await page.goto(paths.yours());
  await page.getByRole("button", { name: "Bring it back" }).click();
  await page.locator(".message").waitFor();
  await unfold(page);
  await survey(page, "yours, with no file chosen");
});

/** The question that is due. */
async function dueQuestion(page: Page) {
  const id = await page.locator("input[name=card]").getAttribute("value");
  const question = quiz.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`${id} is due, which the quiz does not have`);
  return question;
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
