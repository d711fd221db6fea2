import { expect } from "vitest";
import { quiz } from "./answers.ts";
import { story } from "./story.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript";

  story(`who chooses no kind is told so in view, on the smallest phone too${how}`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled, viewport: { width: 320, height: 568 }, causes: /422/ });
    await page.goto(`/quizzes/${quiz.id}`);
    expect(await page.locator("summary").textContent()).toBe("Kinds: all 7");
    await page.locator("summary").click();
    const boxes = await page.locator("input[name=kinds]").all();
    for (const box of boxes) await box.uncheck();
    expect(await page.locator("summary").textContent()).toBe(javaScriptEnabled ? "Kinds: 0 of 7" : "Kinds: all 7");
    await page.getByRole("button", { name: "Start the quiz" }).click();
    await page.locator(".message").waitFor();
    await page.waitForLoadState();
    expect(await page.locator("summary").textContent()).toBe("Kinds: 0 of 7");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("kinds");
    const { top, bottom } = await page.locator(".message").evaluate((message) => message.getBoundingClientRect());
    expect([top >= 0, bottom <= 568]).toEqual([true, true]);
  });
}
