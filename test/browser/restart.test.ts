import { expect } from "vitest";
import { answerTo } from "./answers.ts";
import { answer, asked, begin, goOn, place, settled } from "./learner.ts";
import { startSite } from "./site.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

story(
  "after the server died and came back, no acknowledged answer is lost and the round goes on",
  async ({ visit }) => {
    const site = await startSite();
    try {
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
    } finally {
      await site.stop();
    }
  },
);
