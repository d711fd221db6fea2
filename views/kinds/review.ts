import type { Outcome } from "../../src/quiz/kinds/kind.ts";

/** What a kind shows after the answer; `response` is null when the question was skipped. */
export type Review<Q, T, R> = { question: Q; task: T; response: R | null; verdict: Outcome["verdict"] };
