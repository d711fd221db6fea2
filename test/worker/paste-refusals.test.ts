import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { summit } from "../fixtures/summit.ts";
import { formOf, messageFor } from "./html.ts";
import { draft, send } from "./pasting.ts";
import { Visitor } from "./visitor.ts";

beforeEach(() => reset());

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
