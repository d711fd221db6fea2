import * as z from "zod";
import { type Draft, type Found, type Prose, refused } from "../draft/draft.ts";

/** A question as the API gives it; some mirrors and derived files write the names in one word. */
const question = z.object({
  question: z.string(),
  correct_answer: z.string(),
  incorrect_answers: z.array(z.string()),
  category: z.string().optional(),
});

/** Reads what the API answers, or the list of questions in it. */
export function readTriviaJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("this is not JSON: a bracket or a quotation mark is missing somewhere");
  }
  const results = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results;
  if (!Array.isArray(results)) return refused("this JSON holds no list of questions, “results”");
  return { drafts: results.map((result, index) => draftOf(result, index + 1)) };
}

function draftOf(result: unknown, number: number): Draft {
  const place = { line: number, column: 1 };
  const read = question.safeParse(renamed(result));
  if (!read.success) {
    const [issue] = read.error.issues;
    return {
      place,
      stem: `Question ${number}`,
      body: { shape: "other", why: `“${issue?.path.join(".")}” is missing in it, or no text` },
    };
  }
  const { question: stem, correct_answer: key, incorrect_answers: wrong, category } = read.data;
  const options = [key, ...wrong].map((text, index) => ({ text: decoded(text), credit: index === 0 ? 1 : 0 }));
  return {
    place,
    stem: decoded(stem),
    body: { shape: "options", options, several: false },
    tags: category === undefined ? [] : [category],
  };
}

/** `correctAnswer` as `correct_answer`. */
function renamed(result: unknown): unknown {
  if (typeof result !== "object" || result === null) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name.replace(/A(?=nswers?$)/, "_a"), value]),
  );
}

/** Texts are encoded as in HTML, once, and hold no tags: “&lt;b&gt;” asks about the tag. */
function decoded(text: string): Prose {
  return { html: text.replaceAll("<", "&lt;") };
}
