import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { answerTo } from "./answers.ts";
import { give, join, next, openClass, sendAgain } from "./classroom.ts";
import { asked, goOn } from "./learner.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

const projector = { viewport: { width: 1280, height: 720 }, hasTouch: false, reducedMotion: "reduce" } as const;
const calm = { reducedMotion: "reduce" } as const;

story(
  "a class takes a quiz: one phone with no JavaScript, one that loses the network and comes back, one that reloads",
  async ({ visit }) => {
    const teacher = await visit(projector);
    const code = await openClass(teacher);
    const plain = await visit({ ...calm, javaScriptEnabled: false });
    const lossy = await visit({ ...calm, causes: /ERR_|Failed to|WebSocket/ });
    const other = await visit(calm);
    const lose = await fickle(lossy);
    const phones = [plain, lossy, other];
    for (const phone of phones) await join(phone, code);
    await expectText(teacher, ".board-head", /3 here/);
    expect(await teacher.locator(".names li").count()).toBe(3);
    await next(teacher).click();
    for (let number = 1; number <= 3; number++) {
      const place = (page: Page) => page.locator("#main .label").filter({ hasText: `Question ${number} of 5` });
      await place(teacher).waitFor();
      // Without JavaScript the page loads itself anew; with it, the question is pushed.
      for (const phone of phones) await place(phone).waitFor({ timeout: 20_000 });
      const question = await asked(other);
      if (number === 2) await lose(true);
      await give(lossy, answerTo(question, "right"));
      if (number === 2) {
        await lossy.getByText("No connection, so this was not sent.").waitFor();
        await lose(false);
        await sendAgain(lossy, answerTo(question, "right"));
      }
      await expectText(lossy, "h1", /Your answer is in/);
      await expectText(teacher, ".answered", /1 of 3 answered/);
      await give(plain, answerTo(question, "wrong"));
      if (number === 3) await other.reload();
      await give(other, answerTo(question, "right"));
      // All have answered: the round closes by itself, and everybody sees verdict and source.
      await teacher.locator(".wall.closed").waitFor();
      await other.locator("#verdict.right .in-place .source").first().waitFor();
      await lossy.locator("#verdict.right .in-place mark").first().waitFor();
      await plain.locator("#verdict.wrong .in-place .source").first().waitFor({ timeout: 20_000 });
      if (number < 3) await teacher.keyboard.press("ArrowRight");
    }
    await teacher.getByRole("button", { name: "End the quiz" }).click();
    await teacher.getByRole("heading", { name: "That’s it. Well read." }).waitFor();
    await expectText(other, ".done", /All right\. Well read\./);
    await expectText(lossy, ".done", /All right\. Well read\./);
    await next(teacher).click();
    await teacher.waitForURL("**/results");
    const verdicts = await teacher
      .locator(".matrix tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td.verdict-word")].map((cell) => cell.classList[1]).join(" ")),
      );
    const allOf = (verdict: string) => Array(3).fill(verdict).join(" ");
    expect(verdicts.sort()).toEqual([allOf("right"), allOf("right"), allOf("wrong")]);
  },
);

