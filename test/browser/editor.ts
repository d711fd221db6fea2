import type { Locator, Page } from "playwright-core";
import { summit } from "../fixtures/summit.ts";

/** Makes a quiz of an article, and opens its editor. Resolves to the quiz's id. */
export async function makeAndEdit(page: Page): Promise<string> {
  await page.goto("/quizzes/new");
  await page.getByRole("textbox", { name: "The article", exact: true }).fill(summit);
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.getByRole("link", { name: "Edit the questions" }).click();
  await page.locator("#questions").waitFor();
  return page.url().split("/").at(-2) ?? "";
}

/** The card of the first question of a kind, as the editor names it. */
export function cardOf(page: Page, kind: string): Locator {
  return page.locator(".edited:not(.open, .deleted)", { has: page.locator(".facts", { hasText: kind }) }).first();
}

/** Opens a card's form. The form is found by its question, whatever becomes of the card. */
export async function open(page: Page, card: Locator): Promise<Locator> {
  const id = await card.getAttribute("id");
  await card.getByRole("link", { name: /^Edit/ }).click();
  const form = page.locator(`#${id} .question-form`);
  await form.waitFor();
  return form;
}

/** The stems in their order, as far as they are not being edited. */
export function stems(page: Page): Promise<string[]> {
  return page.locator("#questions .stem").allTextContents();
}

/** How long to wait for what the server is asked for: as long as for anything else on a page. */
export const patient = { timeout: 10_000 };
