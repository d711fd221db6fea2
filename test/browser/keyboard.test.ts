import type { Page } from "playwright-core";
import { expect } from "vitest";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { type Answer, answerTo, type Quality } from "./answers.ts";
import { answer, asked, begin, labelOf, order, place, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

story("somebody begins and takes a round with the keyboard alone", async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await page.goto("/");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the content");
  await expectFocusSeen(page);
  await page.keyboard.press("Enter");
  await tabTo(page, "Putin");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/quizzes/*");
  await tabTo(page, "10");
  await page.keyboard.press("ArrowLeft");
  expect(await page.locator("input[name=length]:checked").inputValue()).toBe("5");
  await tabTo(page, "Start the quiz");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/questions/1");
  for (let number = 1; number <= 5; number++) {
    expect(await place(page)).toBe(`${number} of 5`);
    const isTyped = ["short-answer", "numeric"].includes((await asked(page)).kind);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(isTyped ? "text" : "stem");
    await answerByKeys(page, "right");
    await tabTo(page, number < 5 ? "Next question" : "See my result");
    await page.keyboard.press("Enter");
    await verdict(page).waitFor({ state: "detached" });
  }
  await page.waitForURL("**/result");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("5 of 5 points");
});

for (const kind of kindNames) {
  story(`a ${kind} question is answered with the keyboard alone`, async ({ visit }) => {
    const page = await visit();
    await begin(page, { kinds: [kind] });
    await answerByKeys(page, "right");
    for (const name of ["See it in the article", "Next question"]) await tabTo(page, name);
  });
}

story("without JavaScript too, the first Tab after an answer comes to its source", async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await begin(page, { kinds: ["numeric"] });
  await answer(page, answerTo(await asked(page), "right"));
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("See it in the article");
});

/** Answers the question of the page; afterwards the verdict must have the focus. */
async function answerByKeys(page: Page, quality: Quality): Promise<void> {
  const question = await asked(page);
  await enterByKeys(page, answerTo(question, quality));
  await verdict(page).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("verdict-word");
  await expectTold(page, question, quality);
}

async function enterByKeys(page: Page, given: Answer): Promise<void> {
  switch (given.kind) {
    case "choice":
    case "true-false":
      await tabTo(page, given.options[0] ?? "");
      return page.keyboard.press(given.kind === "choice" ? "Enter" : "Space");
    case "short-answer":
    case "numeric":
      await tabTo(page, given.kind === "numeric" ? "Your number" : "Your answer");
      await page.keyboard.type(given.text);
      return page.keyboard.press("Enter");
    case "multiple":
      for (const text of await page.locator("label.option .text").allTextContents()) {
        await tabTo(page, text);
        if (given.options.includes(text)) await page.keyboard.press("Space");
      }
      break;
    case "match":
      for (const { left, right } of given.pairs) {
        await tabTo(page, left);
        await page.keyboard.type(await labelOf(page.getByLabel(left, { exact: true }), right));
      }
      break;
    case "order":
      await arrangeByKeys(page, given.options);
  }
  await tabTo(page, "Check");
  await page.keyboard.press("Enter");
}

/** Moves items up until all are in place; the focus stays with the item that moves. */
async function arrangeByKeys(page: Page, items: string[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    if ((await order(page)).indexOf(item) === index) continue;
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, `Move up: ${item}`);
    while ((await order(page)).indexOf(item) > index) {
      await page.keyboard.press("Space");
      expect(await focused(page)).toContain(item);
    }
  }
  expect(await order(page)).toEqual(items);
}

/** Tabs until what has that name has the focus; wherever the focus comes by, it can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 40) {
    await page.keyboard.press("Tab");
    await expectFocusSeen(page);
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`tabbing never came to “${name}”, only to: ${passed.join(", ")}`);
}

/** The name of what has the focus: its label, or its own words without the letter of an option. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
    const words = (label ?? element)?.querySelector(".text") ?? label ?? element;
    return (element?.getAttribute("aria-label") ?? words?.textContent ?? "").trim();
  });
}

/** What has the focus is in view, under nothing else, and has an outline. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    if (element === document.body) return { name: "", outlined: true, covered: false };
    const shown = element.matches(".chip input") ? element.nextElementSibling : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const on = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOn = on !== null && (element.contains(on) || on.contains(element) || on.parentElement?.contains(element));
    return {
      name: element.textContent,
      outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      covered: !isOn,
    };
  });
  expect(seen).toMatchObject({ outlined: true, covered: false });
}
