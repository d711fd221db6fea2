import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { paths } from "../../src/paths.ts";

/** The article that is pasted, one of our own. */
const article = new URL("../evaluation/articles/news-ferry.txt", import.meta.url);
const file = fileURLToPath(new URL("../screenshots/paste-to-proof.gif", import.meta.url));
/** How long each page is shown, in milliseconds. */
const shown = 2200;

/** Takes the README's moving picture: an article is pasted, its quiz taken, and the proof of an answer looked up. */
export async function takeMovingPicture(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const frames: Buffer[] = [];
  const look = async () => frames.push(await page.screenshot());
  await page.goto(paths.newQuiz());
  await look();
  await page.getByRole("textbox", { name: "The article", exact: true }).fill(await readFile(article, "utf8"));
  await look();
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.getByText("You made this quiz").waitFor();
  await look();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.locator(".option").first().waitFor();
  await look();
  await page.locator(".option").first().tap();
  await page.locator("#verdict").waitFor();
  // The answer's buttons are shielded from double taps for a moment.
  await page.waitForTimeout(500);
  await look();
  await page.getByRole("link", { name: "See it in the article" }).tap();
  await page.locator("h1").waitFor();
  await look();
  await sharp(frames, { join: { animated: true } })
    .gif({ delay: frames.map(() => shown), colours: 64, dither: 0, loop: 0 })
    .toFile(file);
}
