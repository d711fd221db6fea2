import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * How a page is looked at: all rules on the narrowest phone and on a desk. In the dark those that colours decide, once,
 * for nothing else of a page depends on its colours, and its colours on no width.
 */
const looks = [
  { width: 320, colorScheme: "light", rules: [] },
  { width: 320, colorScheme: "dark", rules: ["color-contrast", "link-in-text-block"] },
  { width: 1280, colorScheme: "light", rules: [] },
] as const;

/** Looks a page over in light and dark, on the narrowest phone and on a desk: for axe's rules and for its layout. */
export async function survey(page: Page, where: string): Promise<void> {
  const faults: string[] = [];
  await page.waitForLoadState();
  await handAxe(page);
  for (const { width, colorScheme, rules } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, rules);
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    if (colorScheme === "light") faults.push(...(await scrollsSideways(page)));
    if (colorScheme === "light" && width === 320) faults.push(...(await smallTargets(page)));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  faults.push(...(await enlarged(page)));
  expect.soft(faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
}

/** The same at a glance: axe's rules and the layout, on the phone that stories are told on. */
export async function glance(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  await handAxe(page);
  return [...(await violations(page, [])), ...(await scrollsSideways(page))];
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Gives axe to this document and to all that the page opens later: 650 kB take longer on their way than a look does. */
async function handAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  await page.addInitScript(source);
  await page.evaluate(source);
}

/** What breaks axe's rules, all or these. What is in order is not told, as it is most of what axe has to tell. */
function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const found = await window.axe.run({ resultTypes: ["violations"], ...(only.length > 0 && { runOnly: only }) });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    [...rules],
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

async function scrollsSideways(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [`${beyond} px wider than the screen`] : [];
}

/** What can be pressed, a label with its box, is at least 44 px in both directions, options 56; links in a sentence are spared. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("a, button, select, summary, input:not([type=hidden])")];
    return targets
      .filter((target) => target.checkVisibility() && !isInText(target))
      .flatMap((target) => {
        const area = target.closest("label") ?? target.closest(".card") ?? target;
        const { width, height, bottom } = area.getBoundingClientRect();
        const least = area.matches(".option") ? 56 : 44;
        const isSmall = bottom > 0 && (width < 44 || height < least);
        return isSmall ? [`${Math.round(width)} × ${Math.round(height)} px: ${target.outerHTML.slice(0, 120)}`] : [];
      });

    function isInText(target: HTMLElement): boolean {
      const around = target.closest("p, aside, dd, li, td, th, h2")?.textContent?.trim() ?? "";
      return (
        target.matches("a") &&
        getComputedStyle(target).display === "inline" &&
        around.length > target.innerText.trim().length + 2
      );
    }
  });
}

/** With text at twice its size nothing is cut off, nothing lies over something else, and nothing scrolls sideways. */
async function enlarged(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const faults = [...(await scrollsSideways(page)), ...(await page.evaluate(overlaps))];
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
  return faults.map((fault) => `text at 200%: ${fault}`);
}

/** Runs in the page: texts that are cut off, or lie over one another. What floats above the page is left out. */
function overlaps(): string[] {
  const texts = textsOf(document.body);
  const faults = texts.filter(({ element }) => isCut(element)).map(({ words }) => `cut off: ${words}`);
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      const lie = one.rects.some((a) => other.rects.some((b) => overlap(a, b)));
      if (lie) faults.push(`“${one.words}” lies over “${other.words}”`);
    }
  }
  return faults;

  function textsOf(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: { element: Element; words: string; rects: DOMRect[] }[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const words = walker.currentNode.textContent?.trim() ?? "";
      if (words === "" || element === null || !element.checkVisibility() || isApart(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      found.push({ element, words: words.slice(0, 40), rects: [...range.getClientRects()] });
    }
    return found;
  }

  function isApart(element: Element): boolean {
    return element.closest(".onward, .return, .state, .unseen, .skip, option, svg, sup") !== null;
  }

  function isCut(element: Element): boolean {
    const { overflowX } = getComputedStyle(element);
    return overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  }

  /** Lines of text may touch, as their boxes are higher than their letters. */
  function overlap(a: DOMRect, b: DOMRect): boolean {
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return x > 2 && y > Math.min(a.height, b.height) / 3;
  }
}
