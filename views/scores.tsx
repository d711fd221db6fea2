import { paths } from "../src/paths.ts";
import { type Attempt, lastTouched, nextNumber, tally } from "../src/quiz/attempt.ts";
import type { QuizScores } from "../src/quiz/scores.ts";
import type { Page } from "./page.ts";
import { Deletion } from "./parts/deletion.tsx";
import { Progress } from "./parts/progress.tsx";
import { figure, moment, percent } from "./parts/words.ts";

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
        {scores.length === 0 ? null : (
          <p class="ways">
            <a class="way" href={paths.reviews()}>
              My reviews
            </a>
            <a class="way" href={paths.yours()}>
              All that is kept about me
            </a>
          </p>
        )}
        {scores.map((quiz) => (
          <QuizSection scores={quiz} />
        ))}
        <Moving />
        {scores.length === 0 ? null : <Deletion />}
      </>
    ),
  };
}

/** Fewer scores than these make no curve. */
const enough = 3;

function QuizSection({ scores }: { scores: QuizScores }) {
  const { quiz, title, attempts, finished, best, last } = scores;
  const shares = finished.map((attempt) => tally(attempt).share).reverse();
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
          {shares.length >= enough ? <Progress shares={shares} /> : null}
        </p>
      )}
      <div class="wide">
        <table>
          <caption class="unseen">Attempts at {title}, latest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Score</th>
              <th scope="col">%</th>
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
  const { score, points, share, answered } = tally(attempt);
  const at = lastTouched(attempt);
  const unfinished = nextNumber(attempt) !== null;
  return (
    <tr>
      <th scope="row">
        <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
      </th>
      {unfinished ? (
        <td colspan={2}>
          {answered === 0 ? "Nothing answered" : <Way attempt={attempt} words="Unfinished – continue" />}
        </td>
      ) : (
        <>
          <td>
            <Way attempt={attempt} words={`${figure(score)} of ${figure(points)}`} />
          </td>
          <td>{attempt.practice === true ? "practice" : percent(share)}</td>
        </>
      )}
    </tr>
  );
}

/** Leads to the result, or to the question that is next. */
function Way({ attempt, words }: { attempt: Attempt; words: string }) {
  return (
    <a class="way" href={paths.attempt(attempt.attempt)}>
      {words}
    </a>
  );
}

function Moving() {
  return (
    <section class="panel" aria-labelledby="moving">
      <h2 id="moving">Another device</h2>
      <p>A one-time code brings your scores to another device. Afterwards both share one list.</p>
      <p>
        <a class="secondary" href={paths.transfers()}>
          Move my scores
        </a>
      </p>
    </section>
  );
}
