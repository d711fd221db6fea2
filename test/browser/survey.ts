import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Looks a page over in light and dark, on the narrowest phone and on a desk: for axe's rules and for its layout. */
export async function survey(page: Page, where: string): Promise<void> {
  const faults: string[] = [];
  await page.waitForLoadState();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    if (width === 320) faults.push(...(await scrollsSideways(page)), ...(await smallTargets(page)));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await rulesFor(page, colorScheme).setLegacyMode(true).analyze();
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
  }
  await page.setViewportSize({ width: 390, height: 844 });
  faults.push(...(await enlarged(page)));
  expect.soft(faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
}

/** All rules in the light; in the dark those that colours decide, for nothing else of a page depends on them. */
function rulesFor(page: Page, colorScheme: "light" | "dark"): AxeBuilder {
  const all = new AxeBuilder({ page });
  return colorScheme === "light" ? all : all.withRules(["color-contrast", "link-in-text-block"]);
}

async function scrollsSideways(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [`${beyond} px wider than the screen`] : [];
}

/** What can be pressed is at least 44 px in both directions, options 56; links within a sentence are spared. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("a, button, select, summary, input:not([type=hidden])")];
    return targets
      .filter((target) => target.checkVisibility() && !isInText(target))
      .flatMap((target) => {
        const area = target.closest("label.option") ?? target.closest(".card") ?? target;
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
