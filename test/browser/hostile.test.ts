import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { formats, writeSet } from "../../src/formats/index.ts";
import { paths } from "../../src/paths.ts";
import { type QuestionSet, questionSet } from "../../src/quiz/question-set.ts";
import { hostileTexts } from "../fixtures/hostile-texts.ts";
import { Browsing } from "../served/browsing.ts";
import { story } from "./story.ts";

/** What scripts called that should have been text. */
const fired: unknown[] = [];
/** Refusals are answers, too: what was typed stands on their pages. */
const causes = /status (?:of )?4\d\d/;
const text = (index: number) => hostileTexts[index % hostileTexts.length]?.replaceAll("\u0000", "") ?? "";
/** The same, in words that make each of them another one. */
const other = (index: number, place: string) => `${place} ${text(index)}`;

story("hostile text that comes in by any format's file stays text, wherever it is shown", async ({ visit }) => {
  const page = await visit({ causes });
  await watch(page);
  for (const format of formats.filter(({ read, write }) => read !== undefined && write !== undefined)) {
    const written = await writeSet(hostileSet(), format);
    if (written.problem !== undefined) continue;
    await page.goto(paths.newImport());
    const name = `"><img src=x onerror=fired(0)>${format.extensions[0]}`;
    const buffer = Buffer.from(written.output);
    await page.getByLabel("A file of questions").setInputFiles({ name, mimeType: format.mediaType, buffer });
    await page.locator("select[name=from]").selectOption(format.name);
    await page.getByRole("button", { name: "Show the questions" }).click();
    await page.waitForLoadState();
    await expectInert(page, format.name);
  }
});

story("hostile text in every field of a set stays text on each of its pages", async ({ visit }) => {
  const page = await visit({ causes });
  await watch(page);
  const ann = new Browsing(inject("site"));
  const set = await writeSet(hostileSet(), formats.find(({ name }) => name === "json") as (typeof formats)[number]);
  const made = await ann.submit(paths.newImport(), paths.imports(), {
    text: String("output" in set ? set.output : ""),
    make: "yes",
  });
  const quiz = made.location.split("/")[2] ?? "";
  expect(quiz, made.html).not.toBe("");
  await ann.submit(paths.editor(quiz), paths.publications(quiz));
  const begun = await ann.submit(paths.quiz(quiz), paths.attempts());
  const attempt = begun.location.split("/")[2] ?? "";
  const answered = await answerAll(ann, attempt);
  expect(answered).toBeGreaterThan(5);
  await lend(page, ann);
  const pages = [
    ...[
      paths.quiz(quiz),
      paths.article(quiz),
      paths.study(quiz),
      paths.flashcards(quiz),
      paths.sharing(quiz),
      paths.paper(quiz),
    ],
    ...[
      paths.editor(quiz),
      paths.draftedArticle(quiz),
      paths.publications(quiz),
      paths.editKey(quiz),
      paths.newClass(quiz),
      paths.copies(quiz),
    ],
    ...[
      paths.result(attempt),
      paths.attemptArticle(attempt),
      paths.shelf(),
      paths.scores(),
      paths.yours(),
      paths.reviews(),
      paths.due(),
    ],
    ...Array.from({ length: answered }, (_, index) => paths.question(attempt, index + 1)),
    ...["choice", "order", "match"].map((kind) => paths.newDrafted(quiz, kind)),
  ];
  for (const path of pages) {
    await page.goto(path);
    await expectInert(page, path);
  }
  // A paper is a file, which no policy guards where it is opened.
  const paper = await ann.get(paths.file(quiz, "print"));
  await page.route("**/paper.html", (route) => route.fulfill({ body: paper.html, contentType: "text/html" }));
  await page.goto("/paper.html");
  expect(await page.locator("script, [onerror], [onload], iframe, img").count()).toBe(0);
  expect(fired).toEqual([]);
  // What a teacher types into the editor: each field of each question, refused or not, and advised on.
  await page.goto(paths.editor(quiz));
  await page.locator("#questions a, #questions summary").first().click();
  await page.waitForLoadState();
  await fillEverything(page);
  await expectInert(page, "the editor");
});

story("hostile text in the fields and addresses of all other pages stays text", async ({ visit }) => {
  const page = await visit({ causes });
  await watch(page);
  const ann = new Browsing(inject("site"));
  const opened = await ann.submit(paths.newClass("putin-china-olympics"), paths.quizClasses("putin-china-olympics"), {
    names: "own",
  });
  const code = opened.location.split("/")[2] ?? "";
  for (const path of [
    paths.newQuiz(),
    paths.join(),
    paths.class(code),
    paths.transfers(),
    paths.shelf(),
    paths.classes(),
    paths.newImport(),
    paths.quiz("putin-china-olympics"),
  ]) {
    await page.goto(path);
    await fillEverything(page);
    await expectInert(page, path);
  }
  for (const index of hostileTexts.keys()) {
    const typed = encodeURIComponent(text(index));
    const addresses = [`${paths.join()}?code=${typed}`, `${paths.scores()}?done=${typed}`, `/quizzes/${typed}`];
    await page.goto(addresses[index % addresses.length] ?? "");
    await expectInert(page, typed);
  }
});

