import type { Fault } from "../quiz/citations.ts";

/** A message with the question it is about in front: “question “angle”: …”, or “question 3: …” while it has no id. */
export function named(set: unknown, path: Fault["path"], message: string): string {
  const [list, index] = path;
  if (list !== "questions" || typeof index !== "number") return message;
  const id = valueAt(set, [list, index, "id"]);
  return `question ${typeof id === "string" ? `“${id}”` : index + 1}: ${message}`;
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
