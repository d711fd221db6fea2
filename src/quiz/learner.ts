import { type KindName, kindNames, type Response } from "./kinds/index.ts";
import type { Outcome, Problem } from "./kinds/kind.ts";
import type { Quiz } from "./quiz.ts";
import { keyOfReview, type ReviewEvent, reviewKey } from "./review-events.ts";

/** Somebody began a quiz. What is needed to list and continue the attempt is here; times are milliseconds since 1970. */
export type AttemptBegun = {
  type: "attempt-begun";
  attempt: string;
  at: number;
  quiz: string;
  /** The revision of the quiz that the attempt keeps to its end. */
  revision: string;
  title: string;
  /** Decides the order of options. */
  seed: string;
  /** The questions, in the order in which they are asked, with their points. */
  questions: { id: string; points: number }[];
  /** Somebody practises what was missed before: this is no score to be compared with others. */
  practice?: true | undefined;
  /** Somebody wants to be told at the end alone how it went. */
  exam?: true | undefined;
};

/** Somebody answered a question. The outcome is kept as it was told, whatever becomes of the rules of scoring. */
export type ResponseGiven = {
  type: "response-given";
  /** Made by the client: the same id again is the same answer sent again. */
  id: string;
  attempt: string;
  at: number;
  question: string;
  response: Response;
  outcome: Outcome;
};

/** Somebody made a quiz before there were edit keys. The quiz is kept elsewhere; this puts it on its maker's shelf. */
export type QuizMade = { type: "quiz-made"; quiz: string; at: number; title: string; questions: number };

/** Somebody has a quiz on the shelf, with the key to edit it; the latest of these says how it stands. */
export type QuizShelved = Omit<QuizMade, "type"> & { type: "quiz-shelved"; key: string };

/** Somebody took a quiz off the shelf, as when it was deleted for good. */
export type QuizUnshelved = { type: "quiz-unshelved"; quiz: string; at: number };

/** Somebody leads a class; `key` is what its teacher is known by, `until` when everything about the class is deleted. */
export type ClassShelved = {
  type: "class-shelved";
  class: string;
  at: number;
  title: string;
  quiz: string;
  key: string;
  until: number;
};

/** Somebody does not lead a class any longer, as when it was deleted. */
export type ClassUnshelved = { type: "class-unshelved"; class: string; at: number };

/** An event; two with the same key are of the same type, or both about one place on the shelf. */
export type LearnerEvent =
  | AttemptBegun
  | ResponseGiven
  | QuizMade
  | QuizShelved
  | QuizUnshelved
  | ClassShelved
  | ClassUnshelved
  | ReviewEvent;

/**
 * What can happen but once. Whoever keeps events keeps the first for each key: an attempt begins once, and a question
 * of an attempt is answered once. No attempt's id holds a colon, so that a quiz made is never taken for one. A quiz can
 * come to the shelf time and again: what is known of it there is listed as an attempt is, by `shelfKey`; and so with classes.
 */
export function keyOf(event: LearnerEvent): string {
  if (event.type === "quiz-made") return `made:${event.quiz}`;
  if (event.type === "quiz-shelved" || event.type === "quiz-unshelved") return `${shelfKey(event.quiz)}/${event.at}`;
  if (event.type === "class-shelved" || event.type === "class-unshelved") return `${classKey(event.class)}/${event.at}`;
  if (event.type === "attempt-begun") return event.attempt;
  return event.type === "response-given" ? `${event.attempt}/${event.question}` : keyOfReview(event);
}

/**
 * The key of the event that another rests on, null where it rests on none. A store keeps no event whose foundation it
 * lacks: everything was deleted or moved away while it was on its way.
 */
export function foundationOf(event: LearnerEvent): string | null {
  if (event.type === "response-given") return event.attempt;
  if (event.type === "card-rated") return reviewKey(event.review);
  return event.type === "card-reviewed" ? (event.after ?? null) : null;
}

/** By what a store lists the events about a quiz's place on the shelf. */
export function shelfKey(quiz: string): string {
  return `shelf:${quiz}`;
}

/** By what a store lists the events about a class that is led here. */
export function classKey(code: string): string {
  return `class:${code}`;
}

/** An answer on its way to where it is scored and kept. `form` is the sent form, encoded as browsers send it. */
export type Sent = Pick<ResponseGiven, "id" | "attempt" | "question" | "at"> & { form: string };

/**
 * What became of an answer: the events of its attempt, the response that is kept among them, none where the attempt is
 * not here; or what is wrong with the form.
 */
export type Taken = { events: LearnerEvent[]; problems: Problem[] };

/** Keeps what one learner did. The state is the replay of the events. */
export type LearnerStore = {
  /**
   * Keeps an event unless one with its key is kept already; resolves, once it is stored, to the one that is kept.
   * Null where what it rests on (`foundationOf`) is not here, as when everything was deleted or moved away meanwhile.
   */
  append<E extends LearnerEvent>(event: E): Promise<E | null>;
  /** Scores an answer and keeps it, in one go: one question to the store is what an answer costs. */
  respond(sent: Sent): Promise<Taken>;
  /** The events of one attempt (or review, by its key), or all, in the order in which they happened. */
  list(attempt?: string): Promise<LearnerEvent[]>;
};

/** Where quizzes come from. */
export type QuizStore = {
  /** The quizzes that everybody sees. */
  list(): Promise<QuizSummary[]>;
  /** A quiz as it stands, or as it stood at a revision. */
  find(id: string, revision?: string): Promise<Quiz | null>;
  /** Makes sure that this revision can be found as long as an attempt may need it. */
  keep(quiz: Quiz): Promise<void>;
};

/** A quiz as lists show it. */
export type QuizSummary = {
  id: string;
  title: string;
  description?: string | undefined;
  language: string;
  questions: number;
  kinds: KindName[];
};

/** A quiz as lists show it, kinds in their usual order. */
export function summaryOf(quiz: Quiz): QuizSummary {
  const { id, title, description, language, questions } = quiz;
  const kinds = kindNames.filter((kind) => questions.some((question) => question.kind === kind));
  return { id, title, description, language, questions: questions.length, kinds };
}
