import { customAlphabet } from "nanoid";
import { type Editing, editorPage } from "../../../views/editor.tsx";
import { troubles } from "../../../views/problem.tsx";
import { compileQuiz } from "../../quiz/compile.ts";
import { type Draft, setOf } from "../../quiz/draft/draft.ts";
import type { Citation } from "../../quiz/kinds/kind.ts";
import { sentences } from "../../text/sentences.ts";
import { render, renderTrouble } from "../render.tsx";
import type { Editable, EditorContext } from "./editable.ts";

/** Ids for questions that are to come; sent twice, a form adds one question. */
export const freshId = () => `q-${random()}`;
const random = customAlphabet("23456789bcdfghjkmnpqrstvwxyz", 8);

/** Shows the editor, with a question open in it and what else is to be said. */
export async function showEditor(
  c: EditorContext,
  { draft, published }: Pick<Editable, "draft" | "published">,
  extras: Pick<Editing, "open" | "details" | "said"> = {},
  status: 200 | 409 | 422 = 200,
) {
  const ids = Array.from({ length: draft.items.length + 1 }, freshId);
  const page = editorPage({
    draft,
    published,
    citations: await citationsIn(draft),
    sentences: extras.open === undefined ? [] : sentencesOf(draft),
    fresh: (index) => ids[index] ?? freshId(),
    ...extras,
  });
  return render(c, page, status);
}

/** What whoever has no key to a quiz is told, whether or not there is such a quiz. */
export function refuseEditing(c: EditorContext) {
  return renderTrouble(c, troubles.noKey, 403);
}

/** The sentences of the draft's article, each on one line. */
export function sentencesOf({ article }: Draft): string[] {
  if (article === null) return [];
  return sentences(article.text).map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, " "));
}

async function citationsIn(draft: Draft): Promise<Map<string, Citation[]>> {
  const compiled = await compileQuiz(setOf(draft));
  const questions = "quiz" in compiled ? compiled.quiz.questions : [];
  return new Map(questions.map(({ id, citations }) => [id, citations]));
}
