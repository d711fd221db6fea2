import type { Open } from "../../../views/editor/question-form.tsx";
import { nextDistractor } from "../../editing/next-best.ts";
import type { Draft, Written } from "../../quiz/draft/draft.ts";
import { readQuestion } from "../../quiz/draft/question-form.ts";

/** A question that is being edited, with the next-best wrong answer in a row of its form; nothing is saved by it. */
export function withAnother(open: Open, draft: Draft, row: number): Open {
  const { id, kind, form } = open;
  const { question } = readQuestion(form.typed, id, kind);
  const rows = Array.isArray(question["distractors"]) ? question["distractors"].length : 0;
  const at = Math.max(0, Math.min(rows, Math.trunc(row) || 0));
  const distractors = at < rows ? question["distractors"] : [...((question["distractors"] as unknown[]) ?? []), "…"];
  const asked = { ...question, distractors } as Extract<Written, { kind: "choice" | "multiple" }>;
  const option = draft.article === null ? undefined : nextDistractor(draft.article.text, asked, at);
  const field = `distractors-${at}-text`;
  if (option === undefined) {
    const message = "The article gives no other wrong answer for this question. Write one of your own.";
    return { ...open, form: { ...form, problems: [{ field, message }] } };
  }
  const typed = new URLSearchParams(form.typed);
  typed.set(field, option);
  typed.set(`distractors-${at}-why`, "");
  return { ...open, form: { ...form, typed } };
}
