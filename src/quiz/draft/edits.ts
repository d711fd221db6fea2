import { type Advice, type Details, type Draft, type Item, itemOf, type Written } from "./draft.ts";

/**
 * Something done to a draft. `version` is the one that was looked at when it was done: what somebody else saved since
 * is never overwritten.
 */
export type Edit =
  | { type: "question-saved"; version: number; question: Written; advice: Advice[] }
  | { type: "question-added"; question: Written; advice: Advice[]; after?: string | undefined }
  | { type: "questions-added"; questions: readonly Pick<Item, "question" | "advice">[] }
  | { type: "question-replaced"; id: string; version: number; question: Written; advice: Advice[] }
  | { type: "question-copied"; id: string; copy: string }
  | { type: "question-moved"; id: string; to: number }
  | { type: "question-deleted"; id: string; version: number }
  | { type: "question-restored"; id: string }
  | { type: "details-saved"; version: number; details: Details }
  | { type: "article-saved"; version: number; article: NonNullable<Draft["article"]> };

/** The draft after an edit; or why there is none: somebody saved the same thing since, or it is not there. */
export type Edited = { draft: Draft; refused?: undefined } | { draft?: undefined; refused: "stale" | "missing" };

/** Does one thing to a draft. Done a second time, what adds or copies changes nothing: it was the same form sent again. */
export function edit(draft: Draft, change: Edit): Edited {
  switch (change.type) {
    case "question-saved":
      return withItem(draft, change.question.id, change.version, (item, changed) => {
        const { question, advice } = change;
        return { ...item, question, advice, changed, deleted: undefined };
      });
    case "question-added":
      return added(
        draft,
        { question: change.question, advice: change.advice, changed: draft.version + 1 },
        change.after,
      );
    case "questions-added": {
      const fresh = change.questions.filter(({ question }) => itemOf(draft, question.id) === undefined);
      const version = draft.version + (fresh.length > 0 ? 1 : 0);
      return {
        draft: { ...draft, version, items: [...draft.items, ...fresh.map((item) => ({ ...item, changed: version }))] },
      };
    }
    case "question-replaced": {
      if (itemOf(draft, change.question.id) !== undefined) return { draft };
      const { question, advice, id } = change;
      const without = withItem(draft, id, change.version, (item, changed) => ({ ...item, changed, deleted: true }));
      if (without.draft === undefined) return without;
      return added(without.draft, { question, advice, changed: without.draft.version + 1 }, id);
    }
    case "question-copied": {
      const item = itemOf(draft, change.id);
      if (item === undefined) return { refused: "missing" };
      const question = { ...item.question, id: change.copy };
      return added(draft, { question, advice: item.advice, changed: draft.version + 1 }, change.id);
    }
    case "question-moved":
      return moved(draft, change.id, change.to);
    case "question-deleted":
      return withItem(draft, change.id, change.version, (item, changed) => ({ ...item, changed, deleted: true }));
    case "question-restored":
      return withItem(draft, change.id, draft.version, (item, changed) => ({ ...item, changed, deleted: undefined }));
    case "details-saved": {
      if (draft.details.changed > change.version) return { refused: "stale" };
      const version = draft.version + 1;
      return { draft: { ...draft, version, details: { ...change.details, changed: version } } };
    }
    case "article-saved": {
      if ((draft.articleChanged ?? 0) > change.version) return { refused: "stale" };
      const version = draft.version + 1;
      return { draft: { ...draft, version, article: change.article, articleChanged: version } };
    }
  }
}

function withItem(draft: Draft, id: string, version: number, to: (item: Item, changed: number) => Item): Edited {
  const item = itemOf(draft, id);
  if (item === undefined) return { refused: "missing" };
  if (item.changed > version) return { refused: "stale" };
  const next = draft.version + 1;
  return {
    draft: { ...draft, version: next, items: draft.items.map((other) => (other === item ? to(item, next) : other)) },
  };
}

/** Puts an item behind the one with that id, or at the end. */
function added(draft: Draft, item: Item, after: string | undefined): Edited {
  if (itemOf(draft, item.question.id) !== undefined) return { draft };
  const before = draft.items.findIndex(({ question }) => question.id === after);
  const at = before < 0 ? draft.items.length : before + 1;
  return { draft: { ...draft, version: draft.version + 1, items: draft.items.toSpliced(at, 0, item) } };
}

/** Gives a question the place `to`, counted from 1 among those that are not deleted; beyond an end is that end. */
function moved(draft: Draft, id: string, to: number): Edited {
  const item = itemOf(draft, id);
  if (item === undefined) return { refused: "missing" };
  const others = draft.items.filter((other) => other !== item);
  const present = others.filter(({ deleted }) => deleted === undefined);
  const follower = present[Math.max(0, to - 1)];
  const at = follower === undefined ? others.length : others.indexOf(follower);
  return { draft: { ...draft, version: draft.version + 1, items: others.toSpliced(at, 0, item) } };
}
