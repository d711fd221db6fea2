import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { formOf, textOf } from "../html.ts";
import { quizAt } from "../pasting.ts";
import { Visitor } from "../visitor.ts";
import { editLink, type Teacher, teacher } from "./teacher.ts";

let made: Teacher;
let laptop: Visitor;
beforeEach(async () => {
  await reset();
  made = await teacher();
  laptop = new Visitor();
  await laptop.submit(await laptop.open(paths.shelf()), paths.shelf(), { link: await editLink(made) });
});

const phoneName = "1234567890-phone";

/** Types in a question on the phone, as its page sends it after a pause; saves nothing. Resolves to the form. */
async function typeOnPhone(question: string, fields: Record<string, string>): Promise<URLSearchParams> {
  const { ann, id } = made;
  const form = formOf((await ann.open(paths.draftedQuestion(id, question))).html, paths.draftedQuestion(id, question));
  for (const [name, value] of Object.entries({ device: phoneName, ...fields })) form.set(name, value);
  expect((await ann.post(paths.draftedPart(id, question, "advice"), form)).status).toBe(200);
  return form;
}

test("what was begun on a phone is gone on with on a laptop, and is nobody else’s until it is saved", async () => {
  const { id, questions } = made;
  const { id: question = "", stem = "" } = questions[0] ?? {};
  await typeOnPhone(question, { stem: "Who was the <first> to", hint: "Half a hint" });
  const seen = await laptop.open(paths.editor(id));
  expect(textOf(seen.html)).toContain("Typed on another device just now, and not saved: “Who was the <first> to”");
  expect(textOf(seen.html)).toContain(stem);
  expect((await quizAt(paths.quiz(id))).questions[0]?.stem).toBe(stem);
  expect((await laptop.open(paths.file(id, "yaml"))).html).not.toContain("Half a hint");
  const page = await laptop.open(paths.typed(id, question, phoneName));
  const form = formOf(page.html, paths.draftedQuestion(id, question));
  expect([form.get("stem"), form.get("hint")]).toEqual(["Who was the <first> to", "Half a hint"]);
  const saved = await laptop.submit(page, paths.draftedQuestion(id, question), {
    stem: "Who was the first to say it?",
  });
  expect(textOf(saved.html)).toContain("Who was the first to say it?");
});

test("what is gone on with collides with what somebody saved since, as any form does", async () => {
  const { ann, id, questions } = made;
  const action = paths.draftedQuestion(id, questions[0]?.id ?? "");
  await typeOnPhone(questions[0]?.id ?? "", { stem: "From the phone?" });
  await laptop.submit(await laptop.open(action), action, { stem: "From the laptop?" });
  const late = await laptop.submit(await laptop.open(paths.typed(id, questions[0]?.id ?? "", phoneName)), action);
  expect(late.status).toBe(409);
  expect(textOf(late.html)).toContain("From the laptop?");
  expect(formOf(late.html, action).get("stem")).toBe("From the phone?");
  expect(textOf((await ann.open(paths.editor(id))).html)).toContain("From the laptop?");
});

test("what is saved is typed no more, even if its last words arrive late", async () => {
  const { ann, id, questions } = made;
  const question = questions[0]?.id ?? "";
  const form = await typeOnPhone(question, { stem: "Who said so in the end?" });
  expect((await ann.post(paths.draftedQuestion(id, question), form)).status).toBe(303);
  expect((await laptop.open(paths.editor(id))).html).not.toContain("Typed on another device");
  await ann.post(`${paths.draftedPart(id, question, "advice")}?late=yes`, form);
  expect((await laptop.open(paths.editor(id))).html).not.toContain("Typed on another device");
});

test("a new question that was begun elsewhere is there to be gone on with, or forgotten", async () => {
  const { ann, id } = made;
  const form = formOf((await ann.open(paths.newDrafted(id, "numeric").split("#")[0] ?? "")).html, paths.drafted(id));
  const question = form.get("id") ?? "";
  form.set("device", phoneName);
  form.set("stem", "How long is");
  await ann.post(paths.draftedPart(id, question, "advice"), form);
  const seen = await laptop.open(paths.editor(id));
  const page = await laptop.open(paths.typed(id, question, phoneName, "numeric"));
  expect(formOf(page.html, paths.drafted(id)).get("stem")).toBe("How long is");
  const after = await laptop.submit(seen, paths.draftedPart(id, question, "typing"));
  expect(after.html).not.toContain("Typed on another device");
});

test("browsers without a name, strangers, and more than anybody types leave nothing behind", async () => {
  const { ann, id, questions } = made;
  const question = questions[0]?.id ?? "";
  await typeOnPhone(question, { stem: "No name", device: "" });
  await typeOnPhone(question, { stem: `Long ${"x".repeat(30_000)}` });
  const form = new URLSearchParams({ device: phoneName, stem: "Mine", kind: "choice" });
  const stranger = new Visitor();
  expect((await stranger.post(paths.draftedPart(id, question, "advice"), form)).status).toBe(403);
  expect((await stranger.post(paths.draftedPart(id, question, "typing"), form)).status).toBe(403);
  expect((await stranger.open(paths.typed(id, question, phoneName))).status).toBe(403);
  expect((await ann.open(paths.editor(id))).html).not.toContain("Typed on another device");
});
