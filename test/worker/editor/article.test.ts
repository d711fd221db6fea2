import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { summit } from "../../fixtures/summit.ts";
import { formOf, messageFor, textOf } from "../html.ts";
import { quizAt } from "../pasting.ts";
import { Visitor } from "../visitor.ts";
import { editLink, publishDraft, type Teacher, teacher } from "./teacher.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

const told = "The North Tunnel will be 48 kilometres long and will connect Bergen with Stavanger.";
const corrected = "The North Tunnel will be 49 kilometres long, and will connect Bergen with Stavanger.";

/** The form of the article, with some of its fields changed, sent. */
async function saveArticle(fields: (text: string) => Record<string, string>) {
  const page = await made.ann.open(paths.draftedArticle(made.id));
  const { text = "" } = Object.fromEntries(formOf(page.html, paths.draftedArticle(made.id)));
  return made.ann.submit(page, paths.draftedArticle(made.id), fields(text));
}

test("what is added to the article changes no question, and is published with them", async () => {
  const saved = await saveArticle((text) => ({ text: `${text}\n\nA second part was found.`, author: "Ann Author" }));
  expect(saved.url).toBe(paths.editor(made.id));
  await publishDraft(made.ann, made.id);
  const { article, questions } = await quizAt(paths.quiz(made.id));
  expect([article?.author, article?.text.endsWith("A second part was found.")]).toEqual(["Ann Author", true]);
  expect(questions.map(({ id }) => id)).toEqual(made.questions.map(({ id }) => id));
});

test("questions whose sentence was changed are marked, block publishing, and take their new sentence at a press", async () => {
  const { ann, id, questions } = made;
  const cites = questions.filter(({ source }) => [source].flat().includes(told));
  expect(cites.length).toBeGreaterThan(0);
  const before = await ann.open(paths.editor(id));
  let page = await saveArticle((text) => ({ text: text.replace(told, corrected) }));
  expect(textOf(page.html)).toContain("a new source before publishing");
  expect(page.html).not.toContain(`action="${paths.publications(id)}"`);
  for (const { stem } of questions) expect(textOf(page.html)).toContain(stem);
  const refused = await ann.post(paths.publications(id), new URLSearchParams({ version: "2" }));
  expect([before.status, refused.status]).toEqual([200, 422]);
  const file = await ann.open(paths.file(id, "yaml"));
  expect(textOf(file.html)).toContain("is left out: its source is no longer in the article");
  expect(textOf((await ann.open(paths.paper(id))).html)).toContain("whose source is no longer in the article");
  for (const { id: question } of cites) page = await ann.submit(page, paths.draftedPart(id, question, "source"));
  expect(textOf(page.html)).not.toContain("a new source before publishing");
  await publishDraft(ann, id);
  const after = (await quizAt(paths.quiz(id))).questions;
  expect(after.filter(({ source }) => source === corrected)).toHaveLength(cites.length);
});

test("an article without text, or with an address that is none, comes back as it was typed", async () => {
  const empty = await saveArticle(() => ({ text: " \n " }));
  expect([empty.status, messageFor(empty.html, "article-text")]).toEqual([422, expect.stringContaining("Paste")]);
  const odd = await saveArticle((text) => ({ text: `${text}!`, url: "javascript:alert(1)" }));
  expect([odd.status, messageFor(odd.html, "article-url")]).toEqual([422, expect.stringContaining("web address")]);
  expect(formOf(odd.html, paths.draftedArticle(made.id)).get("text")?.endsWith("!")).toBe(true);
});

test("furniture is taken out of the form, told, and nothing is saved by it", async () => {
  const page = await made.ann.open(paths.draftedArticle(made.id));
  const text = `${summit}\n\nRead more: Ten tunnels that were never built\n\nShare this on Facebook`;
  const form = formOf(page.html, paths.draftedArticle(made.id));
  form.set("text", text);
  form.set("clean", "yes");
  const cleaned = await made.ann.post(paths.draftedArticle(made.id), form);
  expect(textOf(cleaned.html)).toContain("Taken out below");
  const left = formOf(cleaned.html, paths.draftedArticle(made.id)).get("text") ?? "";
  expect([left.includes("Share this"), left.includes(told)]).toEqual([false, true]);
  expect((await made.ann.open(paths.editor(made.id))).html).not.toContain("Ten tunnels");
});

test("two people correct the article: the later sees both", async () => {
  const { ann, id } = made;
  const ben = new Visitor();
  await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: await editLink(made) });
  const [annsPage, bensPage] = [await ann.open(paths.draftedArticle(id)), await ben.open(paths.draftedArticle(id))];
  await ann.submit(annsPage, paths.draftedArticle(id), { text: `${summit}\n\nAnn’s end.` });
  const late = await ben.submit(bensPage, paths.draftedArticle(id), { text: `${summit}\n\nBen’s end.` });
  expect(late.status).toBe(409);
  expect(textOf(late.html)).toContain("Ann’s end.");
  expect((await ben.submit(late, paths.draftedArticle(id))).url).toBe(paths.editor(id));
  expect(textOf((await ann.open(paths.editor(id))).html)).toContain("Ben’s end.");
});

test("nobody without the key gets to the article’s form", async () => {
  const stranger = new Visitor();
  expect((await stranger.open(paths.draftedArticle(made.id))).status).toBe(403);
  expect((await stranger.post(paths.draftedArticle(made.id), new URLSearchParams({ text: "Mine." }))).status).toBe(403);
});

test("an older version brings its article back with its questions", async () => {
  const { ann, id, questions } = made;
  await saveArticle((text) => ({ text: `${text}\n\nMore.` }));
  await publishDraft(ann, id);
  await saveArticle((text) => ({ text: text.replace(told, "") }));
  const page = await ann.submit(await ann.open(paths.publications(id)), paths.restoration(id, 1));
  expect(textOf(page.html)).not.toContain("a new source before publishing");
  await publishDraft(ann, id);
  const { article, questions: after } = await quizAt(paths.quiz(id));
  expect([after.length, article?.text.endsWith("More.")]).toEqual([questions.length, false]);
});
