import type { Locator, Page } from "playwright-core";
import { paths } from "../../src/paths.ts";
import { type KindName, kindNames, type Question } from "../../src/quiz/kinds/index.ts";
import { type Answer, quiz } from "./answers.ts";

/** What a learner does on the pages: begin, answer, go on. */

type Round = { length?: string; kinds?: readonly KindName[] };

/** Begins a round through the form on the quiz's page. */
export async function begin(page: Page, { length = "5", kinds = kindNames }: Round = {}): Promise<void> {
  await page.goto(paths.quiz(quiz.id));
  // All at once, as dozens of stories begin by it: that the boxes can be ticked is another story.
  await page.locator("input[name=kinds]").evaluateAll((boxes, wanted) => {
    for (const box of boxes as HTMLInputElement[]) box.checked = wanted.some((kind) => kind === box.value);
  }, kinds);
  await page.locator(`input[name=length][value="${length}"]`).check();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.waitForURL("**/questions/1");
}

/** The question that the page asks; waits for one that is open. */
export async function asked(page: Page): Promise<Question> {
  const id = await page.locator("input[name=question]").getAttribute("value");
  const question = quiz.questions.find((candidate) => candidate.id === id);
  if (question === undefined) throw new Error(`the page asks ${id}, which the quiz does not have`);
  return question;
}

/** Answers by thumb or mouse, and waits for the verdict. */
export async function answer(page: Page, given: Answer): Promise<void> {
  await enter(page, given);
  if (given.kind !== "choice" && given.kind !== "true-false") await press(page, check(page));
  await verdict(page).waitFor();
  await page.waitForLoadState("domcontentloaded");
}

/** Enters an answer; in kinds where options are buttons, that sends it. */
export async function enter(page: Page, given: Answer): Promise<void> {
  await settled(page);
  switch (given.kind) {
    case "choice":
    case "true-false":
      return press(page, option(page, given.options[0] ?? ""));
    case "multiple":
      for (const text of given.options) await press(page, option(page, text));
      return;
    case "short-answer":
    case "numeric":
      return page.locator("#text").fill(given.text);
    case "match":
      for (const { left, right } of given.pairs) {
        const select = page.getByLabel(left, { exact: true });
        await select.selectOption(await labelOf(select, right));
      }
      return;
    case "order":
      return arrange(page, given.options);
  }
}

/** Puts the items in order: by the buttons where there are some, else by the selects. */
async function arrange(page: Page, items: string[]): Promise<void> {
  const isMovable = (await page.locator(".sortable.moving").count()) > 0;
  for (const [index, item] of items.entries()) {
    if (!isMovable) {
      await page.getByLabel(item, { exact: true }).selectOption(String(index + 1));
      continue;
    }
    const up = page.getByRole("button", { name: `Move up: ${item}` });
    while ((await order(page)).indexOf(item) > index) await press(page, up);
  }
}

/** How a select's option says a text: by itself, or after a letter. */
export async function labelOf(select: Locator, text: string): Promise<string> {
  const labels = await select.locator("option").allTextContents();
  return labels.find((label) => label.replace(/^[A-Z]: /, "") === text) ?? text;
}

/** The items of an order question as they stand now. */
export function order(page: Page): Promise<string[]> {
  return page.locator(".sortable label").allTextContents();
}

/** Goes on to the next question or the result. */
export async function goOn(page: Page): Promise<void> {
  await settled(page);
  await press(page, onward(page));
  await verdict(page).waitFor({ state: "detached" });
}

/** An option by its words. */
export function option(page: Page, text: string): Locator {
  return page.locator(".option").filter({ has: page.getByText(text, { exact: true }) });
}

export const check = (page: Page) => page.getByRole("button", { name: "Check" });
export const verdict = (page: Page) => page.locator("#verdict-word");
export const onward = (page: Page) => page.locator(".onward .primary");

/** What the permanent status region says. */
export const status = (page: Page) => page.locator("#status").textContent();

/** The heading that says where in the round one is, such as “2 of 5”. */
export const place = async (page: Page) => (await page.locator("label[for=progress]").textContent())?.trim();

/** Whether all of something is on the screen, and not under the bar at the bottom. */
export function isInView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector(".onward")?.getBoundingClientRect().top ?? innerHeight;
    return top >= 0 && bottom <= Math.min(innerHeight, bar);
  });
}

/** The site disregards a tap right after a swap on the same spot, as the second of a double tap. */
export async function settled(page: Page): Promise<void> {
  const since = await page.evaluate(() => performance.now() - (window.swappedAt ?? Number.NEGATIVE_INFINITY));
  if (since < 360) await page.waitForTimeout(360 - since);
}

/** Presses as this browser's owner does: with a thumb where there is a touch screen. */
async function press(page: Page, target: Locator): Promise<void> {
  const touches = await page.evaluate(() => navigator.maxTouchPoints > 0);
  await (touches ? target.tap() : target.click());
}
