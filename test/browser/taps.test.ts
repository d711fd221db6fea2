import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, enter, goOn, onward, option, place, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

story("a quick tap on Next, right after the answer, goes on", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  for (let number = 1; number <= 3; number++) {
    expect(await place(page)).toBe(`${number} of 5`);
    await enter(page, answerTo(await asked(page), "right"));
    await tapOnSwap(page, onward(page));
    await verdict(page).waitFor({ state: "detached" });
  }
});

story("a tap on an option, right after the question came, answers it", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  await answer(page, answerTo(await asked(page), "right"));
  await settled(page);
  await onward(page).tap();
  await tapOnSwap(page, page.locator("button.option").first());
  await verdict(page).waitFor();
  expect(await place(page)).toBe("2 of 5");
});

story("a double tap on an option answers once and skips nothing", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  for (let number = 1; number <= 2; number++) {
    const question = await asked(page);
    await settled(page);
    const right = option(page, (answerTo(question, "right") as { options: string[] }).options[0] ?? "");
    const { x, y } = await middleOf(right);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await verdict(page).waitFor();
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(300);
    await expectTold(page, question, "right");
    expect(await place(page)).toBe(`${number} of 5`);
    expect(await page.locator("#verdict").textContent()).not.toContain("already");
    await goOn(page);
  }
});

story("a double tap on Next goes one question on, and one step back leads back", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  await answer(page, answerTo(await asked(page), "right"));
  await settled(page);
  const { x, y } = await middleOf(onward(page));
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await verdict(page).waitFor({ state: "detached" });
  await page.touchscreen.tap(x, y);
  await page.waitForTimeout(300);
  expect(await place(page)).toBe("2 of 5");
  expect(await verdict(page).count()).toBe(0);
  await page.goBack();
  await verdict(page).waitFor();
  expect(await place(page)).toBe("1 of 5");
});

story("the quiz started twice by a double tap is one attempt", async ({ visit }) => {
  const page = await visit({ causes: /ERR_ABORTED/ });
  await page.goto("/quizzes/putin-china-olympics");
  await page.getByRole("button", { name: "Start the quiz" }).dblclick();
  await page.waitForURL("**/questions/1");
  await page.goto("/scores");
  expect(await page.getByRole("row").count()).toBe(2);
});

/** Taps as soon as what is to be tapped is there, within the time in which a double tap would come. */
async function tapOnSwap(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const { x, y } = await middleOf(target);
  await page.touchscreen.tap(x, y);
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}
