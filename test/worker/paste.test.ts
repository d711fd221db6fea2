import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { summit } from "../fixtures/summit.ts";
import { textOf } from "./html.ts";
import { draft, paste, quizAt, send, squeezed } from "./pasting.ts";
import { rightAnswer } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

beforeEach(() => reset());

test("the front page leads to the form, and an article pasted there is a quiz at once", async () => {
  const ann = new Visitor();
  expect((await ann.open(paths.home())).html).toContain(`href="${paths.newQuiz()}"`);
  const page = await paste(ann, { text: summit });
  expect(page.url).toMatch(/^\/quizzes\/[2-9b-z]{12}$/);
  expect(page.title).toBe("Leaders meet at the summit in Oslo");
  expect(textOf(page.html)).toContain("You made this quiz");
  expect(page.html).toContain(`value="https://footnote.test${page.url}"`);
});

test("whoever has the address takes the quiz to its end, every answer with a source from the article", async () => {
  const made = await paste(new Visitor(), { text: summit });
  const ben = new Visitor();
  const page = await ben.open(made.url);
  expect(textOf(page.html)).not.toContain("You made this quiz");
  let shown = await ben.submit(page, paths.attempts(), { length: "all" });
  const attempt = shown.url.split("/")[2] ?? "";
  const quiz = await quizAt(made.url);
  expect(quiz.questions.length).toBeGreaterThan(1);
  for (const question of quiz.questions) {
    expect(textOf(shown.html)).toContain(squeezed(question.stem));
    const told = await ben.submit(shown, paths.responses(attempt), rightAnswer(question, attempt));
    expect(told.title).toMatch(/^Right/);
    for (const { source } of question.citations) {
      const words = quiz.article?.text.slice(source.start, source.end) ?? "";
      expect(squeezed(summit)).toContain(squeezed(words));
      expect(textOf(told.html)).toContain(squeezed(words));
    }
    shown = await ben.open(paths.attempt(attempt));
  }
  expect(shown.url).toBe(paths.result(attempt));
  expect(textOf((await ben.open(paths.article(quiz.id))).html)).toContain("Erna Dahl");
});

test("a quiz stands on its maker's front page, and on nobody else's", async () => {
  const ann = new Visitor();
  const made = await paste(ann, { text: summit });
  expect((await ann.open(paths.home())).html).toContain(`href="${made.url}"`);
  expect((await new Visitor().open(paths.home())).html).not.toContain(made.url);
});

test("no search engine lists what somebody made, nor the article in it", async () => {
  const ann = new Visitor();
  const made = await paste(ann, { text: summit });
  for (const { headers } of [made, await ann.open(`${made.url}/article`)]) {
    expect(headers.get("X-Robots-Tag")).toBe("noindex");
  }
  expect((await ann.open(paths.home())).headers.get("X-Robots-Tag")).toBeNull();
});

test("the same form sent again is the same quiz, and a changed one another", async () => {
  const ann = new Visitor();
  const fields = { ...(await draft(ann)), text: summit };
  const first = await send(ann, fields);
  expect(first.status).toBe(303);
  expect((await send(ann, fields)).headers.get("Location")).toBe(first.headers.get("Location"));
  const changed = await send(ann, { ...fields, title: "Another" });
  expect(changed.headers.get("Location")).not.toBe(first.headers.get("Location"));
  const shelf = textOf((await ann.open(paths.home())).html);
  expect(shelf.split("Leaders meet at the summit in Oslo").length - 1).toBe(1);
});

test("the same article pasted into another page is a quiz with another address", async () => {
  const ann = new Visitor();
  const [one, other] = [await paste(ann, { text: summit }), await paste(ann, { text: summit })];
  expect(one.url).not.toBe(other.url);
  const [a, b] = [await quizAt(one.url), await quizAt(other.url)];
  expect(a.questions).toEqual(b.questions);
});

test("the title, the number and the kinds that were chosen count", async () => {
  const page = await paste(new Visitor(), { text: summit, title: "  My   title ", questions: "2", kinds: ["choice"] });
  expect(page.title).toBe("My title");
  const { questions } = await quizAt(page.url);
  expect(questions.map(({ kind }) => kind)).toEqual(["choice", "choice"]);
});

test("a page's source becomes its article: no script, no menu, no entities", async () => {
  const body = summit
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.replaceAll("“", "&ldquo;")}</p>`)
    .join("");
  const source = `<!doctype html><html><head><title>Summit</title><script>alert("x")</script></head><body><nav>Menu</nav><article>${body}<script>evil()</script></article></body></html>`;
  const { article } = await quizAt((await paste(new Visitor(), { text: source })).url);
  expect(article?.text).toContain("“We will build the North Tunnel together");
  expect(article?.text).not.toMatch(/<|alert|evil|Menu|&ldquo;/);
});

test("an address that nobody made is not found, and leaves no rows behind", async () => {
  const id = "bcdfghjkmnpq";
  expect((await new Visitor().open(paths.quiz(id))).status).toBe(404);
  const tables = await runInDurableObject(env.QUIZZES.getByName(id), (_, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master").toArray(),
  );
  expect(tables).toEqual([]);
});

test("a form from another site makes nothing", async () => {
  const ann = new Visitor();
  const body = new URLSearchParams({ draft: (await draft(ann)).draft, text: summit });
  const sent = await ann.send(paths.quizzes(), {
    method: "POST",
    body,
    headers: { Origin: "https://evil.test", "Sec-Fetch-Site": "cross-site" },
  });
  expect(sent.status).toBe(403);
});
