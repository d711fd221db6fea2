import type { Problem } from "../../src/quiz/kinds/kind.ts";
import { said, words } from "../words/spoken.ts";

/** What a form field needs to be redrawn after something was wrong: what was typed, and what is wrong with it. */
export type Filled = { typed: URLSearchParams; problems: readonly Problem[] };

/** A form that nobody has touched. */
export const untouched: Filled = { typed: new URLSearchParams(), problems: [] };

/** What is wrong with a field, beside it. `scope` tells the forms of a page apart that has several. */
export function Message(props: { field: string; problems: readonly Problem[]; scope?: string }) {
  const { field, problems, scope = "" } = props;
  const problem = problems.find((candidate) => candidate.field === field);
  return problem === undefined ? null : (
    <p class="message" id={messageId(scope + field)}>
      <span aria-hidden="true">⚠ </span>
      {said(problem.message)}
    </p>
  );
}

/** The attributes that tie a field to its message. The first field that needs a hand gets the focus. */
export function described(field: string, problems: readonly Problem[], scope = "") {
  if (!problems.some((problem) => problem.field === field)) return {};
  const autofocus = problems[0]?.field === field;
  return { "aria-invalid": "true" as const, "aria-describedby": messageId(scope + field), autofocus };
}

/** A page's title says first that something in its form is to be mended. */
export function titled(title: string, problems: readonly Problem[]): string {
  return problems.length > 0 ? words().site.error(title) : title;
}

function messageId(field: string): string {
  return `message-${field}`;
}
