import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { unfitWords } from "../../src/writing/unfit.ts";
import { summit } from "../fixtures/summit.ts";
import { settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

/** What breaks where a network is cut. */
const causes = /ERR_|Failed to (fetch|load)|status (of )?503/;
const allowed = { serviceWorkers: "allow", causes, reducedMotion: "reduce" } as const;

const article = (page: Page) => page.getByRole("textbox", { name: "The article", exact: true });
const make = (page: Page) => page.getByRole("button", { name: "Make the quiz" }).click();

story("a quiz is written without a network, taken, and saved on the site once there is one", async ({ visit }) => {
  const page = await visit(allowed);
  await loadWriter(page);
  await page.context().setOffline(true);
  await page.goto(paths.newQuiz());
  await article(page).fill("Milk\nEggs\nBread\nButter");
  await page.getByLabel("5", { exact: true }).check();
  await make(page);
  await page.locator(".message", { hasText: unfitWords.list }).waitFor();
  expect(await article(page).inputValue()).toBe("Milk\nEggs\nBread\nButter");
  expect(await page.getByLabel("5", { exact: true }).isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
  expect(await page.title()).toContain("Error: ");
  // The sign lies over the page on purpose.
  await page.evaluate(() => document.querySelector("#network")?.remove());
  await survey(page, "refused without a network");

  await article(page).fill(summit);
  await make(page);
  // To load the tagger takes a busy machine its time.
  await page.getByText("On this device only").waitFor({ timeout: 60_000 });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Leaders meet at the summit in Oslo");
  const address = page.url();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  await page.getByRole("button", { name: /don’t know/ }).click();
  await verdict(page).waitFor();
  const source = await page.locator("aside.footnote blockquote").first().innerText();
  expect(summit).toContain(source.replace(/^1/, ""));
  await page.reload();
  await settled(page);
  await page.getByRole("link", { name: "See it in the article" }).click();
  await page.locator("article.article mark").first().waitFor();
  await page.goto(`${address}/study`);
  await page.getByRole("heading", { name: "Who is who" }).waitFor();
  await page.goto(paths.due());
  await page.goto(paths.home());
  await page.getByRole("link", { name: "Leaders meet at the summit in Oslo" }).first().waitFor();
  // Closed and opened again.
  const again = await page.context().newPage();
  await page.close();
  await again.goto(paths.yours());
  // What is nowhere else is not gone by one press.
  await again.getByRole("button", { name: /^Remove from this device: Leaders/ }).click();
  await again.getByRole("button", { name: /^It is nowhere else/ }).waitFor();
  await again.locator("[data-device] a", { hasText: "Leaders" }).click();
  await again.getByText("On this device only").waitFor();

  await again.context().setOffline(false);
  await again.getByText("On this device: it works without a network.").waitFor();
  await again.waitForFunction(() => document.querySelector("#network")?.textContent === "");
  await again.reload();
  await again.getByText("You made this quiz").waitFor();
  // Without the worker, one sees what the server has: the attempt goes on, on the very quiz.
  await again.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  await again.goto(address);
  await again.getByRole("link", { name: "Continue where you left off" }).click();
  await again.getByRole("button", { name: /don’t know/ }).click();
  await verdict(again).waitFor();
  const ben = await visit();
  await ben.goto(address);
  await ben.getByRole("button", { name: "Start the quiz" }).waitFor();
});

story("without the writer nothing that was typed is lost, and it is sent later", async ({ visit }) => {
  const page = await visit(allowed);
  await page.goto(paths.newQuiz());
  await page.evaluate(() => localStorage.setItem("writer", "unwanted"));
  await page.reload();
  await page.getByRole("button", { name: "Also write quizzes offline" }).waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await article(page).fill(summit);
  await page.getByLabel("Title").fill("My own title");
  await page.context().setOffline(true);
  await make(page);
  await page.getByText("There is no network, so this was not sent.").waitFor();
  expect(await article(page).inputValue()).toBe(summit);
  await page.getByRole("button", { name: "Write the questions myself" }).click();
  await page.getByText("Questions of your own can be written with a network only.").waitFor();
  await page.context().setOffline(false);
  await make(page);
  await page.getByRole("heading", { name: "My own title" }).waitFor();
  await page.getByText("You made this quiz").waitFor();
});

/** Opens the page where quizzes are made, and has the writer come to this device. */
async function loadWriter(page: Page): Promise<void> {
  await page.goto(paths.newQuiz());
  await page.getByRole("button", { name: "Also write quizzes offline" }).click({ timeout: 20_000 });
  await page.getByText("The writer is on this device").waitFor({ timeout: 20_000 });
  await page.getByRole("button", { name: "Remove the writer" }).click();
  await page.getByRole("button", { name: "Also write quizzes offline" }).click();
  await page.getByText("The writer is on this device").waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
