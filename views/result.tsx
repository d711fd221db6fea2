import { paths } from "../src/paths.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { missedIn, nextNumber, tally } from "../src/quiz/attempt.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import type { Page } from "./page.ts";
import { Review, reviewOf, Strip } from "./parts/review.tsx";
import { Share } from "./parts/share.tsx";
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
  const missed = missedIn(attempt).length;
  const asked = attempt.questions.length;
  const practice = attempt.practice === true;
  const said = practice ? `${asked - missed} of ${asked} put right` : `${figure(score)} of ${counted(points, "point")}`;
  const { all, right, missed: again, open } = reviewOf(quiz, attempt);
  return {
    title: practice ? `Practice: ${said}` : `Result: ${attempt.title}`,
    status: said,
    main: (
      <>
        <section class="score">
          {practice ? <Practised right={asked - missed} asked={asked} /> : <Points score={score} points={points} />}
          <p class="lead">{attempt.title}</p>
          <p>
            <strong>{finished ? sentence(missed) : `${counted(open.length, "question")} still to answer.`}</strong>
          </p>
          <p class="quiet">
            {practice ? null : `${percent(share)} · `}
            {counted(asked, "question")} · {duration(milliseconds)}
          </p>
          <Strip items={all} />
        </section>
        <div class="choices">
          {finished ? null : (
            <a class="primary" href={paths.attempt(attempt.attempt)}>
              Continue
            </a>
          )}
          {finished && missed > 0 ? (
            <Again attempt={attempt} next={next} only="missed" label={`Practise what I missed (${missed})`} />
          ) : null}
          {finished ? <Again attempt={attempt} next={`${next}-all`} only="all" label="Take it again" /> : null}
        </div>
        <section aria-labelledby="answers">
          <h2 id="answers">Question by question</h2>
          {again.length === 0 ? null : <Review quiz={quiz} attempt={attempt} items={again} unfolded />}
          {open.length === 0 ? null : <Review quiz={quiz} attempt={attempt} items={open} />}
          {right.length === 0 ? null : (
            <details class="fold">
              <summary>{right.length} right</summary>
              <Review quiz={quiz} attempt={attempt} items={right} />
            </details>
          )}
        </section>
        <p class="ways">
          <a class="way" href={paths.quiz(attempt.quiz)}>
            Back to the quiz
          </a>
          <a class="way" href={paths.reviews()}>
            When it comes back
          </a>
          {quiz.article === null ? null : (
            <a class="way" href={paths.attemptArticle(attempt.attempt)}>
              Read the whole article
            </a>
          )}
        </p>
        <Share words={`I scored ${said} in “${attempt.title}”.`} address={address} />
      </>
    ),
  };
}

/** What the figures come to, in words. */
function sentence(missed: number): string {
  return missed === 0 ? "All right. Well read." : `${missed} to look at again.`;
}

function Points({ score, points }: { score: number; points: number }) {
  return (
    <h1 tabindex={-1} autofocus>
      <span class="big">
        {figure(score)}
        <small> of {figure(points)}</small>
      </span>
      <span class="unseen"> points</span>
    </h1>
  );
}

/** What was put right counts here, not points: practice is no score to be compared with others. */
function Practised({ right, asked }: { right: number; asked: number }) {
  return (
    <h1 tabindex={-1} autofocus>
      <small>Practice: </small>
      <span class="big">
        {right}
        <small> of {asked}</small>
      </span>
      <small> put right</small>
    </h1>
  );
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
