import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { bees, publish } from "./quizzes.ts";
import { Visitor } from "./visitor.ts";

beforeEach(async () => {
  await reset();
  publish(bees);
});

/** What a page says it is written in. */
const langOf = (html: string) => /<html lang="([^"]*)"/.exec(html)?.[1];

const asks = (accepted: string) => new Visitor().send(paths.home(), { headers: { "Accept-Language": accepted } });

test.each([
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["ES-419", "es"],
  ["de-CH-1996", "de"],
  ["it, fr;q=0.5, en;q=0.7", "en"],
  ["it, fr;q=0.7, en;q=0.5", "fr"],
  ["en;q=0.3, de", "de"],
  ["es;q=0, fr;q=0.1", "fr"],
  ["*", "en"],
  ["ja,zh-Hant;q=0.9", "en"],
  ["", "en"],
  [",,,;;;q=,=;", "en"],
  ["es;q=NaN", "en"],
  ["constructor, __proto__;q=0.9, toString", "en"],
  ["essential", "en"],
  [`<script>alert(1)</script>,fr`, "fr"],
  [`${"x-".repeat(3000)},de`, "de"],
  [Array.from({ length: 2000 }, (_, i) => `x${i};q=0.${i}`).join(","), "en"],
])("who asks for “%.60s” reads %s", async (accepted, language) => {
  const { status, html } = await asks(accepted);
  expect(status).toBe(200);
  expect(langOf(html)).toBe(language);
});

test("what was chosen by hand goes before what the browser asks for, and leads back to where one was", async () => {
  const ann = new Visitor();
  const sent = await ann.send(paths.language(), {
    method: "POST",
    body: new URLSearchParams({ language: "de" }),
    headers: { Referer: `${ann.origin}${paths.article(bees.id)}?at=0-20` },
  });
  expect(sent.status).toBe(303);
  expect(sent.headers.get("Location")).toBe(`${paths.article(bees.id)}?at=0-20`);
  const page = await ann.send(paths.quiz(bees.id), { headers: { "Accept-Language": "es" } });
  expect(langOf(page.html)).toBe("de");
  expect(page.html).toContain("Quiz starten");
});

test.each(["https://elsewhere.test/quizzes", "nonsense", "javascript:alert(1)", "//elsewhere.test", undefined])(
  "a language that was chosen on %s leads to the front page",
  async (referer) => {
    const headers: Record<string, string> = referer === undefined ? {} : { Referer: referer };
    const body = new URLSearchParams({ language: "fr" });
    const sent = await new Visitor().send(paths.language(), { method: "POST", body, headers });
    expect(sent.headers.get("Location")).toBe(paths.home());
  },
);

test.each(["xx", "", "../es", "constructor", "es; Path=/evil", undefined])(
  "“%s” is no language to choose",
  async (sent) => {
    const ann = new Visitor();
    await ann.post(paths.language(), sent === undefined ? {} : { language: sent });
    expect(ann.cookies.has("language")).toBe(false);
  },
);

test("another site chooses no language for anybody", async () => {
  const headers = { "Sec-Fetch-Site": "cross-site" };
  const body = new URLSearchParams({ language: "fr" });
  const sent = await new Visitor().send(paths.language(), { method: "POST", body, headers });
  expect(sent.status).toBe(403);
  expect(sent.headers.get("Set-Cookie")).toBeNull();
});

test("a cookie that names no language is left alone", async () => {
  const headers = { Cookie: "language=klingon", "Accept-Language": "fr" };
  expect(langOf((await new Visitor().send(paths.home(), { headers })).html)).toBe("fr");
});

test("a page that is English alone is English from its header to its foot, and remembers what was chosen", async () => {
  const { html } = await new Visitor().send(paths.guide(), { headers: { "Accept-Language": "es" } });
  expect(langOf(html)).toBe("en");
  expect(html).toContain("Skip to the content");
  expect(html).toMatch(/<option value="es"[^>]* selected/);
  expect(html).toContain('data-worker="/offline-worker-es.generated.js"');
});

test("pages that are drawn at the same time keep to their own languages", async () => {
  const wanted = ["en", "es", "fr", "de", "es", "en", "de", "fr"];
  const pages = await Promise.all(wanted.map((language) => asks(language)));
  expect(pages.map(({ html }) => langOf(html))).toEqual(wanted);
  const titles = pages.map(({ title }) => title);
  expect(new Set(titles).size).toBe(4);
});

test("what comes from a set in another language says so, what is in the page’s own does not", async () => {
  const german = await new Visitor().send(paths.quiz(bees.id), { headers: { "Accept-Language": "de" } });
  expect(german.html).toContain(`<h1 lang="en">${bees.title}</h1>`);
  const english = await new Visitor().send(paths.quiz(bees.id));
  expect(english.html).toContain(`<h1>${bees.title}</h1>`);
  publish({ ...bees, language: "de" });
  const itsOwn = await new Visitor().send(paths.quiz(bees.id), { headers: { "Accept-Language": "de" } });
  expect(itsOwn.html).toContain(`<h1>${bees.title}</h1>`);
});

test("a form that lacks something is told so in the reader’s language", async () => {
  const ann = new Visitor();
  ann.cookies.set("language", "fr");
  const refused = await ann.open(`${paths.quizzes()}?code=`);
  expect(refused.html).toContain("Tape d’abord le code.");
  expect(refused.title).toMatch(/^Erreur\u00a0:/);
  const lost = await ann.open("/nowhere");
  expect(lost.html).toContain("Nous ne trouvons pas cette page");
});
