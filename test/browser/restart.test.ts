import { afterAll, beforeAll, expect } from "vitest";
import { answerTo } from "./answers.ts";
import { give, join, next, openClass } from "./classroom.ts";
import { answer, asked, begin, goOn, place, settled } from "./learner.ts";
import { type Site, startSite } from "./site.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

/** A site of their own: the other stories' is not to die. */
let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

story(
  "after the server died and came back, no acknowledged answer is lost and the round goes on",
  async ({ visit }) => {
    const page = await visit({ baseURL: site.address, causes: /ERR_CONNECTION/ });
    await begin(page, { kinds: ["choice"] });
    const first = await asked(page);
    await answer(page, answerTo(first, "right"));
    await site.crashAndRestart();
    await goOn(page);
    expect(await place(page)).toBe("2 of 5");
    await answer(page, answerTo(await asked(page), "wrong"));
    await page.goto("/");
    await page.getByRole("link", { name: /^Continue/ }).click();
    await page.waitForURL("**/questions/3");
    await page.goto(page.url().replace(/3$/, "1"));
    await settled(page);
    await expectTold(page, first, "right");
    await page.goto("/scores");
    expect(await page.getByRole("row").nth(1).textContent()).toContain("Unfinished – continue");
  },
);

story(
  "after the server died in the middle of a class's round, phones and board come back by themselves, and nothing is lost",
  async ({ visit }) => {
    const causes = /ERR_CONNECTION|WebSocket/;
    const teacher = await visit({ baseURL: site.address, causes });
    const code = await openClass(teacher);
    const phones = [await visit({ baseURL: site.address, causes }), await visit({ baseURL: site.address, causes })];
    for (const phone of phones) await join(phone, code);
    await next(teacher).click();
    const [ben, eve] = phones;
    if (ben === undefined || eve === undefined) throw new Error("there are two phones");
    const question = await asked(ben);
    await give(ben, answerTo(question, "right"));
    await ben.getByRole("heading", { name: "Your answer is in." }).waitFor();
    await site.crashAndRestart();
    await give(eve, answerTo(question, "wrong"));
    await ben.locator("#verdict.right").waitFor({ timeout: 30_000 });
    await eve.locator("#verdict.wrong").waitFor({ timeout: 30_000 });
    await teacher.locator(".wall.closed").waitFor({ timeout: 30_000 });
  },
);
