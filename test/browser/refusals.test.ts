import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { KindName } from "../../src/quiz/kinds/index.ts";
import { answerTo } from "./answers.ts";
import { asked, begin, check, enter, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

/** What a learner may leave half done, and what must still be there after it was refused. */
const halfDone: Partial<Record<KindName, { message: RegExp; leave: (page: Page) => Promise<string[]> }>> = {
  multiple: { message: /^⚠ \S/, leave: async () => [] },
  numeric: {
    message: /^⚠ \S/,
    async leave(page) {
      await page.locator("#text").fill("a good many");
      return ["a good many"];
    },
  },
  "short-answer": { message: /^⚠ \S/, leave: async () => [""] },
  match: {
    message: /^⚠ Choose one\.$/,
    async leave(page) {
      await page.locator("main select").nth(1).selectOption({ index: 2 });
      return page.locator("main select").evaluateAll(values);
    },
  },
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript";
  for (const [kind, { message, leave }] of Object.entries(halfDone)) {
    story(`an unfinished ${kind} answer is sent back, what was entered kept${how}`, async ({ visit }) => {
      const page = await visit({ javaScriptEnabled, causes: /422/ });
      await begin(page, { kinds: [kind as KindName] });
      const question = await asked(page);
      const entered = await leave(page);
      await check(page).click();
      await page.locator(".message").first().waitFor();
      expect(await page.locator(".message").first().textContent()).toMatch(message);
      expect(await page.locator(".field input, .field select").evaluateAll(values)).toEqual(entered);
      await expectFieldsTiedToMessages(page);
      expect(await page.title()).toMatch(/^Error/);
      await settled(page);
      await enter(page, answerTo(question, "right"));
      await check(page).click();
      await verdict(page).waitFor();
      await expectTold(page, question, "right");
    });
  }
}

story("two places alike in an order are sent back, without JavaScript", async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false, causes: /422/ });
  await begin(page, { kinds: ["order"] });
  for (const select of await page.locator("main select").all()) await select.selectOption("2");
  await check(page).click();
  expect(await page.locator(".message").first().textContent()).toContain("Place 2 is taken twice");
  expect(await page.locator("main select").evaluateAll(values)).toEqual(["2", "2", "2"]);
  await expectFieldsTiedToMessages(page);
});

story("who unticks every kind is asked to choose one", async ({ visit }) => {
  const page = await visit({ causes: /422/ });
  await page.goto("/quizzes/putin-china-olympics");
  await page.locator(".kinds summary").click();
  for (const box of await page.locator("input[name=kinds]").all()) await box.uncheck();
  await page.locator('input[name=length][value="5"]').check();
  await page.getByRole("button", { name: "Start the quiz" }).click();
  expect(await page.locator(".message").textContent()).toContain("Choose at least one kind");
  expect(await page.locator('input[name=length][value="5"]').isChecked()).toBe(true);
  await expectFieldsTiedToMessages(page);
});

story("a code that is not known is sent back as it was typed", async ({ visit }) => {
  const page = await visit({ causes: /422/ });
  await page.goto("/transfers");
  await page.locator("#code").fill("no such code");
  await page.getByRole("button", { name: "Bring my scores here" }).click();
  expect(await page.locator("#code").inputValue()).toBe("no such code");
  expect(await page.locator(".message").textContent()).toContain("not known");
  await expectFieldsTiedToMessages(page);
});

/** Each message is tied to a field, and the first such field has the focus, so that it is read out with its message. */
async function expectFieldsTiedToMessages(page: Page): Promise<void> {
  const tied = await page.locator("[aria-describedby]").evaluateAll((fields) =>
    fields.map((field) => ({
      invalid: field.getAttribute("aria-invalid"),
      message: document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
      focused: field === document.activeElement,
    })),
  );
  expect(tied.length).toBeGreaterThan(0);
  for (const { invalid, message } of tied) {
    expect(invalid).toBe("true");
    expect(message).toContain("⚠");
  }
  expect(tied.map(({ focused }) => focused).indexOf(true)).toBe(0);
}

function values(fields: Element[]): string[] {
  return fields.map((field) => (field as HTMLInputElement).value);
}
