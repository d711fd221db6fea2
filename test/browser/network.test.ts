import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { KindName } from "../../src/quiz/kinds/index.ts";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, check, enter, goOn, onward, option, place, settled, verdict } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

/** What is cut off, and how the page should tell it. */
const failures = [
  {
    what: "the network is cut",
    causes: /ERR_|Failed to (fetch|load)|htmx/,
    break: (page: Page) => page.context().setOffline(true),
    mend: (page: Page) => page.context().setOffline(false),
    said: /No connection/,
  },
  {
    what: "the connection breaks while the answer is under way",
    causes: /ERR_|Failed to (fetch|load)|htmx/,
    break: (page: Page) => page.route("**/responses", (route) => route.abort("connectionreset")),
    mend: (page: Page) => page.unroute("**/responses"),
    said: /No connection/,
  },
  {
    what: "the server fails",
    causes: /status (of )?50\d|htmx/,
    break: (page: Page) =>
      page.route("**/responses", (route) => route.fulfill({ status: 503, body: "<h1>Service unavailable</h1>" })),
    mend: (page: Page) => page.unroute("**/responses"),
    said: /server could not/,
  },
];

for (const { what, causes, break: cut, mend, said } of failures) {
  for (const kind of ["short-answer", "match", "order"] satisfies KindName[]) {
    story(`when ${what}, a ${kind} answer is kept and can be sent again`, async ({ visit }) => {
      const page = await visit({ causes });
      await begin(page, { kinds: [kind] });
      const question = await asked(page);
      await enter(page, answerTo(question, "right"));
      await cut(page);
      await check(page).click();
      await alerted(page);
      expect(await page.locator("#alert").textContent()).toMatch(said);
      expect(await verdict(page).count()).toBe(0);
      await mend(page);
      await check(page).click();
      await verdict(page).waitFor();
      expect(await page.locator("#alert").isVisible()).toBe(false);
      await expectTold(page, question, "right");
    });
  }
}

story("when the answer arrives but the verdict is lost, sending again tells the first outcome", async ({ visit }) => {
  const page = await visit({ causes: /ERR_|Failed to/ });
  await begin(page, { kinds: ["choice"] });
  const question = await asked(page);
  await page.route("**/responses", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  const right = option(page, (answerTo(question, "right") as { options: string[] }).options[0] ?? "");
  await right.click();
  await alerted(page);
  await page.unroute("**/responses");
  await right.click();
  await verdict(page).waitFor();
  await expectTold(page, question, "right");
  expect(await page.locator("#verdict").textContent()).not.toContain("already");
});

story("when the network is cut before Next, the verdict stays and Next works again later", async ({ visit }) => {
  const page = await visit({ causes: /ERR_|Failed to/ });
  await begin(page, { kinds: ["choice"] });
  const question = await asked(page);
  await answer(page, answerTo(question, "right"));
  await settled(page);
  await page.context().setOffline(true);
  await onward(page).click();
  await alerted(page);
  await expectTold(page, question, "right");
  await page.context().setOffline(false);
  await goOn(page);
  expect(await place(page)).toBe("2 of 5");
});

story(
  "on a slow network the page shows that the answer is on its way, and a second press does no harm",
  async ({ visit }) => {
    const page = await visit();
    await begin(page, { kinds: ["numeric"] });
    const question = await asked(page);
    await enter(page, answerTo(question, "right"));
    let sent = 0;
    await page.route("**/responses", async (route) => {
      sent++;
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await route.continue();
    });
    await check(page).click();
    await page.waitForTimeout(800);
    expect(await page.locator("form.answer").evaluate((form) => Number(getComputedStyle(form).opacity))).toBeLessThan(
      1,
    );
    await check(page).click();
    await verdict(page).waitFor();
    await expectTold(page, question, "right");
    expect(sent).toBe(1);
  },
);

/** Waits until the alert region speaks. */
async function alerted(page: Page): Promise<void> {
  await page.locator("#alert:not([hidden])").waitFor();
}
