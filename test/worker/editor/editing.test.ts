import { reset } from "cloudflare:test";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths.ts";
import { kindNames } from "../../../src/quiz/kinds/index.ts";
import { formOf, messageFor, textOf } from "../html.ts";
import { quizAt } from "../pasting.ts";
import { Visitor } from "../visitor.ts";
import { editLink, publishDraft, saveQuestion, type Teacher, teacher } from "./teacher.ts";

let made: Teacher;
beforeEach(async () => {
  await reset();
  made = await teacher();
});

const part = (id: string, question: string, name: "place" | "copies" | "deletion" | "restoration" | "replacement") =>
  paths.draftedPart(id, question, name);

test("what is corrected is the draft’s until it is published; then learners get it, and attempts keep what they began", async () => {
  const { ann, id, questions } = made;
  const [first] = questions;
  const ben = new Visitor();
  const begun = await ben.submit(await ben.open(paths.quiz(id)), paths.attempts(), { length: "all" });
  const saved = await saveQuestion(ann, id, first?.id ?? "", { stem: "Who can say what belongs together?" });
  expect([saved.status, saved.headers.get("Location")]).toEqual([303, paths.draftedCard(id, first?.id ?? "")]);
  expect((await quizAt(paths.quiz(id))).questions[0]?.stem).toBe(first?.stem);
  const page = await publishDraft(ann, id);
  expect(page.url).toBe(paths.sharing(id));
  expect((await quizAt(paths.quiz(id))).questions[0]?.stem).toBe("Who can say what belongs together?");
  expect(textOf((await ben.open(begun.url)).html)).toContain(first?.stem);
});

test("a source that is not in the article comes back with the form: 422, the message beside it, all that was typed", async () => {
  const { ann, id, questions } = made;
  const choice = questions.find(({ asks }) => asks === "speaker")?.id ?? "";
  const page = await saveQuestion(ann, id, choice, {
    stem: "Who <said> it?",
    source: "Nobody said this.",
    "distractors-0-why": "Because.",
  });
  expect([page.status, page.title.startsWith("Error: ")]).toEqual([422, true]);
  expect(messageFor(page.html, `${choice}-source`)).toContain("not in the article, word for word");
  const form = formOf(page.html, paths.draftedQuestion(id, choice));
  expect([form.get("stem"), form.get("source"), form.get("distractors-0-why")]).toEqual([
    "Who <said> it?",
    "Nobody said this.",
    "Because.",
  ]);
  expect(textOf((await ann.open(paths.editor(id))).html)).not.toContain("Nobody said this.");
});

test("advice is given and stops nobody", async () => {
  const { ann, id, questions } = made;
  const choice = questions.find(({ asks }) => asks === "speaker")?.id ?? "";
  const saved = await saveQuestion(ann, id, choice, {
    key: "Somebody with a very long name who is not in the article",
  });
  expect(saved.status).toBe(303);
  const page = textOf((await ann.open(paths.editor(id))).html);
  expect(page).toContain("The longest option is the key");
  expect(page).toContain("The source does not say");
  expect((await publishDraft(ann, id)).url).toBe(paths.sharing(id));
});

test("a question with two equal options is saved, with a word, and says why it cannot be published until it is mended", async () => {
  const { ann, id, questions } = made;
  const { id: choice = "", stem = "" } = questions.find(({ asks }) => asks === "speaker") ?? {};
  const form = formOf((await ann.open(paths.draftedQuestion(id, choice))).html, paths.draftedQuestion(id, choice));
  const key = form.get("key") ?? "";
  expect((await saveQuestion(ann, id, choice, { "distractors-0-text": key.toUpperCase() })).status).toBe(303);
  const page = await ann.open(paths.editor(id));
  expect(textOf(page.html)).toContain(`It cannot be published like this. Two options are the same: “${key}”`);
  expect(textOf(page.html)).toContain("1 question needs options that differ before publishing.");
  expect(page.html).not.toContain(`action="${paths.publications(id)}"`);
  expect((await ann.post(paths.publications(id), new URLSearchParams({ version: "2" }))).status).toBe(422);
  expect((await quizAt(paths.quiz(id))).questions.find((one) => one.id === choice)?.stem).toBe(stem);
  const file = textOf((await ann.open(paths.file(id, "yaml"))).html);
  expect(file).toContain(`“${stem}” is left out: two of its options are the same.`);
  expect(textOf((await ann.open(paths.paper(id))).html)).toContain("Left out: 1 question with two equal options.");
  await saveQuestion(ann, id, choice, { "distractors-0-text": "Erna Dahl" });
  expect((await publishDraft(ann, id)).url).toBe(paths.sharing(id));
});

