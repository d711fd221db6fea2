import { expect, test } from "vitest";
import { compileQuiz } from "../../../src/quiz/compile.ts";
import { type QuestionSet, questionSet } from "../../../src/quiz/question-set.ts";

const text = "Ann said no. Bob said yes, and left.\n\nCy came late. Ann said no again. Dee stayed.";

function set(...questions: object[]): QuestionSet {
  return questionSet.parse({ format: "footnote/1", id: "s", title: "S", article: { title: "A", text }, questions });
}

const question = { id: "q", kind: "short-answer", stem: "Who came late?", key: "Cy", source: "Cy came late." };

async function faults(...questions: object[]): Promise<string[]> {
  const compiled = await compileQuiz(set(...questions));
  return "faults" in compiled ? compiled.faults.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
}

test("a source is found with its proving words, as spans of the article", async () => {
  const compiled = await compileQuiz(set(question));
  if (!("quiz" in compiled)) throw new Error("refused");
  const [citation] = compiled.quiz.questions[0]?.citations ?? [];
  expect(text.slice(citation?.source.start, citation?.source.end)).toBe("Cy came late.");
  expect(citation?.proof.map(({ start, end }) => text.slice(start, end))).toEqual(["Cy"]);
});

test("a source that is not there is refused, with the place where it leaves the article", async () => {
  expect(await faults({ ...question, source: "Bob said yes, and laughed." })).toEqual([
    "questions.0.source: this source is not in the article, word for word. It says “Bob said yes, and laughed.” where the article says “…Bob said yes, and left. Cy came late. A…”.",
  ]);
});

test("a slip in the first words is shown too", async () => {
  const [fault] = await faults({ ...question, source: "Rob said yes, and left." });
  expect(fault).toContain(
    "It says “Rob said yes, and lef…” where the article says “Ann said no. Bob said yes, and lef…”",
  );
});

test("a source that stands twice is refused", async () => {
  expect((await faults({ ...question, source: "Ann said no" }))[0]).toMatch(
    /stands 2 times in the article: quote more of it/,
  );
});

test("a question without a source is refused where there is an article", async () => {
  expect(await faults({ ...question, source: undefined })).toEqual([
    "questions.0: has no source: give the sentence that proves it",
  ]);
});

test("a set without an article needs no sources, and its questions cite nothing", async () => {
  const { article: _, ...bare } = set(question);
  const compiled = await compileQuiz(bare);
  expect("quiz" in compiled && compiled.quiz.article).toBe(null);
  expect("quiz" in compiled && compiled.quiz.questions[0]?.citations).toEqual([]);
});

test("proving words must stand in their source", async () => {
  expect(await faults({ ...question, proof: "came early" })).toEqual([
    "questions.0.proof: the source does not contain “came early”",
  ]);
});

test("every source of a list is looked for", async () => {
  const [fault] = await faults({ ...question, source: ["Cy came late.", "Dee danced."] });
  expect(fault).toMatch(/^questions\.0\.source: this source is not in the article/);
});

test("every pair of a match is proved by its own source, or by the question's", async () => {
  const match = { id: "m", kind: "match", stem: "Who?" };
  const pairs = [
    { left: "Cy", right: "late", source: "Cy came late." },
    { left: "Dee", right: "stayed" },
  ];
  expect(await faults({ ...match, pairs })).toEqual([
    "questions.0.pairs.1: has no source: give the sentence that proves it",
  ]);
  expect(await faults({ ...match, pairs, source: "Dee stayed." })).toEqual([]);
  const wrong = [pairs[1], { ...pairs[0], source: "Cy never came." }];
  expect((await faults({ ...match, pairs: wrong, source: "Dee stayed." }))[0]).toMatch(
    /^questions\.0\.pairs\.1\.source: /,
  );
});

test("two questions with one id, and two options that look the same, are refused", async () => {
  const choice = { ...question, kind: "choice", distractors: ["cy ", "Dee"] };
  expect(await faults(question, choice)).toEqual([
    "questions.1: two options are the same: “Cy” and “cy”",
    "questions.1.id: “q” is the id of an earlier question: each needs its own",
  ]);
});

test("options that differ in a sign are two", async () => {
  expect(await faults({ ...question, kind: "choice", key: "C", distractors: ["C++", "C#"] })).toEqual([]);
});

test("the revision names the content: the same for the same, another for any change", async () => {
  const revision = async (asked: object) => {
    const compiled = await compileQuiz(set(asked));
    return "quiz" in compiled ? compiled.quiz.revision : undefined;
  };
  expect(await revision(question)).toMatch(/^[0-9a-f]{16}$/);
  expect(await revision(question)).toBe(await revision({ ...question }));
  expect(await revision({ ...question, hint: "Late" })).not.toBe(await revision(question));
});
