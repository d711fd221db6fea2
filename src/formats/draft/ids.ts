import { slugOf } from "../../text/slug.ts";
import type { Draft } from "./draft.ts";

const longest = 64;

/** An id for a question, different from all in `taken`: what its file calls it, else the first words of what it asks. */
export function idFor({ id, name }: Draft, stem: string, taken: ReadonlySet<string>): string {
  const called = id ?? name ?? "";
  const wished = (isId(called) ? called : slugOf(called, "")) || slugOf(stem, "question");
  if (!taken.has(wished)) return wished;
  for (let count = 2; ; count++) {
    const ending = `-${count}`;
    const next = wished.slice(0, longest - ending.length) + ending;
    if (!taken.has(next)) return next;
  }
}

function isId(id: string): boolean {
  return id.length <= longest && /^[a-z0-9][a-z0-9-]*$/.test(id);
}
