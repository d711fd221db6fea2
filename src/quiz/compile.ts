import { fold } from "../text/spans.ts";
import { cite, type Fault, searchable } from "./citations.ts";
import { optionsOf, provablesOf, type Question } from "./kinds/index.ts";
import type { Citation } from "./kinds/kind.ts";
import type { QuestionSet } from "./question-set.ts";
import type { Quiz } from "./quiz.ts";

/**
 * Makes a quiz of a question set, or says everything that forbids it: each source must stand in the article exactly
 * once (rule 1), each proving word in its source, no two ids and no two options of a question may be the same.
 */
export async function compileQuiz(set: QuestionSet): Promise<{ quiz: Quiz } | { faults: Fault[] }> {
  const article = set.article === undefined ? undefined : searchable(set.article.text);
  const faults: Fault[] = [];
  const questions = set.questions.map((written, index) => {
    const question = { ...written, citations: [] } as Question;
    const parts = article === undefined ? [] : provablesOf(question).map((part) => cite(part, article));
    const found: Fault[] = [...repeatedOptions(question), ...parts.flatMap((part) => part.faults)];
    if (set.questions.findIndex(({ id }) => id === written.id) < index) {
      found.push({ path: ["id"], message: `“${written.id}” is the id of an earlier question: each needs its own` });
    }
    faults.push(...found.map((fault) => ({ ...fault, path: ["questions", index, ...fault.path] })));
    return { ...question, citations: parts.flatMap((part): Citation[] => part.citations) };
  });
  if (faults.length > 0) return { faults };
  return { quiz: { ...describe(set), revision: await revisionOf(set), article: set.article ?? null, questions } };
}

function describe({ id, title, description, language, licence, origin }: QuestionSet) {
  return { id, title, description, language: language ?? "en", licence, origin };
}

/** Options that a learner could not tell apart: the same but for case and spacing. “C” and “C++” are two. */
function repeatedOptions(question: Question): Fault[] {
  const options = optionsOf(question);
  return options.flatMap((option, index) => {
    const same = options.slice(0, index).find((other) => comparable(other) === comparable(option));
    const message = `two options are the same: “${same}” and “${option}”`;
    return same === undefined ? [] : [{ path: [], message, about: "options" }];
  });
}

/** An option as learners tell it from others: case and spacing set aside. */
export function comparable(option: string): string {
  return fold(option).text.trim().toLowerCase();
}

/** A name for this very content: the beginning of its SHA-256, in hexadecimal. */
async function revisionOf(set: QuestionSet): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(set)));
  return Array.from(new Uint8Array(digest).slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
