import type { Page } from "playwright-core";
import { expect } from "vitest";
import { letterAt } from "../../src/quiz/kinds/letters.ts";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, check, place, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

story("an option is chosen by its letter, or its number, and Enter on the verdict goes on", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  for (let number = 1; number <= 4; number++) {
    expect(await place(page)).toBe(`${number} of 5`);
    const question = await asked(page);
    const index = await indexOf(page, question.kind === "choice" ? question.key : "");
    await page.keyboard.press(["x", "9", "Control+b", "Enter"][number - 1] ?? "");
    expect(await verdict(page).count()).toBe(0);
    await page.keyboard.press(number % 2 === 0 ? String(index + 1) : letterAt(index).toLowerCase());
    await verdict(page).waitFor();
    await expectTold(page, question, "right");
    await page.keyboard.press("Enter");
    await verdict(page).waitFor({ state: "detached" });
  }
});

story("True and False are chosen by T and F", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["true-false"] });
  const question = await asked(page);
  await page.keyboard.press(question.kind === "true-false" && question.key ? "t" : "f");
  await verdict(page).waitFor();
  await expectTold(page, question, "right");
});

story("whoever dictates switches the keys off, for good on this device; Enter still goes on", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["choice"] });
  const choice = page.getByLabel("Letters and numbers on the keyboard answer");
  await choice.uncheck();
  await page.keyboard.press("b");
  await page.waitForTimeout(300);
  expect(await verdict(page).count()).toBe(0);
  await page.reload();
  expect(await choice.isChecked()).toBe(false);
  await page.locator("#stem").focus();
  await page.keyboard.press("1");
  await page.waitForTimeout(300);
  expect(await verdict(page).count()).toBe(0);
  await answer(page, answerTo(await asked(page), "right"));
  await page.keyboard.press("Enter");
  await verdict(page).waitFor({ state: "detached" });
  await choice.check();
  await page.keyboard.press("1");
  await verdict(page).waitFor();
});

story("letters tick and untick where several are right", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["multiple"] });
  const ticked = () =>
    page.locator("input[name=option]").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
  await page.keyboard.press("b");
  await page.keyboard.press("3");
  expect(await ticked()).toEqual([false, true, true, false]);
  await page.keyboard.press("b");
  expect(await ticked()).toEqual([false, false, true, false]);
  expect(await verdict(page).count()).toBe(0);
});

for (const kind of ["short-answer", "match"] as const) {
  story(`what is typed in the fields of a ${kind} question is no command`, async ({ visit }) => {
    const page = await visit();
    await begin(page, { kinds: [kind] });
    await page.locator("#text, select").first().focus();
    await page.keyboard.type("A1tf");
    expect(await verdict(page).count()).toBe(0);
  });
}

story("where there is a mouse, one can type at once, and the field is named by the question", async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await begin(page, { kinds: ["numeric"] });
  for (let number = 1; number <= 2; number++) {
    const question = await asked(page);
    await page.getByRole("textbox", { name: `${question.stem} Your number`, exact: false }).waitFor();
    const given = answerTo(question, "right");
    await page.keyboard.type("text" in given ? given.text : "");
    await page.keyboard.press("Enter");
    await verdict(page).waitFor();
    await expectTold(page, question, "right");
    await page.keyboard.press("Enter");
    await verdict(page).waitFor({ state: "detached" });
  }
});

story("a held key does not go on by itself", async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await begin(page, { kinds: ["numeric"] });
  await page.keyboard.type("7");
  await page.keyboard.down("Enter");
  await verdict(page).waitFor();
  await page.keyboard.down("Enter");
  await page.waitForTimeout(300);
  expect(await place(page)).toBe("1 of 3");
  expect(await verdict(page).count()).toBe(1);
});

story("a message goes once its field is changed", async ({ visit }) => {
  const page = await visit({ causes: /422/ });
  await begin(page, { kinds: ["match"] });
  await check(page).click();
  await page.locator(".message").first().waitFor();
  const before = await page.locator(".message").count();
  await page.locator("main select").first().selectOption({ index: 1 });
  expect(await page.locator(".message").count()).toBe(before - 1);
  expect(await page.locator("main select").first().getAttribute("aria-invalid")).toBeNull();
  await page.waitForTimeout(360);
  await answer(page, answerTo(await asked(page), "right"));
});

/** Where an option stands, from 0. */
async function indexOf(page: Page, text: string): Promise<number> {
  return (await page.locator(".option .text").allTextContents()).indexOf(text);
}
