import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { builtIn } from "../../questions/index.ts";
import { paths } from "../../src/paths.ts";
import { startBrowser } from "../browser/browser.ts";
import { startSite } from "../browser/site.ts";
import { takeGuide } from "./guide-pictures.ts";
import { takeMovingPicture } from "./moving-picture.ts";

/** Takes the pictures of the README and of the teacher's guide from the real site, on a phone: `npm run screenshots`. */
const folder = fileURLToPath(new URL("../screenshots/", import.meta.url));
const site = await startSite();
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const context = await browser.newContext({
  baseURL: site.address,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
});
try {
  await take(await context.newPage());
  await takeGuide(await context.newPage());
  await takeMovingPicture(await context.newPage());
} finally {
  await browser.close();
  await server.close();
  await site.stop();
}

async function take(page: Page): Promise<void> {
  const quiz = builtIn[0];
  const question = quiz?.questions.find(({ kind }) => kind === "choice");
  if (quiz === undefined || question?.kind !== "choice") throw new Error("there is no choice question to show");
  await page.goto(paths.quiz(quiz.id));
  await page.getByLabel(`All ${quiz.questions.length}`).check();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.getByRole("heading", { name: question.stem }).waitFor();
  await picture(page, "question");
  await page.getByRole("button", { name: question.key }).click();
  await page.getByRole("heading", { name: "Right" }).waitFor();
  // The verdict arrives with a short motion, and the answer's buttons are shielded from double taps for a moment.
  await page.waitForTimeout(500);
  await picture(page, "answer");
  await page.getByRole("link", { name: "See it in the article" }).click();
  await page.getByRole("heading", { name: quiz.article?.title ?? "" }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, "article");
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png` });
}
