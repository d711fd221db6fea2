import type { QuestionSet } from "../question-set.ts";
import type { Quiz } from "../quiz.ts";

/** A question as a set's file holds it. */
export type Written = QuestionSet["questions"][number];

/** A question of a draft. One that was deleted keeps its place until the draft is published, so that it can come back. */
export type Item = {
  question: Written;
  /** The version of the draft in which it was changed last. */
  changed: number;
  deleted?: true | undefined;
  /** What was said of it when it was saved. */
  advice: Advice[];
};

/**
 * Something that might be better in a question, in a teacher's words, and the field of its form where it can be mended.
 * `late`: it is said of what is finished only, not while somebody types.
 */
export type Advice = { field: string; message: string; late?: true };

/** What a set is called and under what terms it goes; all that is neither article nor question. */
export type Details = Pick<QuestionSet, "title" | "description" | "language" | "licence">;

/**
 * A set while it is being edited. Every question in it fits the schema at any time; there may be none yet. Rule 1 holds as
 * well, but for questions whose article was changed since they were saved; two equal options may be there too (`sound.ts`).
 * `version` grows by one with each edit; who saves says which version was looked at.
 */
export type Draft = {
  version: number;
  id: string;
  details: Details & { changed: number };
  article: NonNullable<QuestionSet["article"]> | null;
  /** The version in which the article was changed last, if it ever was. */
  articleChanged?: number | undefined;
  origin?: string | undefined;
  items: Item[];
};

/** A set that may still be without questions. */
export type Beginnings = Pick<QuestionSet, "id" | "title" | "description" | "language" | "licence" | "origin"> & {
  article?: QuestionSet["article"];
  questions: readonly Written[];
};

/** The first draft of a set, or the next after one that it replaces. */
export function draftOf(set: Beginnings, version = 1): Draft {
  const { id, title, description, language, licence, origin, article = null, questions } = set;
  return {
    version,
    id,
    details: { title, description, language, licence, changed: version },
    article,
    origin,
    items: questions.map((question) => ({ question, changed: version, advice: [] })),
  };
}

/** The set that a draft would be published as. It fits the schema if it has a question. */
export function setOf({ id, details, article, origin, items }: Draft): QuestionSet {
  const { title, description, language, licence } = details;
  return defined({
    format: "footnote/1",
    id,
    title,
    description,
    language,
    licence,
    origin,
    article: article ?? undefined,
    questions: items.filter(({ deleted }) => deleted === undefined).map(({ question }) => question),
  }) as QuestionSet;
}

/** The set that a quiz was compiled from. */
export function setOfQuiz(quiz: Quiz): QuestionSet {
  const { id, title, description, language, licence, origin, article, questions } = quiz;
  const written = questions.map(({ citations, ...question }) => question as Written);
  const fields = { id, title, description, language, licence, origin, article: article ?? undefined };
  return defined({ format: "footnote/1", ...fields, questions: written }) as QuestionSet;
}

/** The item of a question, deleted ones included. */
export function itemOf(draft: Draft, id: string): Item | undefined {
  return draft.items.find(({ question }) => question.id === id);
}

/** The questions that count, in order. */
export function presentItems(draft: Draft): Item[] {
  return draft.items.filter(({ deleted }) => deleted === undefined);
}

/** Without the fields that say nothing: a file shows none of them, and a revision's name depends on them. */
function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
