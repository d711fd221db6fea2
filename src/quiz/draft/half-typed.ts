import type { KindName } from "../kinds/index.ts";
import type { Written } from "./draft.ts";
import { readQuestion } from "./question-form.ts";

/** A question as far as a form has it: what is not typed yet is empty, and nothing is checked. */
export function halfTyped(form: URLSearchParams, id: string, kind: KindName): Written {
  return { ...empty[kind], ...readQuestion(form, id, kind).question } as Written;
}

const empty: Record<KindName, object> = {
  choice: { key: "", distractors: [] },
  multiple: { key: [], distractors: [] },
  "true-false": { key: true },
  "short-answer": { key: "" },
  numeric: { key: Number.NaN },
  match: { pairs: [] },
  order: { key: [] },
};
