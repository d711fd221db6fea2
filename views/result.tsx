import { paths } from "../src/paths.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { missedIn, nextNumber, tally } from "../src/quiz/attempt.ts";
import { keyInWords, responseInWords } from "../src/quiz/kinds/index.ts";
import { type Quiz, questionOf } from "../src/quiz/quiz.ts";
import type { Page } from "./page.ts";
import { Footnote } from "./parts/citation.tsx";
import { Share } from "./parts/share.tsx";
import { Verdict } from "./parts/verdict.tsx";
import { counted, duration, figure, percent } from "./parts/words.ts";

/** How an attempt went. `next` is the id of an attempt that may be begun from here, `address` the quiz's full address. */
export function resultPage({
  quiz,
  attempt,
  next,
  address,
}: {
  quiz: Quiz;
  attempt: Attempt;
  next: string;
  address: string;
}): Page {
  const { score, points, share, milliseconds } = tally(attempt);
  const finished = nextNumber(attempt) === null;
  const missed = missedIn(attempt);
  const said = `${figure(score)} of ${counted(points, "point")}`;
  return {
    title: `Result: ${attempt.title}`,
    status: said,
    main: (
      <>
        <section class="score">
          <h1 tabindex={-1} autofocus>
            <span class="big">
              {figure(score)}
              <small> of {figure(points)}</small>
            </span>
            <span class="unseen"> points</span>
          </h1>
          <p class="lead">{attempt.title}</p>
          <p class="quiet">
            {percent(share)} · {counted(attempt.questions.length, "question")} · {duration(milliseconds)}
          </p>
        </section>
        <div class="choices">
          {finished ? null : (
            <a class="primary" href={paths.attempt(attempt.attempt)}>
              Continue
            </a>
          )}
          {finished && missed.length > 0 ? (
            <Again attempt={attempt} next={next} only="missed" label={`Practise what I missed (${missed.length})`} />
          ) : null}
          {finished ? <Again attempt={attempt} next={`${next}-all`} only="all" label="Take it again" /> : null}
        </div>
        <section aria-labelledby="answers">
          <h2 id="answers">Question by question</h2>
          <ol class="review">
            {attempt.questions.map(({ id }, index) => (
              <ReviewItem quiz={quiz} attempt={attempt} id={id} number={index + 1} />
            ))}
          </ol>
        </section>
        <Share words={`I scored ${said} in “${attempt.title}”.`} address={address} />
      </>
    ),
  };
}

function Again({
  attempt,
  next,
  only,
  label,
}: {
  attempt: Attempt;
  next: string;
  only: "missed" | "all";
  label: string;
}) {
  return (
    <form method="post" action={paths.attempts()}>
      <input type="hidden" name="attempt" value={next} />
      <input type="hidden" name="quiz" value={attempt.quiz} />
      <input type="hidden" name="after" value={attempt.attempt} />
      <input type="hidden" name="only" value={only} />
      <button type="submit" class={only === "missed" ? "primary" : "secondary"}>
        {label}
      </button>
    </form>
  );
}

function ReviewItem({ quiz, attempt, id, number }: { quiz: Quiz; attempt: Attempt; id: string; number: number }) {
  const question = questionOf(quiz, id);
  const given = attempt.responses.get(id);
  if (question === undefined) return null;
  if (given === undefined) {
    return (
      <li>
        <p class="asked">{question.stem}</p>
        <p class="quiet">Not answered yet</p>
      </li>
    );
  }
  const { verdict } = given.outcome;
  return (
    <li>
      <p class="asked">{question.stem}</p>
      <Verdict verdict={verdict} />
      <dl>
        <dt>Your answer</dt>
        <dd>{responseInWords(given.response)}</dd>
        {verdict === "right" ? null : (
          <>
            <dt>The answer</dt>
            <dd>{keyInWords(question)}</dd>
          </>
        )}
      </dl>
      {quiz.article === null || question.citations.length === 0 ? null : (
        <details>
          <summary>Source</summary>
          <Footnote
            number={number}
            text={quiz.article.text}
            citations={question.citations}
            href={paths.note(attempt.attempt, number)}
          />
        </details>
      )}
    </li>
  );
}
