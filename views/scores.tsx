import { paths } from "../src/paths.ts";
import { type Attempt, lastTouched, nextNumber, tally } from "../src/quiz/attempt.ts";
import type { QuizScores } from "../src/quiz/scores.ts";
import type { Page } from "./page.ts";
import { Deletion } from "./parts/deletion.tsx";
import { Progress } from "./parts/progress.tsx";
import { figure, moment, percent } from "./parts/words.ts";
import { langOf, words as spoken } from "./words/spoken.ts";

/** Every attempt of this learner, quiz by quiz. `done` names what was done that led here. */
export function scoresPage({ scores, done }: { scores: QuizScores[]; done?: string | undefined }): Page {
  const said = spoken().scores;
  const note = said.notes[done ?? ""];
  return {
    title: said.title,
    main: (
      <>
        <h1>{said.title}</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {scores.length === 0 ? (
          <p class="lead">
            {said.none((take) => (
              <a href={paths.home()}>{take}</a>
            ))}
          </p>
        ) : null}
        {scores.length === 0 ? null : (
          <p class="ways">
            <a class="way" href={paths.reviews()}>
              {said.reviews}
            </a>
            <a class="way" href={paths.yours()}>
              {said.all}
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
  const said = spoken().scores;
  const shares = finished.map((attempt) => tally(attempt).share).reverse();
  return (
    <section class="panel" aria-labelledby={`quiz-${quiz}`}>
      <h2 id={`quiz-${quiz}`}>
        <a href={paths.quiz(quiz)} lang={langOf(undefined)}>
          {title}
        </a>
      </h2>
      {best === null || last === null ? null : (
        <p class="figures">
          <span>
            <strong>{percent(tally(best).share)}</strong> {said.best}
          </span>
          <span>
            <strong>{percent(tally(last).share)}</strong> {said.last}
          </span>
          {shares.length >= enough ? <Progress shares={shares} /> : null}
        </p>
      )}
      <div class="wide">
        <table>
          <caption class="unseen">{said.attempts(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{said.when}</th>
              <th scope="col">{said.score}</th>
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
  const said = spoken().scores;
  const unfinished = nextNumber(attempt) !== null;
  return (
    <tr>
      <th scope="row">
        <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
      </th>
      {unfinished ? (
        <td colspan={2}>{answered === 0 ? said.nothing : <Way attempt={attempt} words={said.unfinished} />}</td>
      ) : (
        <>
          <td>
            <Way attempt={attempt} words={said.of(figure(score), figure(points))} />
          </td>
          <td>{attempt.practice === true ? said.practice : percent(share)}</td>
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
  const said = spoken().scores;
  return (
    <section class="panel" aria-labelledby="moving">
      <h2 id="moving">{said.device}</h2>
      <p>{said.moving}</p>
      <p>
        <a class="secondary" href={paths.transfers()}>
          {said.move}
        </a>
      </p>
    </section>
  );
}
