/**
 * Every URL of the site. Called with ids, a function builds an address; called with `:names`, the pattern that a route
 * listens to. Ids are made of letters, digits, `-` and `_`, so that nothing needs escaping.
 */
export const paths = {
  home: () => "/",
  quizzes: () => "/quizzes",
  newQuiz: () => "/quizzes/new",
  quiz: <Q extends string>(quiz: Q) => `/quizzes/${quiz}` as const,
  article: <Q extends string>(quiz: Q) => `/quizzes/${quiz}/article` as const,

  attempts: () => "/attempts",
  attempt: <A extends string>(attempt: A) => `/attempts/${attempt}` as const,
  question: <A extends string, N extends number | string>(attempt: A, number: N) =>
    `/attempts/${attempt}/questions/${number}` as const,
  verdict: (attempt: string, number: number) => `/attempts/${attempt}/questions/${number}#verdict`,
  /** The same, for whoever answered once more: it says that the first answer counts. */
  repeated: (attempt: string, number: number) => `/attempts/${attempt}/questions/${number}?again=yes#verdict`,
  responses: <A extends string>(attempt: A) => `/attempts/${attempt}/responses` as const,
  result: <A extends string>(attempt: A) => `/attempts/${attempt}/result` as const,
  /** The article, with the sentences that the answers so far cite; `note` leads to the one of a question in it, and back. */
  attemptArticle: <A extends string>(attempt: A) => `/attempts/${attempt}/article` as const,
  note: (attempt: string, number: number) => `/attempts/${attempt}/article?from=${number}#note-${number}`,

  scores: () => "/scores",
  deletion: () => "/scores/deletion",
  forgetting: () => "/scores/forgetting",
  transfers: () => "/transfers",
  arrivals: () => "/transfers/arrivals",
};
