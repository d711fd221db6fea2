import type { Page } from "playwright-core";
import { expect } from "vitest";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { answerTo } from "./answers.ts";
import { answer, asked, begin } from "./learner.ts";
import { story } from "./story.ts";

for (const kind of kindNames) {
  story(`what stands above the verdict of a ${kind} question does not jump when it comes`, async ({ visit }) => {
    const page = await visit({ viewport: { width: 390, height: 2000 } });
    await begin(page, { kinds: [kind] });
    await countShifts(page);
    const before = await tops(page);
    await answer(page, answerTo(await asked(page), "right"));
    expect(await tops(page)).toEqual(before);
    expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.05);
  });
}

story("nothing moves for those who want nothing to move, and little for others", async ({ visit }) => {
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    const page = await visit({ reducedMotion });
    await begin(page, { kinds: ["choice"] });
    await page.evaluate(() => {
      window.motions = [];
      // A change that only waits takes no time once it begins, and is no motion.
      const lasts = ({ effect }: Animation) => Number(effect?.getComputedTiming().duration) > 0;
      const note = (event: Event) => {
        if (document.getAnimations().some(lasts)) window.motions.push(event.type);
      };
      document.addEventListener("animationstart", note);
      document.addEventListener("transitionrun", note);
    });
    await answer(page, answerTo(await asked(page), "right"));
    await page.waitForTimeout(300);
    if (reducedMotion === "reduce") expect(await page.evaluate(() => window.motions)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

declare global {
  interface Window {
    /** The layout shifts so far, whether or not somebody had just pressed something. */
    shifts: number;
    /** Animations and transitions that began. */
    motions: string[];
  }
}

async function countShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
}

/** Where the parts of a question begin that are there before and after the answer, in whole px. */
function tops(page: Page): Promise<(number | null)[]> {
  return page.evaluate(() =>
    [".progress", ".stem", ".options > li:first-child, .options > .option:first-child"].map((part) => {
      const top = document.querySelector(part)?.getBoundingClientRect().top;
      return top === undefined ? null : Math.round(top + scrollY);
    }),
  );
}
