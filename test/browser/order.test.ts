import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, check, goOn, order, settled, status, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

story("items are put in order by dragging their grips with a thumb", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["order"] });
  const question = await asked(page);
  const wanted = question.kind === "order" ? question.key : [];
  const touch = await page.context().newCDPSession(page);
  for (const [index, item] of wanted.entries()) {
    const from = await gripOf(page, item);
    const to = await gripOf(page, (await order(page))[index] ?? "");
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
    for (const y of between(from.y, to.y)) {
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: from.x, y }] });
    }
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect((await order(page))[index]).toBe(item);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await settled(page);
  await check(page).tap();
  await verdict(page).waitFor();
  await expectTold(page, question, "right");
});

story("items are put in order by dragging their grips with a mouse", async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await begin(page, { kinds: ["order"] });
  const question = await asked(page);
  for (const [index, item] of (question.kind === "order" ? question.key : []).entries()) {
    const from = await gripOf(page, item);
    const to = await gripOf(page, (await order(page))[index] ?? "");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const y of between(from.y, to.y)) await page.mouse.move(from.x, y);
    await page.mouse.up();
    expect((await order(page))[index]).toBe(item);
  }
  await check(page).click();
  await verdict(page).waitFor();
  await expectTold(page, question, "right");
});

story("with a mouse, the whole item can be dragged", async ({ visit }) => {
  const page = await visit({ viewport: { width: 1280, height: 800 }, hasTouch: false });
  await begin(page, { kinds: ["order"] });
  const [first = "", second = "", third = ""] = await order(page);
  const from = await middleOf(page.getByText(first, { exact: true }));
  const to = await middleOf(page.getByText(third, { exact: true }));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const y of between(from.y, to.y)) await page.mouse.move(from.x, y);
  await page.mouse.up();
  expect(await order(page)).toEqual([second, third, first]);
});

story(
  "the learner's own order is told first, each item by whether it is in order, then the right one",
  async ({ visit }) => {
    const page = await visit();
    await begin(page, { kinds: ["order"] });
    const question = await asked(page);
    if (question.kind !== "order") throw new Error("no order question");
    const [a = "", b = "", c = ""] = question.key;
    await answer(page, { kind: "order", options: [b, c, a] });
    const own = page.getByRole("list", { name: "Your order" }).getByRole("listitem");
    expect(await own.locator(".text").allTextContents()).toEqual([b, c, a]);
    expect(await own.locator(".told").allTextContents()).toEqual(["✓ in order", "✓ in order", "✗ belongs first"]);
    expect(await page.getByRole("list", { name: "The right order" }).getByRole("listitem").allTextContents()).toEqual(
      question.key,
    );
    const verdict = await page.locator("#verdict").textContent();
    expect(verdict).toContain(
      "2 of the 3 are in order, so 1 of the 2 steps from first to last is right. You get ½ of 1 point.",
    );
  },
);

story("each move and each page is announced once", async ({ visit }) => {
  const page = await visit();
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    addEventListener("DOMContentLoaded", () => {
      const region = document.getElementById("status");
      if (region !== null)
        new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, { childList: true });
    });
  });
  await begin(page, { kinds: ["order"] });
  await page.waitForTimeout(150);
  expect(await said(page)).toEqual(["Question 1 of 2"]);
  const [first = "", second = "", third = ""] = await order(page);
  await page.getByRole("button", { name: `Move down: ${first}` }).tap();
  await page.getByRole("button", { name: `Move up: ${third}` }).tap();
  expect(await said(page)).toEqual([`${first}: place 2 of 3`, `${third}: place 2 of 3`]);
  expect(await order(page)).toEqual([second, third, first]);
  await answer(page, answerTo(await asked(page), "right"));
  expect((await said(page)).at(-1)).toBe("1 of 1 point so far.");
  await goOn(page);
  expect(await said(page)).toEqual(["Question 2 of 2"]);
  expect(await status(page)).toBe("Question 2 of 2");

  /** What was said since the last time this was asked. */
  function said(page: Page): Promise<string[]> {
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
  }
});

/** The middle of an item's grip. */
function gripOf(page: Page, item: string): Promise<{ x: number; y: number }> {
  return middleOf(page.locator(".sortable li", { has: page.getByText(item, { exact: true }) }).locator(".grip"));
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** The steps of a drag that ends a little further than the middle of what it goes to. */
function between(from: number, to: number): number[] {
  const end = to + 6 * Math.sign(to - from);
  return Array.from({ length: 8 }, (_, i) => from + ((end - from) * (i + 1)) / 8);
}
