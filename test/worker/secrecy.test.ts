import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { builtIn } from "../../questions/index.ts";
import { paths } from "../../src/paths.ts";
import { keyInWords, type Question } from "../../src/quiz/kinds/index.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";
import fingerprints from "../../views/assets.generated.json" with { type: "json" };
import { textOf } from "./html.ts";
import { canary, withOtherKeys, withOtherSources } from "./other-key.ts";
import { bees, publish } from "./quizzes.ts";
import { type Seen, Visitor } from "./visitor.ts";

const quizzes = [bees, ...builtIn];
const attempt = "one-and-the-same";

beforeEach(() => reset());

describe.each(quizzes.map((quiz): [string, Quiz] => [quiz.id, quiz]))("nobody who has not answered %s", (_, quiz) => {
  test("can tell its keys: with others, every page, fragment and header is the same, byte for byte", async () => {
    expect(await everythingSeen(withOtherKeys(quiz))).toEqual(await everythingSeen(quiz));
  });

  test("can tell the sources of its questions, but in the article", async () => {
    const seen = await everythingSeen(quiz, { readsArticle: false });
    expect(await everythingSeen(withOtherSources(quiz), { readsArticle: false })).toEqual(seen);
  });

  test("finds the proving words marked in the article", async () => {
    publish(quiz);
    const page = await new Visitor().open(paths.article(quiz.id));
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<mark|class="note"|id="note-/);
  });

  test("finds an answer that has to be typed, a reason or an explanation on the question's page", async () => {
    for (const [question, page] of await questionPages(quiz)) {
      for (const secret of untold(question)) expect(textOf(page)).not.toContain(secret);
    }
  });

  test("finds a key or a source in a file that the pages load", async () => {
    const names = Object.keys(fingerprints);
    const files = await Promise.all(names.map((name) => env.ASSETS.fetch(`https://x/${name}`)));
    const texts = await Promise.all(files.map((file) => file.text()));
    const loaded = texts.join("\n");
    // The writer of quizzes knows the names of all the world's regions, “Eastern Europe” among them.
    const pages = texts.filter((_, i) => names[i] !== "writer.generated.js").join("\n");
    expect(files.map(({ status }) => status)).toEqual(files.map(() => 200));
    for (const question of quiz.questions) {
      for (const { source } of question.citations) {
        expect(loaded).not.toContain(quiz.article?.text.slice(source.start, source.end));
      }
      if (keyInWords(question).length > 8) expect(pages).not.toContain(keyInWords(question));
    }
  });
});

test("an answered question tells what it kept to itself before: the comparison above is not blind", async () => {
  publish(withOtherKeys(bees));
  const ann = new Visitor();
  await ann.post(paths.attempts(), { quiz: "bees", attempt, kinds: "short-answer" });
  await ann.post(paths.responses(attempt), { question: "laureate", skip: "yes" });
  expect((await ann.open(paths.question(attempt, 1))).html).toContain(canary);
});

/** All that a learner can see of a quiz up to the moment of each answer; the answers themselves are left out. */
async function everythingSeen(quiz: Quiz, { readsArticle = true } = {}): Promise<string[]> {
  await reset();
  publish(quiz);
  const ann = new Visitor();
  const swapping = ann.anotherTab({ htmx: true });
  const seen = [await ann.send(paths.home()), await ann.send(paths.quiz(quiz.id))];
  if (readsArticle) seen.push(await ann.send(paths.article(quiz.id)));
  await begin(ann, quiz);
  for (const [name, value] of ann.cookies) swapping.cookies.set(name, value);
  seen.push(await ann.send(paths.result(attempt)), await ann.send(paths.attemptArticle(attempt)));
  seen.push(await ann.send(paths.scores()), await ann.send(paths.quiz(quiz.id)), await ann.send(paths.home()));
  for (const [index, { id }] of quiz.questions.entries()) {
    for (const tab of [ann, swapping]) {
      seen.push(await tab.send(paths.question(attempt, index + 1)));
      seen.push(await tab.post(paths.responses(attempt), { question: id, response: "empty" }));
    }
    await ann.post(paths.responses(attempt), { question: id, skip: "yes" });
  }
  return seen.map(withoutIds);
}

/** Each question with its page as it stands before the answer. */
async function questionPages(quiz: Quiz): Promise<[Question, string][]> {
  publish(quiz);
  const ann = new Visitor();
  await begin(ann, quiz);
  const pages: [Question, string][] = [];
  for (const [index, question] of quiz.questions.entries()) {
    pages.push([question, (await ann.send(paths.question(attempt, index + 1))).html]);
    await ann.post(paths.responses(attempt), { question: question.id, skip: "yes" });
  }
  return pages;
}

async function begin(visitor: Visitor, quiz: Quiz): Promise<void> {
  const kinds = [...new Set(quiz.questions.map(({ kind }) => kind))];
  const begun = await visitor.post(paths.attempts(), { quiz: quiz.id, attempt, kinds });
  expect(begun.status).toBe(303);
}

/** What the page of an open question must not say, unless its own stem, hint, unit or options do. */
function untold(question: Question): string[] {
  const said = [question.stem, question.hint, "unit" in question ? question.unit : ""].join(" ");
  const whys =
    "distractors" in question ? question.distractors.map((one) => (typeof one === "string" ? "" : one.why)) : [];
  const typed =
    question.kind === "short-answer"
      ? [question.key, ...(question.accept ?? [])]
      : question.kind === "numeric"
        ? [question.key.toLocaleString("en")].filter((key) => key.length > 2)
        : [];
  return [question.explanation, ...whys, ...typed].filter((secret) => secret && !said.includes(secret)) as string[];
}

/** A response as bytes, without the ids that are new in each, and the time. */
function withoutIds({ status, headers, html }: Seen): string {
  const sent = [...headers].filter(([name]) => name !== "set-cookie").map(([name, value]) => `${name}: ${value}`);
  const body = html.replace(/(name="(?:response|attempt)" value=")[\w-]{21}"/g, '$1"').replace(/<time.*?<\/time>/g, "");
  return [status, ...sent, body].join("\n");
}
