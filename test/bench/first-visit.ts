import type { Page } from "playwright-core";
import { paths } from "../../src/paths.ts";
import { skipField } from "../../src/quiz/kinds/index.ts";
import { bytesOf, type Edge, type Transfer } from "./tools/edge.ts";
import { inWords, type Measure } from "./tools/figure.ts";
import { measuredQuiz } from "./tools/learner.ts";
import { withPhone } from "./tools/phone.ts";
import { withSite } from "./tools/site.ts";

/** What somebody's phone loads who follows a link to a quiz for the first time. */
export const firstVisit: Measure = {
  name: "first-visit",
  about: "First visit to a quiz on a phone (Chromium, 390×844, cold cache)",
  take: () =>
    withSite(async (edge) => {
      const visit = await quizPage(edge);
      const path = await homeToQuestion(edge);
      const told = await toldWithoutScripts(edge);
      return {
        figures: [
          { what: "first visit: requests", measured: visit.length, unit: "requests" },
          { what: "first visit: everything", measured: bytesOf(visit), unit: "B", budget: { atMost: 30_000 } },
          { what: "home → quiz → first question: requests", measured: path.length, unit: "requests" },
          { what: "home → quiz → first question: everything", measured: bytesOf(path), unit: "B" },
          { what: "questions told with no script run", measured: told, unit: "questions", budget: { atLeast: 1 } },
        ],
        notes: [
          "Bytes are headers (as HTTP/1.1 writes them, without those that Cloudflare adds) and bodies; texts with brotli 4.",
          ...visit.map(line),
        ],
      };
    }),
};

/** The quiz's page, opened by its link. */
function quizPage(edge: Edge): Promise<Transfer[]> {
  return withPhone({ scripts: true }, async (phone) => {
    edge.taken();
    const page = await phone.newPage();
    await open(page, edge, paths.quiz(measuredQuiz.id));
    return edge.taken();
  });
}

/** From the front page by touch to the first question; what the cache holds is not sent again. */
function homeToQuestion(edge: Edge): Promise<Transfer[]> {
  return withPhone({ scripts: true }, async (phone) => {
    edge.taken();
    const page = await phone.newPage();
    await open(page, edge, paths.home());
    await page.getByRole("link", { name: measuredQuiz.title }).tap();
    await page.getByRole("button", { name: "Start the quiz" }).tap();
    await page.waitForSelector("form.answer");
    await page.waitForLoadState("networkidle");
    return edge.taken();
  });
}

/** Has the first question told with scripts off, from the quiz's page on. Returns how many questions were told: 1 or 0. */
function toldWithoutScripts(edge: Edge): Promise<number> {
  return withPhone({ scripts: false }, async (phone) => {
    const page = await phone.newPage();
    await page.goto(edge.origin + paths.quiz(measuredQuiz.id));
    await page.getByRole("button", { name: "Start the quiz" }).tap();
    await page.locator(`form.answer button[name=${skipField}]`).tap();
    const verdict = page.locator("#verdict").waitFor({ timeout: 10_000 });
    return verdict.then(
      () => 1,
      () => 0,
    );
  });
}

/** Opens a page and waits until nothing is being loaded. The icon, which a browser without a window never asks for, is fetched as a phone does. */
async function open(page: Page, edge: Edge, path: string): Promise<void> {
  await page.goto(edge.origin + path, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
    if (icon !== null)
      await new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: icon.href }));
  });
}

function line({ path, status, head, body, raw }: Transfer): string {
  const name = path.replace(/\?.*/, "");
  return `${status} ${name}: ${inWords(head + body, "B")} (headers ${head} B, body ${body} B, uncompressed ${raw} B)`;
}