/** A set with hostile text in every field, and an article that is full of it. */
function hostileSet(): QuestionSet {
  const lines = hostileTexts.map((_, index) => `Sentence ${index} says ${text(index)} and ends here.`);
  const source = (index: number) => ({
    source: lines[index] as string,
    hint: other(index + 5, "hint"),
    explanation: other(index + 9, "explained"),
  });
  const distractors = (index: number) => [
    { text: other(index + 1, "wrong"), why: other(index + 2, "why") },
    other(index + 3, "also wrong"),
  ];
  return questionSet.parse({
    ...{
      format: "footnote/1",
      id: "hostile",
      title: other(0, "title"),
      description: other(3, "about"),
      licence: other(4, "licence"),
      language: "en",
    },
    article: { title: other(5, "headline"), author: other(6, "author"), text: lines.join("\n") },
    questions: [
      ...hostileTexts.slice(0, 8).map((_, index) => ({
        id: `c${index}`,
        kind: "choice",
        stem: other(index * 3, "stem"),
        key: other(index * 3, "key"),
        distractors: distractors(index * 3),
        ...source(index),
      })),
      {
        id: "m",
        kind: "multiple",
        stem: other(7, "stem"),
        key: [other(8, "one"), other(9, "two")],
        distractors: distractors(10),
        ...source(8),
      },
      { id: "t", kind: "true-false", stem: other(11, "stem"), key: true, ...source(9) },
      {
        id: "s",
        kind: "short-answer",
        stem: other(12, "stem"),
        key: other(13, "key"),
        accept: [other(14, "too")],
        ...source(10),
      },
      { id: "n", kind: "numeric", stem: other(15, "stem"), key: 5, unit: "<b>m", ...source(11) },
      {
        id: "p",
        kind: "match",
        stem: other(16, "stem"),
        pairs: [17, 18, 19].map((i) => ({ left: other(i, "left"), right: other(i + 3, "right"), source: lines[i] })),
      },
      {
        id: "o",
        kind: "order",
        stem: other(20, "stem"),
        key: [21, 22, 23].map((i) => other(i, "item")),
        ...source(12),
      },
    ],
  });
}

/** Answers one question after another: with hostile text where one types, else with nothing. Gives how many there were. */
async function answerAll(ann: Browsing, attempt: string): Promise<number> {
  for (let number = 1; ; number++) {
    const at = paths.question(attempt, number);
    if ((await ann.get(at)).status !== 200) return number - 1;
    const sent = await ann.submit(at, paths.responses(attempt), { text: text(number) });
    if (sent.status !== 303) await ann.submit(at, paths.responses(attempt), { skip: "yes" });
  }
}

async function lend(page: Page, { cookies }: Browsing): Promise<void> {
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: inject("site") })));
}

/** Types hostile text into every field of the first form of a page, sends it, and waits for what comes of it. */
async function fillEverything(page: Page): Promise<void> {
  const fields = await page
    .locator("main form :is(input:not([type]), input[type=text], input[type=search], textarea):visible")
    .all();
  for (const [index, field] of fields.entries()) await field.fill(text(index * 7)).catch(() => {});
  await page.locator("main form button:visible").first().click();
  await page.waitForLoadState("networkidle");
}

/** Makes a script that runs known: by what it calls, and by the policy that forbids it. */
async function watch(page: Page): Promise<void> {
  await page.exposeFunction("fired", (what: unknown) => fired.push(what));
  await page.addInitScript(() => {
    Object.assign(window, { violations: [] });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      (window as unknown as { violations: string[] }).violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** Nothing on a page that could run, lead or load elsewhere, and nothing that the policy had to forbid. */
async function expectInert(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const attributes = all.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => ({ name, value, tag: element.localName })),
    );
    const isOurs = (address: string) => new URL(address, location.href).origin === location.origin;
    return {
      scripts: all.filter(
        (one) => one.localName === "script" && !isOurs(one.getAttribute("src") ?? "https://inline.test"),
      ).length,
      handlers: attributes.filter(({ name }) => /^on|^hx-on/.test(name)).map(({ name, value }) => `${name}=${value}`),
      strangers: all
        .map((one) => one.localName)
        .filter((name) => ["iframe", "object", "embed", "base", "style", "math", "frame"].includes(name)),
      addresses: attributes
        .filter(
          ({ name, value }) =>
            ["href", "src", "action", "formaction", "hx-get", "hx-post"].includes(name) && !isOurs(value),
        )
        .map(({ tag, name, value }) => `${tag} ${name}=${value}`),
      violations: (window as unknown as { violations: string[] }).violations,
    };
  });
  expect(fired, where).toEqual([]);
  expect(found, where).toEqual({ scripts: 0, handlers: [], strangers: [], addresses: [], violations: [] });
}
