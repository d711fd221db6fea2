import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { writtenField } from "../../src/quiz/written-id.ts";
import { readDraft } from "../../src/routes/new-quiz-form.ts";
import { quizOfDraft } from "../../src/routes/quiz-of-draft.ts";
import { summit } from "../fixtures/summit.ts";
import { textOf } from "./html.ts";
import { draft, type Fields, quizAt, send } from "./pasting.ts";
import { Visitor } from "./visitor.ts";

let ann: Visitor;
let fields: Fields;
beforeEach(async () => {
  await reset();
  ann = new Visitor();
  fields = { ...(await draft(ann)), text: summit };
});

/** What the writer on a device makes of the form. */
async function writtenAway() {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  const read = await readDraft(form, null, async () => ({ problem: "no network" }));
  if (read.problems !== undefined) throw new Error("this form is in order");
  const made = await quizOfDraft(read.draft, fields.draft);
  if (made.problem !== undefined) throw new Error("this article gives questions");
  return made;
}

/** Sends the form, and what a device says that it wrote. */
async function sendLater(written: unknown) {
  return send(ann, {
    ...fields,
    [writtenField]: typeof written === "string" ? written : JSON.stringify(written),
  } as Fields);
}

test("a quiz that a device wrote is the very same on the site, under the same address and revision", async () => {
  const { quiz, set } = await writtenAway();
  const sent = await sendLater(set.questions);
  expect(sent.headers.get("Location")).toBe(paths.quiz(quiz.id));
  expect(await quizAt(paths.quiz(quiz.id))).toEqual(quiz);
  expect(textOf((await ann.open(paths.quiz(quiz.id))).html)).toContain("You made this quiz");
});

test("it is also where the site would write other questions by now", async () => {
  const { quiz, set } = await writtenAway();
  await sendLater(set.questions.slice(0, 2));
  const { questions } = await quizAt(paths.quiz(quiz.id));
  expect(questions.map(({ id }) => id)).toEqual(set.questions.slice(0, 2).map(({ id }) => id));
});

test("sent twice it is one quiz, and where the form had arrived before, attempts still find their revision", async () => {
  const { set } = await writtenAway();
  const first = await send(ann, fields);
  const fewer = set.questions.slice(0, 2);
  for (let time = 0; time < 2; time++) {
    expect((await sendLater(fewer)).headers.get("Location")).toBe(first.headers.get("Location"));
  }
  const shelf = textOf((await ann.open(paths.home())).html);
  expect(shelf.split("Leaders meet at the summit in Oslo").length - 1).toBe(1);
  const id = first.headers.get("Location")?.split("/")[2] ?? "";
  const { revision } = await quizAt(paths.quiz(id));
  expect(await env.QUIZZES.getByName(id).find(revision)).not.toBeNull();
});

test.each([
  ["no JSON", "]["],
  ["no list", { kind: "choice" }],
  ["nothing", []],
  ["no questions", [null, 5, "x", { kind: "essay", stem: "Why?" }]],
  [
    "a source that is not in the article",
    [{ id: "a", kind: "true-false", stem: "Oslo burnt.", key: true, source: "Oslo burnt." }],
  ],
])("%s that comes as questions counts for nothing: the site writes its own", async (_, written) => {
  const { quiz } = await writtenAway();
  expect((await sendLater(written)).status).toBe(303);
  expect((await quizAt(paths.quiz(quiz.id))).revision).toBe(quiz.revision);
});

test("of questions that came, those that break a rule are left out, and markup is text", async () => {
  const { quiz, set } = await writtenAway();
  const [first] = set.questions;
  await sendLater([
    { ...first, stem: "<script>alert(1)</script>" },
    { ...first, id: "b", source: "Nowhere." },
  ]);
  expect((await quizAt(paths.quiz(quiz.id))).questions).toHaveLength(1);
  const page = await ann.open(paths.quiz(quiz.id));
  const begun = await ann.submit(page, paths.attempts(), { length: "all" });
  expect(begun.html).not.toContain("<script>alert");
  expect(begun.html).toContain("&lt;script&gt;alert(1)");
});
