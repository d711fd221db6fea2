import { type KindName, kindNames } from "../quiz/kinds/index.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { limits } from "../quiz/question-set.ts";
import { usualLength } from "../writing/wishes.ts";

/** What a teacher wants a quiz of. `title` is left out where the article's own will do. */
export type Draft = { title?: string | undefined; text: string; questions: number; kinds: KindName[] };

const longestTitle = 300;

/** The draft in a sent form, or everything that is wrong with it, in a teacher's words. */
export function readDraft(form: URLSearchParams): { draft: Draft; problems?: undefined } | { problems: Problem[] } {
  const title = (form.get("title") ?? "").replace(/\s+/g, " ").trim();
  // Browsers send line ends as CR LF, whatever was pasted.
  const text = (form.get("text") ?? "").replace(/\r\n?/g, "\n");
  const kinds = kindNames.filter((kind) => form.getAll("kinds").includes(kind));
  const questions = Number(form.get("questions") ?? usualLength);
  const problems = [
    titleProblem(title),
    textProblem(text),
    isCount(questions) ? undefined : { field: "questions", message: "Choose how many questions." },
    kinds.length > 0 ? undefined : { field: "kinds", message: "Choose at least one kind of question." },
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) return { problems };
  return { draft: { title: title === "" ? undefined : title, text, questions, kinds } };
}

function titleProblem({ length }: string): Problem | undefined {
  if (length <= longestTitle) return undefined;
  return { field: "title", message: `This title has ${length} letters; ${longestTitle} is the most.` };
}

function textProblem(text: string): Problem | undefined {
  if (text.trim() === "") return { field: "text", message: "Paste the article here." };
  if (/^\s*https?:\/\/\S+\s*$/i.test(text)) {
    return { field: "text", message: "This is an address. Open it, and paste the article’s text itself." };
  }
  if (text.length <= limits.articleCharacters) return undefined;
  const [length, most] = [text.length, limits.articleCharacters].map((count) => count.toLocaleString("en"));
  const message = `This is ${length} characters long; ${most} is the most, about 100,000 words. Paste a part of it.`;
  return { field: "text", message };
}

function isCount(questions: number): boolean {
  return Number.isInteger(questions) && questions >= 1 && questions <= limits.questions;
}
