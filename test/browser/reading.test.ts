import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { quiz } from "./answers.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

story("somebody reads with larger type in a clearer face, and finds it so the next time", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce" });
  await page.goto(paths.article(quiz.id));
  const before = await typeOf(page);
  await page.getByText("Aa Reading").click();
  await page.locator("input[name=reading-size][value=larger]").check();
  await page.locator("input[name=reading-spacing][value=wide]").check();
  await page.locator("input[name=reading-face][value=clear]").check();
  await survey(page, "an article with reading comforts");
  await page.goto(paths.study(quiz.id));
  await page.goto(paths.article(quiz.id));
  const after = await typeOf(page);
  expect(after.size).toBeGreaterThan(before.size * 1.4);
  expect(after.line).toBeGreaterThan(before.line);
  expect(after.face).not.toBe(before.face);
});

story("an article is read aloud, sentence by sentence, each marked where it stands", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce" });
  await page.addInitScript(() => {
    window.spoken = [];
    speechSynthesis.speak = (utterance) => {
      window.spoken?.push(utterance);
    };
  });
  await page.goto(paths.article(quiz.id));
  await page.getByRole("button", { name: "Read aloud" }).click();
  const text = quiz.article?.text ?? "";
  for (let nth = 1; nth <= 4; nth++) {
    const said = await page.evaluate(() => window.spoken?.at(-1)?.text);
    expect(await marked(page)).toBe(said);
    if (nth > 1) expect(text).toContain(said);
    await page.evaluate(() => window.spoken?.at(-1)?.onend?.(new Event("end") as SpeechSynthesisEvent));
  }
  await page.getByRole("button", { name: "Stop reading" }).click();
  expect(await marked(page)).toBeNull();
  expect(await page.evaluate(() => window.spoken?.length)).toBe(5);
});

declare global {
  interface Window {
    /** What the browser was told to say. */
    spoken?: SpeechSynthesisUtterance[];
  }
}

/** The sentence that is marked as being read. */
function marked(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("spoken") ?? [];
    return range === undefined ? null : (range as Range).toString().trim();
  });
}

function typeOf(page: Page) {
  return page
    .locator(".passage p")
    .nth(1)
    .evaluate((paragraph) => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(paragraph);
      return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight), face: fontFamily };
    });
}