test("advice comes while one types, into its places alone, and saves nothing", async () => {
  const { ann, id, questions } = made;
  const choice = questions.find(({ asks }) => asks === "speaker")?.id ?? "";
  const form = formOf((await ann.open(paths.draftedQuestion(id, choice))).html, paths.draftedQuestion(id, choice));
  form.set("key", "Zed <known>");
  const advice = paths.draftedPart(id, choice, "advice");
  const page = await ann.post(advice, form);
  expect([page.status, page.html.includes(`id="advice-late-${choice}-stem"`)]).toEqual([200, false]);
  expect(textOf(page.html)).toContain("The source does not say “Zed <known>”.");
  expect((await ann.post(`${advice}?late=yes`, form)).html).toContain(`id="advice-late-${choice}-stem"`);
  expect((await new Visitor().post(advice, form)).status).toBe(403);
  expect(textOf((await ann.open(paths.editor(id))).html)).not.toContain("Zed <known>");
});

test("two people editing: the later is told, sees both, and chooses", async () => {
  const { ann, id, questions } = made;
  const question = questions[1]?.id ?? "";
  const action = paths.draftedQuestion(id, question);
  const ben = new Visitor();
  await ben.submit(await ben.open(paths.shelf()), paths.shelf(), { link: await editLink(made) });
  const [annsPage, bensPage] = [await ann.open(action), await ben.open(action)];
  await ann.submit(annsPage, action, { stem: "What did Ann write here first?" });
  const told = await ben.submit(bensPage, action, { stem: "What did Ben write here after?" });
  expect(told.status).toBe(409);
  expect(textOf(told.html)).toContain("Somebody saved this question while you were editing it.");
  expect(textOf(told.html)).toContain("What did Ann write here first?");
  expect(formOf(told.html, action).get("stem")).toBe("What did Ben write here after?");
  expect(textOf((await ann.open(paths.editor(id))).html)).toContain("What did Ann write here first?");
  expect((await ben.submit(told, action)).status).toBe(200);
  expect(textOf((await ann.open(paths.editor(id))).html)).toContain("What did Ben write here after?");
});

test("who edits another question at the same time disturbs nobody", async () => {
  const { ann, id, questions } = made;
  const [one = "", other = ""] = questions.map((question) => paths.draftedQuestion(id, question.id));
  const tab = ann.anotherTab();
  const [first, second] = [await ann.open(one), await tab.open(other)];
  expect((await ann.submit(first, one, { hint: "Look at the first lines." })).status).toBe(200);
  expect((await tab.submit(second, other, { hint: "Look at the last lines." })).status).toBe(200);
  await publishDraft(ann, id);
  const hints = (await quizAt(paths.quiz(id))).questions.map(({ hint }) => hint);
  expect(hints.slice(0, 2)).toEqual(["Look at the first lines.", "Look at the last lines."]);
});

test("a draft that somebody changed since is not published unseen", async () => {
  const { ann, id, questions } = made;
  const seen = await ann.open(paths.editor(id));
  await saveQuestion(ann, id, questions[0]?.id ?? "", { hint: "New." });
  const before = await ann.open(paths.editor(id));
  await saveQuestion(ann, id, questions[0]?.id ?? "", { hint: "Newer." });
  expect(seen.html).not.toContain(`action="${paths.publications(id)}"`);
  const told = await ann.submit(before, paths.publications(id));
  expect(told.status).toBe(409);
  expect(textOf(told.html)).toContain("Somebody changed the draft since you opened this page.");
});

