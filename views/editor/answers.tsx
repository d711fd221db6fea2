import type { Written } from "../../src/quiz/draft/draft.ts";
import { textOf } from "../../src/quiz/kinds/fields.ts";

/** The answers of a question with their key, as its editor sees them: right and wrong told by sign, word and colour. */
export function Answers({ question }: { question: Written }) {
  switch (question.kind) {
    case "choice":
      return (
        <ul class="answers">
          <Right text={question.key} />
          <Wrong distractors={question.distractors} />
        </ul>
      );
    case "multiple":
      return (
        <ul class="answers">
          {question.key.map((text) => (
            <Right text={text} />
          ))}
          <Wrong distractors={question.distractors} />
        </ul>
      );
    case "true-false":
      return (
        <ul class="answers">
          <Right text={question.key ? "True" : "False"} />
        </ul>
      );
    case "short-answer":
      return (
        <ul class="answers">
          <Right text={question.key} />
          {question.accept?.map((text) => (
            <Right text={text} aside="also right" />
          ))}
        </ul>
      );
    case "numeric":
      return (
        <ul class="answers">
          <Right
            text={[question.key.toLocaleString("en", { maximumFractionDigits: 10 }), question.unit]
              .filter(Boolean)
              .join(" ")}
            aside={question.tolerance ? `or ${question.tolerance} more or less` : undefined}
          />
        </ul>
      );
    case "match":
      return (
        <ul class="answers">
          {question.pairs.map(({ left, right }) => (
            <li>
              {left} <span aria-hidden="true">↔ </span>
              <span class="unseen"> belongs with </span>
              {right}
            </li>
          ))}
        </ul>
      );
    case "order":
      return (
        <ol class="answers in-order">
          {question.key.map((text) => (
            <li>{text}</li>
          ))}
        </ol>
      );
  }
}

function Right({ text, aside }: { text: string; aside?: string | undefined }) {
  return (
    <li class="right">
      <span aria-hidden="true">✓ </span>
      <span class="unseen">Right: </span>
      {text}
      {aside === undefined ? null : <small> {aside}</small>}
    </li>
  );
}

function Wrong({ distractors }: { distractors: Extract<Written, { kind: "choice" }>["distractors"] }) {
  return (
    <>
      {distractors.map((option) => (
        <li class="wrong">
          <span aria-hidden="true">✗ </span>
          <span class="unseen">Wrong: </span>
          {textOf(option)}
          {typeof option === "string" || option.why === undefined ? null : <small>{option.why}</small>}
        </li>
      ))}
    </>
  );
}
