import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { summit } from "../fixtures/summit.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

const article = (page: Page) => page.getByRole("textbox", { name: "The article", exact: true });

describe.each([
  ["by thumb", true],
  ["without JavaScript", false],
])("somebody pastes an article %s", (_, javaScriptEnabled) => {
  story("and somebody else takes the quiz from its address", async ({ visit }) => {
    const ann = await visit({ javaScriptEnabled });
    await ann.goto("/");
    await ann.getByRole("link", { name: "Make a quiz from an article" }).click();
    await article(ann).fill(summit);
    await ann.getByRole("button", { name: "Make the quiz" }).click();
    await ann.getByText("You made this quiz").waitFor();
    const address = await ann.getByLabel("Link to this quiz").inputValue();
    expect(address).toBe(ann.url());

    const ben = await visit({ javaScriptEnabled });
    await ben.goto(address);
    await ben.getByRole("heading", { name: "Leaders meet at the summit in Oslo" }).waitFor();
    await ben.getByRole("button", { name: "Start the quiz" }).click();
    await ben.getByRole("button", { name: /don’t know/ }).click();
    await ben.locator("#verdict").waitFor();
    const source = await ben.locator("aside.footnote blockquote").first().innerText();
    expect(summit).toContain(source.replace(/^1/, ""));

    await ann.goto("/");
    await ann.getByRole("link", { name: "Leaders meet at the summit in Oslo", exact: true }).click();
    expect(ann.url()).toBe(address);
  });
});

story(
  "a text with nothing to ask comes back with what to do, and goes through once it is mended",
  async ({ visit }) => {
    const page = await visit({ causes: /422/ });
    await page.goto("/quizzes/new");
    await article(page).fill("Milk\nEggs\nBread\nButter");
    await page.getByLabel("5", { exact: true }).check();
    await page.getByRole("button", { name: "Make the quiz" }).click();
    await page.locator(".message", { hasText: "This reads like a list" }).waitFor();
    expect(await article(page).inputValue()).toBe("Milk\nEggs\nBread\nButter");
    expect(await page.getByLabel("5", { exact: true }).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("text");
    await article(page).fill(summit);
    await page.getByRole("button", { name: "Make the quiz" }).click();
    await page.getByText("You made this quiz").waitFor();
  },
);

story("the pages of making a quiz can be used by everybody", async ({ visit }) => {
  const page = await visit({ reducedMotion: "reduce", causes: /422/ });
  await page.goto("/quizzes/new");
  for (const summary of await page.locator("summary").all()) await summary.click();
  await survey(page, "making a quiz");
  for (const box of await page.locator("input[name=kinds]").all()) await box.uncheck();
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.locator(".message").first().waitFor();
  await survey(page, "refused");
  for (const box of await page.locator("input[name=kinds]").all()) await box.check();
  await article(page).fill(summit);
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.getByText("You made this quiz").waitFor();
  await survey(page, "a quiz of one's own");
  await page.goto("/");
  await survey(page, "front page with a quiz of one's own");
});
