import type { Problem } from "../../src/quiz/kinds/kind.ts";

/** What a form field needs to be redrawn after something was wrong: what was typed, and what is wrong with it. */
export type Filled = { typed: URLSearchParams; problems: readonly Problem[] };

/** A form that nobody has touched. */
export const untouched: Filled = { typed: new URLSearchParams(), problems: [] };

/** What is wrong with a field, beside it. */
export function Message({ field, problems }: { field: string; problems: readonly Problem[] }) {
  const problem = problems.find((candidate) => candidate.field === field);
  return problem === undefined ? null : (
    <p class="message" id={messageId(field)}>
      <span aria-hidden="true">⚠ </span>
      {problem.message}
    </p>
  );
}

/** The attributes that tie a field to its message. */
export function described(field: string, problems: readonly Problem[]) {
  const wrong = problems.some((problem) => problem.field === field);
  return wrong ? { "aria-invalid": "true" as const, "aria-describedby": messageId(field) } : {};
}

function messageId(field: string): string {
  return `message-${field}`;
}
