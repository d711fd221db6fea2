import { reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { kindNames } from "../../src/quiz/kinds/index.ts";
import { summit } from "../fixtures/summit.ts";
import { formOf, messageFor, textOf } from "./html.ts";
import { rightAnswer } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

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

describe("what cannot become a quiz", () => {
  const prose = "The weather is what it is, and so are we all, in the end, as they say.";
  test.each([
    ["nothing", "", "Paste the article here."],
    ["white space", " \n\t ", "Paste the article here."],
    ["NULs", "\0".repeat(500), "There is no text here"],
    ["a shopping list", "Milk\nEggs\nTwo loaves of bread\nButter\nApples", "reads like a list"],
    [
      "another language",
      "Der Bundestag hat am Donnerstag in Berlin über das neue Gesetz beraten und es angenommen. ".repeat(5),
      "does not read like English",
    ],
    ["a program", "function f(x) {\n  return x + 1;\n}\nconst y = f(3);\n".repeat(5), "reads like a program"],
    ["empty tags", "<div><p></p></div>", "There is no text here"],
    ["only scripts", "<html><body><script>document.write('x')</script></body></html>", "There is no text here"],
    ["talk that states nothing", prose, "Nothing in this text can be asked safely"],
  ])("%s is said to be none, and what was typed stays", async (_, text, message) => {
    const ann = new Visitor();
    const page = await send(ann, {
      ...(await draft(ann)),
      text,
      title: "Kept",
      questions: "5",
      kinds: ["choice", "order"],
    });
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^Error: /);
    expect(messageFor(page.html, "text")).toContain(message);
    const form = formOf(page.html, paths.quizzes());
    expect([form.get("title"), form.get("questions"), form.getAll("kinds")]).toEqual([
      "Kept",
      "5",
      ["choice", "order"],
    ]);
    if (/^[\w ]+$/.test(text)) expect(page.html).toContain(text);
    expect(ann.session).toBeUndefined();
  });

  test("without a kind, or with a title without end, the messages stand beside their fields", async () => {
    const ann = new Visitor();
    const { html, status } = await send(ann, {
      ...(await draft(ann)),
      text: summit,
      title: "x".repeat(301),
      kinds: [],
    });
    expect(status).toBe(422);
    expect(messageFor(html, "kinds")).toContain("Choose at least one kind");
    expect(messageFor(html, "title")).toContain("300 is the most");
    expect(html).toContain("Erna Dahl");
  });

  test("an article of two million letters is told its length and kept, a larger body is refused", async () => {
    const ann = new Visitor();
    const long = "word ".repeat(360_000);
    const told = await send(ann, { ...(await draft(ann)), text: long });
    expect(told.status).toBe(422);
    expect(messageFor(told.html, "text")).toContain("1,800,000 characters");
    expect(told.html).toContain(long.slice(0, -1));
    expect((await send(ann, { ...(await draft(ann)), text: "x".repeat(2_000_000) })).status).toBe(413);
  });

  test("other forms are no larger than they were", async () => {
    expect((await new Visitor().post(paths.attempts(), { quiz: "x".repeat(100_000) })).status).toBe(413);
  });
});

test.each([
  ["quotations only", "“Yes,” she said.\n\n“No.”\n\n“”\n\n“".repeat(50)],
  ["marks that never close", `${"“".repeat(3000)} ${summit}`],
  ["markup in words", `${summit}\n\n<script>alert(1)</script> & "quotes" <b>`],
  ["lone surrogates and controls", `\ud800${summit}\u0007\udfff`],
  ["a form id of somebody's making", summit],
])("%s: an answer, never a fault of ours, and nothing runs", async (_, text) => {
  const ann = new Visitor();
  const sent = await send(ann, { ...(await draft(ann)), draft: "../../x", text });
  expect([303, 422]).toContain(sent.status);
  const page = sent.status === 303 ? await ann.open(sent.headers.get("Location") ?? "") : sent;
  expect(page.html).not.toContain("<script>alert");
  if (sent.status === 303) expect((await ann.open(`${page.url}/article`)).html).not.toContain("<script>alert");
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

type Fields = { draft: string; text?: string; title?: string; questions?: string; kinds?: string[] };

/** What the untouched form holds. */
async function draft(visitor: Visitor): Promise<Fields> {
  const page = await visitor.open(paths.newQuiz());
  const form = formOf(page.html, paths.quizzes());
  expect(form.getAll("kinds")).toEqual(kindNames);
  return { draft: form.get("draft") ?? "", questions: form.get("questions") ?? "", kinds: form.getAll("kinds") };
}

/** Sends the form as a browser does, in parts; follows nothing. */
async function send(visitor: Visitor, fields: Fields): Promise<Seen> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return visitor.send(paths.quizzes(), { method: "POST", body });
}

async function paste(visitor: Visitor, fields: Partial<Fields>): Promise<Seen> {
  const sent = await send(visitor, { ...(await draft(visitor)), ...fields });
  expect([sent.status, messageFor(sent.html, "text")]).toEqual([303, undefined]);
  return visitor.open(sent.headers.get("Location") ?? "");
}

async function quizAt(url: string) {
  const quiz = await env.QUIZZES.getByName(url.split("/")[2] ?? "").find();
  if (quiz === null) throw new Error(`no quiz at ${url}`);
  return quiz;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ");
}
