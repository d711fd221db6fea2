import { paths } from "../src/paths.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { missedIn, nextNumber, tally } from "../src/quiz/attempt.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import type { Page } from "./page.ts";
import { Review, reviewOf, Strip } from "./parts/review.tsx";
import { Share } from "./parts/share.tsx";
import { duration, figure, percent } from "./parts/words.ts";
import { contentLang, words } from "./words/spoken.ts";

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
  const { result, quiz: ofQuiz, home } = words();
  const said = practice ? result.putRight(asked - missed, asked) : home.score(figure(score), points);
  const { all, right, missed: again, open } = reviewOf(quiz, attempt);
  return {
    title: practice ? result.practice(said) : result.title(attempt.title),
    content: quiz.language,
    status: said,
    main: (
      <>
        <section class="score">
          {practice ? <Practised right={asked - missed} asked={asked} /> : <Points score={score} points={points} />}
          <Title title={attempt.title} />
          <p>
            <strong>{finished ? sentence(missed) : result.open(ofQuiz.questions(open.length))}</strong>
          </p>
          <p class="quiet">
            {practice ? null : `${percent(share)} · `}
            {ofQuiz.questions(asked)} · {duration(milliseconds)}
          </p>
          <Strip items={all} />
        </section>
        <div class="choices">
          {finished ? null : (
            <a class="primary" href={paths.attempt(attempt.attempt)}>
              {result.continue}
            </a>
          )}
          {finished && missed > 0 ? (
            <Again attempt={attempt} next={next} only="missed" label={result.practise(missed)} />
          ) : null}
          {finished ? <Again attempt={attempt} next={`${next}-all`} only="all" label={result.retake} /> : null}
        </div>
        <section aria-labelledby="answers">
          <h2 id="answers">{result.byQuestion}</h2>
          {again.length === 0 ? null : <Review quiz={quiz} attempt={attempt} items={again} unfolded />}
          {open.length === 0 ? null : <Review quiz={quiz} attempt={attempt} items={open} />}
          {right.length === 0 ? null : (
            <details class="fold">
              <summary>{result.right(right.length)}</summary>
              <Review quiz={quiz} attempt={attempt} items={right} />
            </details>
          )}
        </section>
        <p class="ways">
          <a class="way" href={paths.quiz(attempt.quiz)}>
            {result.back}
          </a>
          <a class="way" href={paths.reviews()}>
            {result.comesBack}
          </a>
          {quiz.article === null ? null : (
            <a class="way" href={paths.attemptArticle(attempt.attempt)}>
              {result.article}
            </a>
          )}
        </p>
        <Share words={result.shareWords(said, attempt.title)} address={address} />
      </>
    ),
  };
}

/** What the figures come to, in words. */
function sentence(missed: number): string {
  return missed === 0 ? words().result.allRight : words().result.again(missed);
}

function Title({ title }: { title: string }) {
  return (
    <p class="lead" lang={contentLang()}>
      {title}
    </p>
  );
}

function Points({ score, points }: { score: number; points: number }) {
  return (
    <h1 tabindex={-1} autofocus>
      <span class="big">
        {figure(score)}
        <small>{words().result.ofPoints(figure(points))}</small>
      </span>
      <span class="unseen">{words().result.points}</span>
    </h1>
  );
}

/** What was put right counts here, not points: practice is no score to be compared with others. */
function Practised({ right, asked }: { right: number; asked: number }) {
  return (
    <h1 tabindex={-1} autofocus>
      <small>{words().result.practiceIs}</small>
      <span class="big">
        {right}
        <small>{words().result.ofAsked(asked)}</small>
      </span>
      <small>{words().result.isPutRight}</small>
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
