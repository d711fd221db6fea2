import { type Draft, draftOf, presentItems, setOf } from "./draft.ts";

/** An entry of a quiz's history; `revision` is null for a draft that was set aside when an older one came back. */
export type Kept = { number: number; at: number; revision: string | null; title: string; questions: number };

/** What an entry keeps: all of the draft but its version. Those from before articles could be changed have none. */
export type Past = Pick<Draft, "details" | "items"> & { article?: Draft["article"] };

/** What the history keeps of a draft. */
export function pastOf({ details, items, article }: Draft): Past {
  return { details, items, article };
}

/** The draft once it is published: what was deleted cannot come back, but from the history. */
export function publishedDraft(draft: Draft): Draft {
  return { ...draft, items: presentItems(draft) };
}

/** The draft with what an entry of the history says in its place. Everything in it counts as changed just now. */
export function replacedDraft(draft: Draft, { details, items, article = draft.article }: Past): Draft {
  const past = { ...draft, details, items, article };
  const fresh = draftOf(setOf(past), draft.version + 1);
  const advice = new Map(items.map(({ question, advice }) => [question.id, advice]));
  return {
    ...fresh,
    articleChanged: fresh.version,
    items: fresh.items.map((item) => ({ ...item, advice: advice.get(item.question.id) ?? [] })),
  };
}
