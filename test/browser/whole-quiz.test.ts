import { expect } from "vitest";
import { answerTo, divisible, type Quality } from "./answers.ts";
import { answer, asked, begin, goOn, isInView, place, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "by thumb" : "without JavaScript";

  story(`somebody takes a short round ${how}, and the score is remembered`, async ({ visit }) => {
    const page = await visit({ javaScriptEnabled });
    let documents = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) documents++;
    });
    await page.goto("/");
    expect(await page.getByText("Where you left off").count()).toBe(0);
    await begin(page);
    const before = documents;
    for (let number = 1; number <= 5; number++) {
      expect(await place(page)).toBe(`${number} of 5`);
      const question = await asked(page);
      const qualities: Quality[] = divisible.includes(question.kind) ? ["right"] : ["right", "wrong"];
      const quality = qualities[number % qualities.length] ?? "right";
      await answer(page, answerTo(question, quality));
      await expectTold(page, question, quality);
      expect(await isInView(verdict(page))).toBe(true);
      await goOn(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    await page.waitForURL("**/result");
    expect(documents - before > 5).toBe(!javaScriptEnabled);

    const score = (await page.locator("h1").textContent())?.match(/^([\d.½⅓⅔]+) of ([\d.]+) points$/);
    expect(score?.[2]).toBe("5");
    expect(await page.locator(".review > li").count()).toBe(5);
    const said = `${score?.[1]} of 5`;
    await page.goto("/");
    expect(await page.locator("section", { hasText: "Where you left off" }).locator(".card").textContent()).toContain(
      said,
    );
    await page.getByRole("link", { name: "My scores", exact: true }).click();
    expect(await page.getByRole("row").nth(1).textContent()).toContain(said);
  });
}

story("somebody skips a question, is told the answer, and practises what was missed", async ({ visit }) => {
  const page = await visit();
  await begin(page, { kinds: ["numeric"] });
  for (const _ of [1, 2, 3]) {
    await settled(page);
    await page.getByRole("button", { name: /don’t know/ }).tap();
    await verdict(page).waitFor();
    expect(await verdict(page).textContent()).toContain("Skipped");
    expect(await page.locator("#verdict .key").count()).toBe(1);
    await goOn(page);
  }
  await page.waitForURL("**/result");
  await settled(page);
  await page.getByRole("button", { name: /Practise what I missed \(3\)/ }).tap();
  await page.waitForURL("**/questions/1");
  expect(await place(page)).toBe("1 of 3");
  for (const _ of [1, 2, 3]) {
    await answer(page, answerTo(await asked(page), "right"));
    await goOn(page);
  }
  await page.waitForURL("**/result");
  expect(await page.locator("h1").textContent()).toBe("Practice: 3 of 3 put right");
  await page.getByRole("link", { name: /^2 .*Right$/ }).click();
  await page.locator("#question-2").waitFor();
  await page.goto("/scores");
  expect(await page.getByRole("row").nth(1).textContent()).toContain("practice");
  expect(await page.locator(".figures").textContent()).toBe("0% best0% last");
});

story("where a link cannot be copied, it is selected, and the button says how to copy it", async ({ visit }) => {
  const page = await visit();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    Object.defineProperty(navigator, "share", { value: undefined });
  });
  await begin(page, { kinds: ["choice"] });
  await page.goto(page.url().replace(/questions.*/, "result"));
  await page.getByRole("button", { name: "Copy the link" }).tap();
  await page.getByRole("button", { name: "Press and hold to copy" }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/quizzes\/putin-china-olympics$/);
});
