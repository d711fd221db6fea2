import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { type KindName, kindNames } from "../../src/quiz/kinds/index.ts";
import { quiz } from "./answers.ts";
import { openClass } from "./classroom.ts";
import { settled } from "./learner.ts";
import { questionsOf, remember } from "./remembered.ts";
import { story } from "./story.ts";
import { glance } from "./survey.ts";
import { untranslated } from "./untranslated.ts";

const calm = { reducedMotion: "reduce" } as const;

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";
  story(`who reads Spanish takes a quiz in Spanish, and changes to German by hand, ${how}`, async ({ visit }) => {
    const page = await visit({ ...calm, locale: "es-MX", javaScriptEnabled, causes: /422/ });
    await page.goto(paths.home());
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    await page.getByRole("link", { name: quiz.title }).click();
    await page.getByRole("radio", { name: "5", exact: true }).check();
    await page.getByRole("button", { name: "Empezar el cuestionario" }).click();
    await page.getByText("1 de 5", { exact: true }).waitFor();
    await page.getByRole("button", { name: "No lo sé – muéstramelo" }).click();
    await page.getByRole("heading", { name: "Sin responder" }).waitFor();
    await page.getByRole("link", { name: "Verla en el artículo" }).click();
    expect(await page.locator(".passage > p").first().getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Volver a la pregunta 1" }).click();
    for (let number = 2; number <= 5; number++) {
      await settled(page);
      await page.getByRole("link", { name: "Siguiente pregunta" }).click();
      await page.getByText(`${number} de 5`, { exact: true }).waitFor();
      await page.getByRole("button", { name: "No lo sé – muéstramelo" }).click();
      await page.getByRole("heading", { name: "Sin responder" }).waitFor();
    }
    await settled(page);
    await page.getByRole("link", { name: "Ver mi resultado" }).click();
    await page
      .getByText("0 de 5 puntos")
      .or(page.getByRole("heading", { name: /0\s+de 5/ }))
      .first()
      .waitFor();
    await page.getByLabel("Idioma").selectOption("Deutsch");
    await page.getByRole("button", { name: "Cambiar" }).click();
    await page.getByRole("button", { name: "Noch einmal machen" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de");
    await page.goto(paths.scores());
    await page.getByRole("heading", { name: "Meine Ergebnisse", exact: true }).waitFor();
    // To and fro, as often as one likes.
    await page.getByLabel("Sprache").selectOption("English");
    await page.getByRole("button", { name: "Ändern" }).click();
    await page.getByRole("heading", { name: "My scores" }).waitFor();
  });
}

story("in a class each phone has its own language, in what is pushed to it too", async ({ visit }) => {
  const teacher = await visit({ ...calm, viewport: { width: 1280, height: 720 }, hasTouch: false });
  const code = await openClass(teacher);
  const french = await visit({ ...calm, locale: "fr-CH" });
  const english = await visit(calm);
  for (const phone of [french, english]) {
    await phone.goto(paths.class(code));
    await phone.locator("form[action$=players] button").click();
    await phone.locator(".me").waitFor();
  }
  await french.getByRole("heading", { name: "Tu y es." }).waitFor();
  await teacher.locator(".controls .primary").click();
  await french.locator(".place", { hasText: "Question 1 sur 5" }).waitFor();
  await english.locator(".place", { hasText: "Question 1 of 5" }).waitFor();
  await french.getByRole("button", { name: "Je ne sais pas" }).click();
  await french.getByRole("heading", { name: "Ta réponse est arrivée." }).waitFor();
  await english.getByRole("button", { name: "I don’t know" }).click();
  // All have answered, so the round is closed, and the verdict comes by itself.
  await french.getByRole("heading", { name: "Passée" }).waitFor();
  await english.getByRole("heading", { name: "Skipped" }).waitFor();
  await french.getByRole("link", { name: "Lire la suite dans l’article" }).first().click();
  await french.getByRole("link", { name: "Retour à la classe" }).first().waitFor();
  await teacher.locator(".controls .primary").click();
  await french.locator(".place", { hasText: "Question 2 sur 5" }).waitFor();
});

story(
  "nothing on a student's pages of a class is untranslated, and nothing is too long for its place",
  async ({ visit }) => {
    const teacher = await visit({ ...calm, viewport: { width: 1280, height: 720 }, hasTouch: false });
    const code = await openClass(teacher);
    const phone = await visit(calm);
    await phone.context().addCookies([{ name: "language", value: "en-XA", url: inject("site") }]);
    const faults: string[] = [];
    const look = async (where: string) => {
      await unfold(phone);
      const missing = (await untranslated(phone, quiz.title)).map((text) => `not translated: ${text}`);
      faults.push(...[...missing, ...(await glance(phone))].map((fault) => `${where}: ${fault}`));
    };
    await phone.goto(paths.class(code));
    await look("the door");
    await phone.locator("form[action$=players] button").click();
    await phone.locator(".me").waitFor();
    await look("the lobby");
    await teacher.locator(".controls .primary").click();
    await phone.locator("[name=skip]").waitFor();
    await look("a question");
    await phone.locator("[name=skip]").click();
    await phone.locator("#verdict").waitFor();
    await look("told");
    await phone.locator("aside.in-place .way").click();
    await phone.locator("article.annotated").waitFor();
    await look("the article");
    await phone.goto(paths.classMe(code));
    await look("me");
    await phone.goto(paths.class(code));
    await teacher.getByRole("button", { name: "End the quiz" }).click();
    await phone.locator(".done").waitFor();
    await look("the end");
    expect(faults).toEqual([]);
  },
);

story("in the underground the pages are in the reader’s language, and follow when it changes", async ({ visit }) => {
  const page = await visit({
    ...calm,
    locale: "es",
    serviceWorkers: "allow",
    causes: /ERR_|Failed to (fetch|load)|status (of )?503/,
  });
  await page.goto(paths.quiz(quiz.id));
  await page.getByText("En este dispositivo: funciona sin conexión.").waitFor({ timeout: 20_000 });
  await page.context().setOffline(true);
  await page.goto(paths.home());
  await page.locator("#network.off", { hasText: "Sin conexión" }).waitFor();
  await begin(page, ["choice"]);
  await page.getByRole("button", { name: "No lo sé – muéstramelo" }).click();
  await page.getByRole("heading", { name: "Sin responder" }).waitFor();
  await page.goto(paths.join());
  await page.getByRole("heading", { name: "Para esto hace falta conexión" }).waitFor();
  await page.context().setOffline(false);
  await page.goto(paths.scores());
  await page.getByLabel("Idioma").selectOption("Français");
  await page.getByRole("button", { name: "Cambiar" }).click();
  await page.getByRole("heading", { name: "Mes résultats", exact: true }).waitFor();
  // The worker of the new language takes over by itself: nobody is asked, as with an update.
  await page.waitForFunction(() => navigator.serviceWorker.controller?.scriptURL.endsWith("-fr.generated.js"), null, {
    timeout: 20_000,
  });
  await page.context().setOffline(true);
  await page.goto(paths.quiz(quiz.id));
  await page.getByRole("button", { name: "Commencer le quiz" }).waitFor();
  expect(await page.locator("#update").count()).toBe(0);
});

for (const language of ["en-XA", "ar-XB"]) {
  story(
    `nothing on a learner's pages is untranslated, and nothing is too long for its place: ${language}`,
    async ({ visit }) => {
      const page = await visit({ ...calm, causes: /422|404/ });
      await remember(page, questionsOf("choice", "order"));
      await page.context().addCookies([{ name: "language", value: language, url: inject("site") }]);
      const faults: string[] = [];
      const look = async (where: string) => {
        await unfold(page);
        const missing = (await untranslated(page, quiz.title)).map((text) => `not translated: ${text}`);
        faults.push(...[...missing, ...(await glance(page))].map((fault) => `${where}: ${fault}`));
      };
      for (const path of pages) {
        await page.goto(path);
        await look(path);
      }
      await page.goto(paths.due());
      await look("a review");
      await page.locator("[name=skip]").click();
      await page.locator("#verdict").waitFor();
      await look("a review, told");
      for (const kind of kindNames) {
        await begin(page, [kind]);
        await look(kind);
        if (await page.locator(".answer > .primary").count()) {
          await page.locator(".answer > .primary").click();
          if (kind !== "order") await page.locator(".message").first().waitFor();
          if (kind !== "order") await look(`${kind}, refused`);
        }
        if (kind !== "order") await answerSomehow(page, kind);
        await page.locator("#verdict").waitFor();
        await look(`${kind}, told`);
      }
      await page.locator("[name=skip]").or(page.locator(".onward .primary")).first().click();
      for (const path of [paths.home(), paths.quiz(quiz.id), paths.scores(), paths.reviews(), paths.yours()]) {
        await page.goto(path);
        await look(`${path} with an attempt`);
      }
      await finish(page);
      await look("a result");
      await page.goto(paths.transfers());
      await page.locator(`form[action="${paths.transfers()}"] button`).click();
      await page.locator(".code").waitFor();
      await look("a code");
      expect(await page.locator("html").getAttribute("dir")).toBe(language === "ar-XB" ? "rtl" : null);
      expect(faults).toEqual([]);
    },
  );
}

/** Pages that a learner reaches by address. */
const pages = [
  paths.home(),
  `${paths.quizzes()}?code=`,
  paths.quiz(quiz.id),
  paths.article(quiz.id),
  paths.study(quiz.id),
  paths.studyAid(quiz.id, "numbers"),
  paths.flashcards(quiz.id),
  paths.sharing(quiz.id),
  paths.reviews(),
  paths.scores(),
  paths.yours(),
  paths.transfers(),
  paths.join(),
  `${paths.join()}?code=`,
  "/nowhere",
];

/** Begins a round of these kinds, whatever language the page is in. */
async function begin(page: Page, kinds: readonly KindName[]): Promise<void> {
  await page.goto(paths.quiz(quiz.id));
  await page.locator("input[name=kinds]").evaluateAll((boxes, wanted) => {
    for (const box of boxes as HTMLInputElement[]) box.checked = wanted.some((kind) => kind === box.value);
  }, kinds);
  await page.locator(`form[action="${paths.attempts()}"] button`).click();
  await page.waitForURL("**/questions/1");
}

/** Answers a question in any way that the page takes. */
async function answerSomehow(page: Page, kind: KindName): Promise<void> {
  if (kind === "choice" || kind === "true-false") return page.locator("button.option").first().click();
  if (kind === "multiple") await page.locator("input[name=option]").first().check();
  if (kind === "short-answer" || kind === "numeric") await page.locator("#text").fill("7");
  const selects = await page.locator(".pairs select").all();
  for (const [index, select] of selects.entries()) await select.selectOption({ index: index + 1 });
  await page.locator(".answer > .primary").click();
}

/** Skips what is left of an attempt, up to its result. */
async function finish(page: Page): Promise<void> {
  await begin(page, ["numeric"]);
  while (!page.url().endsWith("/result")) {
    if (await page.locator("[name=skip]").count()) await page.locator("[name=skip]").click();
    await page.locator(".onward .primary").waitFor();
    await page.waitForTimeout(400);
    await page.locator(".onward .primary").click();
    await page.locator("[name=skip], .score").first().waitFor();
  }
}

/** Opens all that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
