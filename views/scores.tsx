import { paths } from "../src/paths.ts";
import { type Attempt, lastTouched, nextNumber, tally } from "../src/quiz/attempt.ts";
import type { QuizScores } from "../src/quiz/scores.ts";
import type { Page } from "./page.ts";
import { Progress } from "./parts/progress.tsx";
import { day, figure, percent } from "./parts/words.ts";

/** Every attempt of this learner, quiz by quiz. `note` confirms what was just done. */
export function scoresPage({ scores, note }: { scores: QuizScores[]; note?: string | undefined }): Page {
  return {
    title: "My scores",
    main: (
      <>
        <h1>My scores</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {scores.length === 0 ? (
          <p class="lead">
            Nothing here yet. <a href={paths.home()}>Take a quiz</a>, and every attempt is kept on this page.
          </p>
        ) : null}
        {scores.map((quiz) => (
          <QuizSection scores={quiz} />
        ))}
        <Moving />
        {scores.length === 0 ? null : <Deletion />}
      </>
    ),
  };
}

function QuizSection({ scores }: { scores: QuizScores }) {
  const { quiz, title, attempts, best, last } = scores;
  const finished = attempts.filter((attempt) => nextNumber(attempt) === null).reverse();
  return (
    <section class="panel" aria-labelledby={`quiz-${quiz}`}>
      <h2 id={`quiz-${quiz}`}>
        <a href={paths.quiz(quiz)}>{title}</a>
      </h2>
      {best === null || last === null ? null : (
        <p class="figures">
          <span>
            <strong>{percent(tally(best).share)}</strong> best
          </span>
          <span>
            <strong>{percent(tally(last).share)}</strong> last
          </span>
          {finished.length > 1 ? <Progress shares={finished.map((attempt) => tally(attempt).share)} /> : null}
        </p>
      )}
      <div class="wide">
        <table>
          <caption class="unseen">Attempts at {title}, latest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Score</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <Row attempt={attempt} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ attempt }: { attempt: Attempt }) {
  const { answered, asked, score, points, share } = tally(attempt);
  const unfinished = nextNumber(attempt) !== null;
  return (
    <tr>
      <th scope="row">
        <a class="way" href={paths.attempt(attempt.attempt)}>
          {day(lastTouched(attempt))}
        </a>
      </th>
      <td>
        {figure(score)} of {figure(points)}
      </td>
      <td>{unfinished ? `${answered} of ${asked} answered` : percent(share)}</td>
    </tr>
  );
}

function Moving() {
  return (
    <section class="panel" aria-labelledby="moving">
      <h2 id="moving">Another device</h2>
      <p>Your scores belong to this browser. A one-time code takes them to another one, too.</p>
      <p>
        <a class="secondary" href={paths.transfers()}>
          Move my scores
        </a>
      </p>
    </section>
  );
}

function Deletion() {
  return (
    <details class="panel">
      <summary>Delete everything</summary>
      <p>
        This deletes every attempt and answer of this browser, and its list of the quizzes you made, for good. There is
        no way back. The quizzes themselves stay at their addresses.
      </p>
      <form method="post" action={paths.deletion()}>
        <button type="submit" class="danger">
          Delete all my scores
        </button>
      </form>
    </details>
  );
}
