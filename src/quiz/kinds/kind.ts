import type * as z from "zod";
import type { Span } from "../../text/spans.ts";
import { type Note, noteInWords } from "./note.ts";

/** Where the article proves a key: the source sentence, and the proving words within it, both as spans of the article. */
export type Citation = { source: Span; proof: Span[] };

/** What is the same in every question of a compiled quiz. */
export type QuestionBase = {
  id: string;
  kind: string;
  stem: string;
  asks?: string | undefined;
  source?: string | string[] | undefined;
  proof?: string | string[] | undefined;
  explanation?: string | undefined;
  hint?: string | undefined;
  tags?: string[] | undefined;
  points?: number | undefined;
  citations: Citation[];
};

/**
 * What a learner sees of a question before answering. It has no place for the key, so no page made of it can show one.
 */
export type TaskBase = { id: string; kind: string; stem: string; asks?: string | undefined; hint?: string | undefined };

/** How a response scored: `score` is the share of the question's points, from 0 to 1. */
export type Outcome = {
  verdict: "right" | "partly" | "wrong" | "skipped";
  score: number;
  /** How the score came about, where the verdict alone does not tell. */
  note?: string | undefined;
};

/** What is wrong with a form, in its user's words; `field` is the name of the field it belongs to. */
export type Problem = { field: string; message: string };
/** Either the response that a form holds, or what is wrong with it. */
export type Reading<R> = { response: R; problems?: undefined } | { response?: undefined; problems: Problem[] };

/** What scoring may look at beside the question: the article's words, to tell a slip of the keyboard from another answer. */
export type ScoringContext = { articleWords: ReadonlySet<string> };

/**
 * One kind of question, whole: what a file may say, what is shown, what can be answered, how it scores.
 * `Q` is the question, `T` the task made of it, `R` the response.
 */
export type Kind<Q extends QuestionBase, T extends TaskBase, R> = {
  /** What a question-set file may say. */
  schema: z.ZodType;
  /** What the learner sees before answering; options stand in an order that depends on the seed alone. */
  task: (question: Q, seed: string) => T;
  /** The response in a sent form. Field names are the view's; a missing or impossible answer is a problem. */
  read: (form: URLSearchParams, task: T) => Reading<R>;
  score: (question: Q, response: R, context: ScoringContext) => Outcome;
  /** How the score of a response came about, where its verdict alone does not tell. */
  note?: (question: Q, response: R) => Note | undefined;
  /** The key in words, as feedback and result pages say it. */
  key: (question: Q) => string;
  /** The response in words. */
  given: (response: R) => string;
  /** For each wrong option that was chosen, why it is wrong, as far as the question says. */
  whys?: (question: Q, response: R) => { option: string; why: string }[];
  /** All strings among which a learner chooses; no two may be the same. */
  options?: (question: Q) => string[];
  /** What has to be proved, as paths into the question; the question itself where a kind does not say. */
  proven?: (question: Q) => Provable[];
  /** The texts that the source must prove: they are highlighted when the question does not say which words to. */
  claims: (question: Q) => string[];
};

/** A part of a question with a source of its own. `path` leads to it, as in a file: `["pairs", 0]`. */
export type Provable = {
  path: (string | number)[];
  source?: string | string[] | undefined;
  proof?: string | string[] | undefined;
  claims: string[];
  /** What to call this part when its source is shown beside those of others. */
  name?: string;
};

/** The fields of a task that come from the question unchanged. */
export function taskBase<K extends string>(question: QuestionBase & { kind: K }): TaskBase & { kind: K } {
  const { id, kind, stem, asks, hint } = question;
  return { id, kind, stem, asks, hint };
}

export const right: Outcome = { verdict: "right", score: 1 };
export const wrong: Outcome = { verdict: "wrong", score: 0 };

/** The outcome of a question in which a part can be right; `share` from 0 to 1, `note` says how it came about. */
export function shared(share: number, how: Note): Outcome {
  if (share >= 1) return right;
  const note = noteInWords(how);
  return share > 0 ? { verdict: "partly", score: share, note } : { ...wrong, note };
}
