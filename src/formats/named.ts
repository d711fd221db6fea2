import type { Fault } from "../quiz/citations.ts";

/** A message with the question it is about in front: “question “angle”: …”, or “question 3: …” while it has no id. */
export function named(set: unknown, path: Fault["path"], message: string): string {
  const [list, index] = path;
  if (list !== "questions" || typeof index !== "number") return message;
  const id = valueAt(set, [list, index, "id"]);
  return `question ${typeof id === "string" ? `“${id}”` : index + 1}: ${message}`;
}

/** What a reader calls a place: “why” in item 2 of “distractors”. The question around it is named elsewhere. */
export function nameOf(path: Fault["path"]): string {
  const inner = path[0] === "questions" && path.length > 2 ? path.slice(2) : path;
  if (path[0] === "questions" && path.length === 2) return "this question";
  const last = inner.at(-1);
  const around = inner.length > 1 ? nameOf(inner.slice(0, -1)) : undefined;
  const name = typeof last === "number" ? `item ${last + 1}` : `“${last}”`;
  return around === undefined ? name : `${name} ${typeof last === "number" ? "of" : "in"} ${around}`;
}

/** What stands at a path, `undefined` where it leads nowhere. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    root,
  );
}