describe("what is done to a question as a whole", () => {
  const order = async () => {
    await publishDraft(made.ann, made.id);
    return (await quizAt(paths.quiz(made.id))).questions.map(({ id }) => id);
  };

  test("moved, deleted, brought back, copied: plain forms do it all", async () => {
    const { ann, id, questions } = made;
    const ids = questions.map((question) => question.id);
    const [a = "", b = "", c = ""] = ids;
    await ann.submit(await ann.open(paths.editor(id)), part(id, b, "place"));
    let page = await ann.submit(await ann.open(paths.editor(id)), part(id, c, "deletion"));
    expect(textOf(page.html)).toContain("Undo");
    page = await ann.submit(page, part(id, c, "restoration"));
    page = await ann.submit(page, part(id, a, "copies"));
    await ann.submit(page, part(id, c, "deletion"));
    const published = await order();
    expect(published).toHaveLength(ids.length);
    expect([published[0], published[1], published.includes(c)]).toEqual([b, a, false]);
    expect(published[2]).toMatch(/^q-/);
  });

  test("replaced: by another of the writer’s, and the old one can come back", async () => {
    const { ann, id, questions } = made;
    const question = questions.at(-1)?.id ?? "";
    const page = await ann.submit(await ann.open(paths.editor(id)), part(id, question, "replacement"));
    const published = await quizAt(paths.quiz(id));
    expect(textOf(page.html)).toContain("Undo");
    await ann.submit(page, part(id, question, "restoration"));
    await publishDraft(ann, id);
    const { questions: after } = await quizAt(paths.quiz(id));
    expect(after).toHaveLength(published.questions.length + 1);
    expect(new Set(after.map(({ stem }) => stem)).size).toBe(after.length);
  });

  test("proposed until the article gives no more: none twice, and then it is said", async () => {
    const { ann, id } = made;
    let page = await ann.open(paths.editor(id));
    for (let i = 0; i < 40 && !textOf(page.html).includes("gives no other question"); i++) {
      page = await ann.submit(page, paths.proposals(id));
    }
    expect(textOf(page.html)).toContain("The article gives no other question that is safe.");
    await publishDraft(ann, id);
    const stems = (await quizAt(paths.quiz(id))).questions.map(({ kind, stem }) => kind + stem);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

test("another wrong answer is suggested into the form, and saved with it alone", async () => {
  const { ann, id, questions } = made;
  const choice = questions.find(({ asks }) => asks === "speaker");
  if (choice?.kind !== "choice") throw new Error("no choice");
  const action = paths.draftedQuestion(id, choice.id);
  const page = await ann.submit(await ann.open(action), action, {
    another: "0",
    stem: "Who said that it is cold there?",
  });
  expect(page.status).toBe(200);
  const form = formOf(page.html, action);
  const message = messageFor(page.html, `${choice.id}-distractors-0-text`);
  expect(form.get("stem")).toBe("Who said that it is cold there?");
  if (message === undefined) {
    expect(choice.distractors.map((option) => (typeof option === "string" ? option : option.text))).not.toContain(
      form.get("distractors-0-text"),
    );
  }
  expect((await quizAt(paths.quiz(id))).questions).toEqual(questions);
});

test.each(kindNames)("a question of kind %s can be added by hand", async (kind) => {
  const { ann, id, questions } = made;
  const page = await ann.open(paths.newDrafted(id, kind).split("#")[0] ?? "");
  const source = "The North Tunnel will be 48 kilometres long and will connect Bergen with Stavanger.";
  const answers = {
    choice: { key: "Stavanger", "distractors-0-text": "Oslo" },
    multiple: { "key-0": "Bergen", "key-1": "Stavanger", "distractors-0-text": "Oslo" },
    "true-false": { key: "true" },
    "short-answer": { key: "Stavanger", accept: "in Stavanger\nat Stavanger" },
    numeric: { key: "48", unit: "kilometres" },
    match: {
      "pairs-0-left": "one end",
      "pairs-0-right": "Bergen",
      "pairs-1-left": "other end",
      "pairs-1-right": "Stavanger",
    },
    order: { "key-0": "Bergen", "key-1": "Stavanger" },
  }[kind] as Record<string, string>;
  await ann.submit(page, paths.drafted(id), { stem: "What of the North Tunnel is told here?", source, ...answers });
  await publishDraft(ann, id);
  const { questions: after } = await quizAt(paths.quiz(id));
  expect(after).toHaveLength(questions.length + 1);
  expect(after.at(-1)).toMatchObject({ kind, source, stem: "What of the North Tunnel is told here?" });
});

test("versions are kept: an older one comes back as the draft, and what it replaced is set aside", async () => {
  const { ann, id } = made;
  const rename = async (title: string) => ann.submit(await ann.open(paths.editor(id)), paths.details(id), { title });
  await rename("Second");
  await publishDraft(ann, id);
  await rename("Third, never published");
  const versions = await ann.open(paths.publications(id));
  expect(textOf(versions.html)).toContain("What learners get");
  const editor = await ann.submit(versions, paths.restoration(id, 1));
  expect(editor.url).toBe(paths.editor(id));
  expect(editor.html).toContain("Leaders meet at the summit in Oslo");
  expect((await ann.open(paths.quiz(id))).title).toBe("Second");
  expect(textOf((await ann.open(paths.publications(id))).html)).toContain("Third, never published");
  await publishDraft(ann, id);
  expect((await ann.open(paths.quiz(id))).title).toBe("Leaders meet at the summit in Oslo");
});

test("a quiz that is unpublished is not found, but its maker’s shelf leads to the draft", async () => {
  const { ann, id } = made;
  const ben = new Visitor();
  const begun = await ben.submit(await ben.open(paths.quiz(id)), paths.attempts());
  await ann.submit(await ann.open(paths.publications(id)), paths.withdrawal(id));
  expect((await new Visitor().open(paths.quiz(id))).status).toBe(404);
  expect((await ben.open(begun.url)).status).toBe(200);
  expect((await ann.open(paths.quiz(id))).url).toBe(paths.editor(id));
  await publishDraft(ann, id);
  expect((await new Visitor().open(paths.quiz(id))).status).toBe(200);
});
