import type { Page } from "playwright-core";
import { expect } from "vitest";
import { cardOf, makeAndEdit, open, patient } from "./editor.ts";
import { story } from "./story.ts";

const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false };

/** Turns to another program, as on a phone: the page is told that nobody sees it. */
async function turnAway(page: Page) {
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}

story("a question begun on a phone is gone on with on a laptop, and nothing of either is lost", async ({ visit }) => {
  const phone = await visit({ causes: /409/ });
  phone.on("dialog", (dialog) => dialog.accept());
  await makeAndEdit(phone);
  const editor = phone.url();
  await phone.getByRole("link", { name: "Edit link" }).click();
  const link = await phone.getByRole("textbox", { name: "Edit link" }).inputValue();
  await phone.goto(editor);
  const begun = await open(phone, cardOf(phone, "who said it"));
  await begun.getByLabel("The question").fill("Who warned of the");
  await turnAway(phone);

  const laptop = await visit(desk);
  await laptop.goto(link);
  await laptop.getByText("Typed on another device").waitFor();
  await laptop.getByRole("link", { name: /^Go on with it/ }).click();
  const form = laptop.locator(".question-form");
  await form.getByText("This was typed on another device.").waitFor();
  expect(await form.getByLabel("The question").inputValue()).toBe("Who warned of the");
  await form.getByLabel("The question").fill("Who warned of the cold water?");
  await form.getByRole("button", { name: "Save" }).click();
  await laptop.getByRole("heading", { name: "Who warned of the cold water?" }).waitFor();

  await phone.reload();
  const again = await open(phone, cardOf(phone, "who said it"));
  await again.getByText("What you typed here before is back").waitFor();
  expect(await again.getByLabel("The question").inputValue()).toBe("Who warned of the");
  expect(await phone.getByText("Typed on another device").count()).toBe(0);
  await again.getByRole("button", { name: "Take what is saved" }).click();
  expect(await again.getByLabel("The question").inputValue()).toBe("Who warned of the cold water?");
  const told = async () => {
    await laptop.reload();
    return laptop.getByText("Typed on another device").count();
  };
  await expect.poll(told, patient).toBe(0);
});
