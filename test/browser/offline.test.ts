import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import type { Question } from "../../src/quiz/kinds/index.ts";
import { answerTo, quiz } from "./answers.ts";
import { answer, asked, begin, goOn, onward, settled } from "./learner.ts";
import { openRelay } from "./relay.ts";
import { questionsOf, remember } from "./remembered.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

/** What breaks where a network is cut, and pages that only the server has. */
const causes = /ERR_|Failed to (fetch|load)|status (of )?503/;
const allowed = { serviceWorkers: "allow", causes } as const;

story(
  "a quiz that was opened is taken on the underground, and is in the history of another device",
  async ({ visit }) => {
    const page = await visit(allowed);
    await keepOnDevice(page);
    expect(await hindrances(page)).toEqual([]);
    await takeOffAndKeep(page);
    await page.context().setOffline(true);
    await page.goto("/");
    await page.locator("#network.off", { hasText: "Offline" }).waitFor();
    await begin(page, { length: "5", kinds: ["choice", "match", "short-answer"] });
    for (let number = 1; number <= 5; number++) {
      const question = await asked(page);
      await answer(page, answerTo(question, "right"));
      await expectTold(page, question, "right");
      if (number === 2) await page.reload();
      if (number === 3) {
        await settled(page);
        await page.getByRole("link", { name: "See it in the article" }).click();
        await page.locator("article.article mark").first().waitFor();
        await page.goBack();
      }
      await goOn(page);
    }
    await page.getByRole("heading", { name: "5 of 5 points" }).waitFor();
    for (const [path, title] of pages) {
      await page.goto(path);
      expect(await page.title()).toContain(title);
    }
    for (const path of [paths.join(), paths.newQuiz(), paths.newClass(quiz.id), paths.quiz("bcdfghjkmnpq")]) {
      await page.goto(path);
      await page.getByRole("heading", { name: "This needs a network" }).waitFor();
    }
    // Closed and opened again: what was done is still there.
    const again = await page.context().newPage();
    await page.close();
    await again.goto(paths.scores());
    await again.getByRole("row").nth(1).getByText("5 of 5").waitFor();
    await again.locator("#network", { hasText: "6 to send" }).waitFor();
    await again.context().setOffline(false);
    await again.goto(paths.scores());
    await again.getByRole("row").nth(1).getByText("5 of 5").waitFor();
    await again.waitForFunction(() => document.querySelector("#network")?.textContent === "");
    const code = await codeFrom(again);
    const laptop = await visit();
    await laptop.goto(paths.transfers());
    await laptop.locator("#code").fill(code);
    await laptop.getByRole("button", { name: "Bring my scores here" }).click();
    await laptop.getByRole("row").nth(1).getByText("5 of 5").waitFor();
    expect(await laptop.getByRole("row").count()).toBe(2);
  },
);

story(
  "what is due is reviewed offline, an attempt begun online goes on there, and each answer counts once",
  async ({ visit }) => {
    const page = await visit(allowed);
    await remember(page, questionsOf("choice"));
    await keepOnDevice(page);
    await page.context().setOffline(true);
    await page.goto("/");
    await page.getByRole("link", { name: "Review now" }).click();
    const [due] = questionsOf("choice");
    await answer(page, answerTo(due as Question, "right"));
    await expectTold(page, due as Question, "right");
    await onward(page).click();
    await page.getByText("Nothing is due.").waitFor();
    await page.goto(paths.flashcards(quiz.id));
    await page.locator(".leaf:not([hidden]) summary").click();
    await page.getByRole("button", { name: /^Good/ }).first().click();
    await page.locator("#network", { hasText: "2 to send" }).waitFor();
    await page.context().setOffline(false);
    await begin(page, { kinds: ["choice"] });
    const first = await asked(page);
    await answer(page, answerTo(first, "right"));
    await goOn(page);
    await page.context().setOffline(true);
    const second = await asked(page);
    await answer(page, answerTo(second, "wrong"));
    await expectTold(page, second, "wrong");
    await page.goBack();
    await page.getByRole("heading", { name: first.stem }).waitFor();
    await expectTold(page, first, "right");
    await page.goForward();
    await page.getByRole("heading", { name: second.stem }).waitFor();
    await goOn(page);
    await page.context().setOffline(false);
    for (let number = 3; number <= 5; number++) {
      await answer(page, answerTo(await asked(page), "right"));
      await goOn(page);
    }
    await page.getByRole("heading", { name: "4 of 5 points" }).waitFor();
    // Without the worker, one sees what the server has.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
    await page.goto(paths.scores());
    await page.getByRole("row").nth(1).getByText("4 of 5").waitFor();
    await page.goto(paths.yours());
    await page.getByText("2 reviews").waitFor();
  },
);

story("an update waits until it is let in, and then no page is of the version before", async ({ visit }) => {
  const relay = await openRelay(inject("site"));
  try {
    const page = await visit({ ...allowed, baseURL: relay.address });
    await keepOnDevice(page);
    const other = await page.context().newPage();
    await other.goto(paths.article(quiz.id));
    relay.updated = true;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText("A new version of this site is ready.").waitFor();
    // Until it is let in, the version before goes on, without a network too.
    await relay.close();
    await other.reload();
    await other.locator("#network.off").waitFor();
    expect(await other.title()).toContain("Putin");
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Update now" }).click();
    await loaded;
    await page.locator("#network.off").waitFor();
    expect(await page.title()).toContain("Putin");
    await other.getByText("updated in another tab").waitFor();
    expect(await waiting(page)).toBe(false);
  } finally {
    await relay.close();
  }
});

/** Takes the quiz off the device, where opening it does not bring it back, and has it there again. */
async function takeOffAndKeep(page: Page): Promise<void> {
  const kept = page.getByText("On this device: it works without a network.");
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByText("You took it off this device.").waitFor();
  await page.goto(paths.yours());
  await page.goto(paths.quiz(quiz.id));
  await page.getByRole("button", { name: "Keep on this device" }).click();
  await kept.waitFor();
}

/** What keeps the browser from offering to install the site; but that each test has a private window. */
async function hindrances(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors: errors } = await client.send("Page.getInstallabilityErrors");
  await client.detach();
  return errors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
}

/** Whether a version waits. */
function waiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** Pages that a learner reaches by address, and what each is called. */
const pages = [
  [paths.article(quiz.id), "Putin"],
  [paths.study(quiz.id), "Study"],
  [paths.flashcards(quiz.id), "Flashcards"],
  [paths.reviews(), "My reviews"],
  [paths.yours(), "Yours"],
] as const;

/** Opens the quiz and waits until the page says that it is on the device. */
async function keepOnDevice(page: Page): Promise<void> {
  await page.goto(paths.quiz(quiz.id));
  await page.getByText("On this device: it works without a network.").waitFor({ timeout: 20_000 });
}

async function codeFrom(page: Page): Promise<string> {
  await page.goto(paths.transfers());
  await page.getByRole("button", { name: "Make a code" }).click();
  return (await page.locator(".code").textContent())?.trim() ?? "";
}
