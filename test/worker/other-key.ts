import type { Question } from "../../src/quiz/kinds/index.ts";
import type { Quiz } from "../../src/quiz/quiz.ts";

/** A text that stands nowhere else: if a page changes with it, or shows it, the page knew what it stands for. */
export const canary = "CANARY";

/**
 * The same quiz with other keys among the same options, and with every reason, explanation and proof another. Who has
 * not answered must not be able to tell the two apart. The revision is another, too, as it is for any other content.
 */
export function withOtherKeys(quiz: Quiz): Quiz {
  return { ...quiz, revision: `${quiz.revision}-other`, questions: quiz.questions.map(withOtherKey) };
}

/** The same quiz with every source elsewhere in the article. */
export function withOtherSources(quiz: Quiz): Quiz {
  const citations = [{ source: { start: 0, end: 9 }, proof: [{ start: 2, end: 5 }] }];
  const questions = quiz.questions.map((question) => ({ ...question, source: canary, citations }));
  return { ...quiz, revision: `${quiz.revision}-elsewhere`, questions };
}

function withOtherKey(question: Question): Question {
  const secrets = {
    explanation: canary,
    proof: canary,
    tags: [canary],
    citations: question.citations.map(({ source }) => ({ source, proof: [] })),
  };
  const asked = { ...question, ...secrets };
  switch (asked.kind) {
    case "choice": {
      const [first, ...rest] = asked.distractors.map(told);
      return { ...asked, key: first ?? "", distractors: [asked.key, ...rest].map(reasoned) };
    }
    case "multiple": {
      const [first, ...rest] = asked.distractors.map(told);
      const [key, ...keys] = asked.key;
      return { ...asked, key: [...keys, first ?? ""], distractors: [...rest, key ?? ""].map(reasoned) };
    }
    case "true-false":
      return { ...asked, key: !asked.key };
    case "short-answer":
      return { ...asked, key: canary, accept: [canary] };
    case "numeric":
      return { ...asked, key: 987_654_321, tolerance: 7 };
    case "match":
      return { ...asked, pairs: asked.pairs.map((pair, i, all) => ({ ...pair, right: all.at(i - 1)?.right ?? "" })) };
    case "order":
      return { ...asked, key: asked.key.toReversed() };
  }
}

function told(option: string | { text: string }): string {
  return typeof option === "string" ? option : option.text;
}

function reasoned(text: string): { text: string; why: string } {
  return { text, why: canary };
}
