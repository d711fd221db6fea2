import { paths } from "../../src/paths.ts";
import type { Attempt } from "../../src/quiz/attempt.ts";
import { partsProved, type Question } from "../../src/quiz/kinds/index.ts";
import type { ResponseGiven } from "../../src/quiz/learner.ts";
import { type Quiz, questionOf } from "../../src/quiz/quiz.ts";
import { words } from "../words/spoken.ts";
import { Footnote } from "./citation.tsx";
import { Given, Key } from "./lines.tsx";
import { Own } from "./own.tsx";
import { Verdict, verdictIn } from "./verdict.tsx";

/** A question of an attempt, and what came of it. */
export type Reviewed = { number: number; question: Question; given: ResponseGiven | undefined };

/** The questions of an attempt, sorted by what there is to do about them. */
export function reviewOf(quiz: Quiz, attempt: Attempt) {
  const all = attempt.questions.flatMap(({ id }, index): Reviewed[] => {
    const question = questionOf(quiz, id);
    return question === undefined ? [] : [{ number: index + 1, question, given: attempt.responses.get(id) }];
  });
  const isRight = ({ given }: Reviewed) => given?.outcome.verdict === "right";
  return {
    all,
    right: all.filter(isRight),
    missed: all.filter((item) => item.given !== undefined && !isRight(item)),
    open: all.filter(({ given }) => given === undefined),
  };
}

/** How each question went, in one row; each chip leads down to its question. */
export function Strip({ items }: { items: Reviewed[] }) {
  return (
    <nav aria-label={words().result.each}>
      <ol class="strip">
        {items.map(({ number, given }) => {
          const verdict = given?.outcome.verdict;
          const { sign, word } =
            verdict === undefined ? { sign: "…", word: words().result.unanswered } : verdictIn(verdict);
          return (
            <li>
              <a class={`verdict-word ${verdict ?? "skipped"}`} href={`#question-${number}`}>
                {number} <span aria-hidden="true">{sign}</span> <span class="unseen">{word}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Questions one by one, with their proof; `unfolded` shows the proof at once. */
export function Review(props: { quiz: Quiz; attempt: Attempt; items: Reviewed[]; unfolded?: boolean }) {
  const { quiz, attempt, items, unfolded = false } = props;
  return (
    <ol class="review">
      {items.map(({ number, question, given }) => (
        <li id={`question-${number}`} value={number}>
          <p class="asked">
            {number}. <Own>{question.stem}</Own>
          </p>
          {given === undefined ? (
            <p class="quiet">{words().result.unanswered}</p>
          ) : (
            <Came question={question} given={given} />
          )}
          {given === undefined || quiz.article === null || question.citations.length === 0 ? null : (
            <details open={unfolded}>
              <summary>{words().question.source}</summary>
              <Footnote
                number={number}
                text={quiz.article.text}
                citations={question.citations}
                parts={partsProved(question)}
                href={paths.note(attempt.attempt, number)}
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Came({ question, given }: { question: Question; given: ResponseGiven }) {
  const { verdict } = given.outcome;
  return (
    <>
      <Verdict verdict={verdict} />
      <dl>
        {verdict === "skipped" ? null : (
          <>
            <dt>{words().question.yourAnswer}</dt>
            <dd>
              <Given response={given.response} />
            </dd>
          </>
        )}
        {verdict === "right" ? null : (
          <>
            <dt>{words().question.theAnswer}</dt>
            <dd>
              <Key question={question} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}
