import type { FC } from "hono/jsx";
import type { KindName, Question, Response, Task } from "../../src/quiz/kinds/index.ts";
import type { Outcome } from "../../src/quiz/kinds/kind.ts";
import type { Filled } from "../parts/field.tsx";
import { ChoiceFields, ChoiceReview } from "./choice.tsx";
import { MatchFields, MatchReview } from "./match.tsx";
import { MultipleFields, MultipleReview } from "./multiple.tsx";
import { OrderFields, OrderReview } from "./order.tsx";
import type { Review } from "./review.ts";
import { TrueFalseFields, TrueFalseReview } from "./true-false.tsx";
import { TypedFields, TypedReview } from "./typed.tsx";

/** The two faces of each kind: the fields to answer in, and the answered question. */
const kinds: Record<KindName, { Fields: unknown; Review: unknown }> = {
  choice: { Fields: ChoiceFields, Review: ChoiceReview },
  multiple: { Fields: MultipleFields, Review: MultipleReview },
  "true-false": { Fields: TrueFalseFields, Review: TrueFalseReview },
  "short-answer": { Fields: TypedFields, Review: TypedReview },
  numeric: { Fields: TypedFields, Review: TypedReview },
  match: { Fields: MatchFields, Review: MatchReview },
  order: { Fields: OrderFields, Review: OrderReview },
};

/** The fields in which a task is answered. They are made of the task alone, which has no key. */
export function Fields(props: { task: Task } & Filled) {
  const Kind = kinds[props.task.kind].Fields as FC<{ task: Task } & Filled>;
  return <Kind {...props} />;
}

/** A question with its answer told. */
export function Answered(props: { question: Question; task: Task; response: Response; verdict: Outcome["verdict"] }) {
  const Kind = kinds[props.question.kind].Review as FC<Review<Question, Task, Response>>;
  return <Kind {...props} response={props.response.kind === "skipped" ? null : props.response} />;
}