story(
  "a class does homework: one phone with no JavaScript, one that loses the network and comes back, one that reloads and tries again",
  async ({ visit }) => {
    const teacher = await visit(projector);
    const code = await openClass(teacher, async (page) => {
      await page.getByText("Homework", { exact: true }).first().click();
      await page.getByText("More options").click();
      await page.getByLabel("How often").selectOption("2");
    });
    const plain = await visit({ ...calm, javaScriptEnabled: false });
    const lossy = await visit({ ...calm, causes: /ERR_|Failed to (fetch|load)|htmx/ });
    const other = await visit(calm);
    for (const phone of [plain, lossy, other]) await join(phone, code);
    const place = (page: Page, number: number) =>
      page.locator("#main .label").filter({ hasText: `Question ${number} of 5` });
    for (let number = 1; number <= 5; number++) {
      for (const phone of [plain, lossy, other]) await place(phone, number).waitFor();
      const question = await asked(other);
      await give(plain, answerTo(question, "right"));
      await plain.locator("#verdict.right .in-place .source").first().waitFor();
      if (number === 3) await other.reload();
      await give(other, answerTo(question, "wrong"));
      await other.locator("#verdict.wrong .in-place .source").first().waitFor();
      if (number === 2) await lossy.context().setOffline(true);
      await give(lossy, answerTo(question, "right"));
      if (number === 2) {
        await lossy.getByText("No connection, so this was not sent.").waitFor();
        await lossy.context().setOffline(false);
        await sendAgain(lossy, answerTo(question, "right"));
      }
      await lossy.locator("#verdict.right").waitFor();
      for (const phone of [plain, lossy, other]) await goOn(phone);
    }
    for (const phone of [plain, lossy]) await expectText(phone, ".done", /All right\. Well read\./);
    await other.getByRole("button", { name: "Try once more (2 of 2)" }).click();
    await expectText(other, "#main .label", /Question 1 of 5 · attempt 2/);
    await give(other, answerTo(await asked(other), "right"));
    await other.locator("#verdict.right").waitFor();
    // Whoever is not finished keeps the first attempt, or the second where it is better by now.
    await teacher.reload();
    await expectText(teacher, ".answered", /3 of 3 finished/);
    await teacher.getByRole("link", { name: "When it is due" }).click();
    await survey(teacher, "when it is due");
    await teacher.setViewportSize(projector.viewport);
    await teacher.getByLabel("No end").check();
    await teacher.getByRole("button", { name: "Change it" }).click();
    await teacher.getByRole("button", { name: "End for everybody" }).click();
    await other.goto(paths.class(code));
    await expectText(other, ".done", /1 of 5 points.*Attempt 2 of 2: the one that counts\./);
    await survey(other, "phone: result");
    await teacher.goto(paths.classResults(code));
    const points = await teacher.locator(".matrix tbody tr td:nth-child(2)").allTextContents();
    expect(points.map((text) => text.trim()).sort()).toEqual(["1 of 5", "5 of 5", "5 of 5"]);
  },
);

story("the board can be used by everybody, in the lobby, while a round is open and after it", async ({ visit }) => {
  const teacher = await visit(projector);
  const code = await openClass(teacher, async (page) => {
    await page.getByText("More options").click();
    await page.getByLabel("Teams").selectOption("2");
    await page.getByLabel("Show who has most points").check();
  });
  await survey(teacher, "lobby");
  const phone = await visit(calm);
  await join(phone, code);
  await next(teacher).click();
  await phone.locator("form.answer").waitFor();
  await survey(teacher, "board: open");
  await give(phone, answerTo(await asked(phone), "wrong"));
  await teacher.locator(".wall.closed").waitFor();
  await survey(teacher, "board: closed");
});

story("the phones and the teacher's own pages can be used by everybody", async ({ visit }) => {
  const teacher = await visit(projector);
  const code = await openClass(teacher, async (page) => {
    await page.getByText("More options").click();
    await survey(page, "to open a class");
  });
  const phone = await visit(calm);
  await join(phone, code);
  await next(teacher).click();
  await phone.locator("form.answer").waitFor();
  await survey(phone, "phone: question");
  await give(phone, answerTo(await asked(phone), "wrong"));
  await phone.locator("#verdict").waitFor();
  await survey(phone, "phone: told");
  await phone.getByRole("link", { name: "Read on in the article" }).click();
  await survey(phone, "phone: the article");
  await teacher.goto(paths.classResults(code));
  await survey(teacher, "results");
  await teacher.goto(paths.classStudents(code));
  await teacher.locator("summary").first().click();
  await survey(teacher, "students");
});

/** A network between a phone and its class that can be made to lose everything, without either noticing. */
async function fickle(phone: Page) {
  let isLost = false;
  await phone.routeWebSocket("**/socket", (page) => {
    const server = page.connectToServer();
    page.onMessage((message) => isLost || server.send(message));
    server.onMessage((message) => isLost || page.send(message));
  });
  return async (lost: boolean) => {
    isLost = lost;
    await phone.context().setOffline(lost);
  };
}

/** Waits until a part of the page says something. */
async function expectText(page: Page, selector: string, text: RegExp): Promise<void> {
  await page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 20_000 });
}
