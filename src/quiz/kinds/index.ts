import { type Choice, type ChoiceResponse, type ChoiceTask, choice } from "./choice.ts";
import type { Kind, Outcome, Provable, QuestionBase, Reading, ScoringContext, TaskBase } from "./kind.ts";
import { type Match, type MatchResponse, type MatchTask, match } from "./match.ts";
import { type Multiple, type MultipleResponse, type MultipleTask, multiple } from "./multiple.ts";
import type { Note } from "./note.ts";
import { type Numeric, type NumericResponse, type NumericTask, numeric } from "./numeric.ts";
import { type Order, type OrderResponse, type OrderTask, order } from "./order.ts";
import { type ShortAnswer, type ShortAnswerResponse, type ShortAnswerTask, shortAnswer } from "./short-answer.ts";
import { type TrueFalse, type TrueFalseResponse, type TrueFalseTask, trueFalse } from "./true-false.ts";

export type Question = Choice | Multiple | TrueFalse | ShortAnswer | Numeric | Match | Order;
export type Task = ChoiceTask | MultipleTask | TrueFalseTask | ShortAnswerTask | NumericTask | MatchTask | OrderTask;
export type Answer =
  | ChoiceResponse
  | MultipleResponse
  | TrueFalseResponse
  | ShortAnswerResponse
  | NumericResponse
  | MatchResponse
  | OrderResponse;
/** What was answered; `skipped` is the answer of who would rather be told. */
export type Response = Answer | { kind: "skipped" };
export type KindName = Question["kind"];

/** All kinds, in the order in which pages list them. To add one: a file, a line here, and one in views/kinds. */
const kinds = {
  choice,
  multiple,
  "true-false": trueFalse,
  "short-answer": shortAnswer,
  numeric,
  match,
  order,
};

export const kindNames = Object.keys(kinds) as KindName[];

/** The field by which a form says “I don't know: show me”. */
export const skipField = "skip";

/** What a learner sees of a question before answering, options in an order that depends on the seed alone. */
export function taskOf(question: Question, seed: string): Task {
  return kindOf(question).task(question, seed) as Task;
}

/** The response in a sent form, or what is wrong with it in its user's words. */
export function readResponse(form: URLSearchParams, task: Task): Reading<Response> {
  if (form.has(skipField)) return { response: { kind: "skipped" } };
  return (kinds[task.kind] as unknown as AnyKind).read(form, task) as Reading<Response>;
}

/** How a response to a question scores. Throws when the response is one to another kind of question. */
export function score(question: Question, response: Response, context: ScoringContext): Outcome {
  if (response.kind === "skipped") return { verdict: "skipped", score: 0 };
  if (response.kind !== question.kind) throw new Error(`a ${response.kind} response to a ${question.kind} question`);
  return kindOf(question).score(question, response, context);
}

/** The key in words. */
export function keyInWords(question: Question): string {
  return kindOf(question).key(question);
}

/** A response in words. */
export function responseInWords(response: Response): string {
  if (response.kind === "skipped") return "No answer";
  return (kinds[response.kind] as unknown as AnyKind).given(response);
}

/**
 * How the score of a response came about, where its verdict alone does not tell. The words that were kept with an answer
 * are English; this says the same in any language.
 */
export function noteOf(question: Question, response: Response): Note | undefined {
  if (response.kind !== question.kind) return undefined;
  return kindOf(question).note?.(question, response);
}

/** For each wrong option in a response, why it is wrong, as far as the question says. */
export function whysOf(question: Question, response: Response): { option: string; why: string }[] {
  if (response.kind !== question.kind) return [];
  return kindOf(question).whys?.(question, response) ?? [];
}

/** All strings among which a learner chooses; none for kinds without options. */
export function optionsOf(question: Question): string[] {
  return kindOf(question).options?.(question) ?? [];
}

/** What the article has to prove: the question as a whole, or each of its parts that has a source of its own. */
export function provablesOf(question: Question): Provable[] {
  const { proven, claims } = kindOf(question);
  return proven?.(question) ?? [{ ...question, path: [], claims: claims(question) }];
}

/** For each citation of a compiled question the name of the part that it proves; none where it proves the whole. */
export function partsProved(question: Question): (string | undefined)[] {
  return provablesOf(question).flatMap(({ source = [], name }) => [source].flat().map(() => name));
}

/** The schemas of all kinds, for the schema of a set. */
export const kindSchemas = [
  choice.schema,
  multiple.schema,
  trueFalse.schema,
  shortAnswer.schema,
  numeric.schema,
  match.schema,
  order.schema,
] as const;

type AnyKind = Kind<QuestionBase, TaskBase, unknown>;

/** A question is only ever handed to its own kind: `kinds` is indexed by the question's own name of it. */
function kindOf(question: Question): AnyKind {
  return kinds[question.kind] as unknown as AnyKind;
}
