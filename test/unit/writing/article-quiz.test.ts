import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../src/formats/article/index.ts";
import { ownFormats, readQuiz } from "../../../src/formats/index.ts";
import { writeQuiz } from "../../../src/writing/article-quiz.ts";
import { summit } from "../../fixtures/summit.ts";

const article = { title: "Summit", text: summit };

test("a quiz is whole: its set, its revision, every source found", async () => {
  const written = await writeQuiz(article, { id: "summit" });
  if (written.unfit !== undefined) throw new Error(written.unfit);
  expect(written.set).toMatchObject({ format: "footnote/1", id: "summit", title: "Summit", language: "en" });
  expect(written.quiz.questions.length).toBe(written.set.questions.length);
  for (const { citations } of written.quiz.questions) expect(citations.length).toBeGreaterThan(0);
  expect(written.doubt).toBeUndefined();
});

test("as many questions as were wished for at most, of the kinds that were wished for", async () => {
  const written = await writeQuiz(article, { id: "summit", questions: 2, kinds: ["choice"] });
  if (written.unfit !== undefined) throw new Error(written.unfit);
  expect(written.set.questions.map(({ kind }) => kind)).toEqual(["choice", "choice"]);
});

test("an article of which one field breaks the format is no quiz, rather than a broken one", async () => {
  expect(await writeQuiz({ ...article, title: "" }, { id: "summit" })).toEqual({ unfit: "vague" });
});

describe("what becomes no quiz says why", () => {
  test.each([
    ["empty", ""],
    ["foreign", "Le président a annoncé que les députés ne sont pas d’accord sur le projet. ".repeat(4)],
    ["list", "milk\neggs\nbread\nbutter"],
    ["vague", "What is there to say? Who knows."],
  ])("%s", async (unfit, text) => {
    expect(await writeQuiz({ title: "T", text }, { id: "t" })).toEqual({ unfit });
  });

  test("kinds that the text has nothing for", async () => {
    const text = summit.split("\n\n").slice(0, 4).join("\n\n");
    expect(await writeQuiz({ title: "T", text }, { id: "t", kinds: ["order"] })).toEqual({ unfit: "kinds" });
  });
});

test("whatever the article has become on its way, a file of its quiz is in order, and written twice the same", async () => {
  const sentences = summit.split(/(?<=[.”]) /);
  const noise = fc.constantFrom(
    "“",
    "”",
    "\n\n",
    "\r\n\r\n",
    "\u0301",
    "🙂",
    "\ud800",
    "\0",
    "\ufffd",
    "\u2028",
    "# ",
    "- ",
    "|",
    "\t",
    "&amp;",
    "<b>",
  );
  const pieces = fc
    .tuple(fc.shuffledSubarray(sentences, { minLength: 10 }), fc.array(noise, { maxLength: 4 }))
    .map(([some, marks]) => some.map((sentence, index) => `${sentence}${marks[index] ?? ""}`));
  let quizzes = 0;
  await fc.assert(
    fc.asyncProperty(
      pieces,
      fc.constantFrom("a.txt", "a.md", "a.html", ""),
      fc.constantFrom(...ownFormats),
      async (parts, name, format) => {
        const written = await writeQuiz(readArticle(parts.join(" "), name), { id: "quiz" });
        if (written.unfit !== undefined) return;
        quizzes++;
        const text = format.write(written.set).output;
        const read = await readQuiz(text, format);
        expect(read.faults).toBeUndefined();
        const again = await writeQuiz(readArticle(parts.join(" "), name), { id: "quiz" });
        expect(again.unfit === undefined && format.write(again.set).output).toBe(text);
      },
    ),
    { numRuns: 120 },
  );
  expect(quizzes).toBeGreaterThan(60);
}, 60_000);
