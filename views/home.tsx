import { paths } from "../src/paths.ts";
import { tally } from "../src/quiz/attempt.ts";
import type { QuizSummary } from "../src/quiz/learner.ts";
import type { QuizScores } from "../src/quiz/scores.ts";
import type { Shelved } from "../src/quiz/shelf.ts";
import type { Agenda } from "../src/study/agenda.ts";
import type { Page } from "./page.ts";
import { DueToday } from "./parts/due.tsx";
import { described, type Filled, Message, titled } from "./parts/field.tsx";
import { Shelf } from "./parts/shelf.tsx";
import { counted, figure, kindWords } from "./parts/words.ts";

/** The quizzes there are, and how this learner did lately. */
export function home({
  quizzes,
  scores,
  shelf,
  agenda,
  zone,
  typed,
  problems,
}: {
  quizzes: QuizSummary[];
  scores: QuizScores[];
  shelf: Shelved[];
  agenda: Agenda;
  zone: string;
} & Filled): Page {
  const isNew = scores.every(({ last, unfinished }) => last === null && unfinished === null);
  return {
    title: titled("Quizzes that prove their answers", problems),
    files: agenda.cards.length > 0 ? ["making.css", "review.js"] : ["making.css"],
    main: (
      <>
        <section class={isNew ? "hero" : "hero small"}>
          <h1>Every answer shows the sentence that proves it.</h1>
          <p class="lead">
            Take a quiz on an article. After each answer you see the sentence in the article that proves it.
          </p>
          {isNew ? <Specimen /> : null}
          <p class="choices">
            <a class="primary" href={paths.newQuiz()}>
              Make a quiz from an article
            </a>
            <a class="secondary" href={paths.join()}>
              Join a class
            </a>
          </p>
          <p class="choices">
            <a class="way" href={paths.newImport()}>
              Bring in questions you have
            </a>
            <a class="way" href={paths.guide()}>
              A guide for teachers
            </a>
          </p>
        </section>
        <DueToday agenda={agenda} zone={zone} />
        {isNew ? null : <Recent scores={scores} />}
        {shelf.length > 0 ? (
          <section aria-labelledby="shelf">
            <h2 id="shelf">My quizzes</h2>
            <Shelf shelf={shelf.slice(0, recalled)} />
            <p>
              <a class="way" href={paths.shelf()}>
                All my quizzes
              </a>
            </p>
          </section>
        ) : null}
        <Code typed={typed} problems={problems} />
        <section aria-labelledby="quizzes">
          <h2 id="quizzes">Quizzes</h2>
          <ul class="cards">
            {quizzes.map((quiz) => (
              <QuizCard quiz={quiz} />
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

/** Where the code of a quiz is typed that somebody read out or wrote on the board. */
function Code({ typed, problems }: Filled) {
  return (
    <form method="get" action={paths.quizzes()} class="panel" novalidate>
      <div class="field">
        <label for="code">Have a code?</label>
        <div class="with-unit">
          <input
            id="code"
            name="code"
            type="text"
            value={typed.get("code") ?? ""}
            placeholder="bcdf-ghjk-mnpq"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            {...described("code", problems)}
          />
          <button type="submit" class="secondary">
            Open
          </button>
        </div>
        <Message field="code" problems={problems} />
      </div>
    </form>
  );
}

/** What an answer looks like, on a sentence that no quiz here asks about. */
function Specimen() {
  return (
    <figure class="specimen" aria-label="An example of an answered question">
      <p class="verdict-word right">
        <span aria-hidden="true">✓ </span>Right
      </p>
      <blockquote class="footnote">
        <sup>1</sup>The angle of the dance shows <mark>the direction of the food</mark> relative to the sun.
      </blockquote>
    </figure>
  );
}

function QuizCard({ quiz }: { quiz: QuizSummary }) {
  return (
    <li class="card">
      <h3>
        <a href={paths.quiz(quiz.id)}>{quiz.title}</a>
      </h3>
      {quiz.description === undefined ? null : <p>{quiz.description}</p>}
      <p class="quiet">
        {counted(quiz.questions, "question")} ·{" "}
        {quiz.kinds.map((kind) => kindWords[kind].name.toLowerCase()).join(", ")}
      </p>
      <Go word="Start" />
    </li>
  );
}

/** Says that a card can be pressed; all of it is the link already. */
function Go({ word }: { word: string }) {
  return (
    <span class="go" aria-hidden="true">
      {word} →
    </span>
  );
}

/** How many quizzes the front page recalls; the scores page has them all. */
const recalled = 3;

function Recent({ scores }: { scores: QuizScores[] }) {
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">Where you left off</h2>
      <ul class="cards">
        {scores.slice(0, recalled).map(({ title, unfinished, last }) => {
          const attempt = unfinished ?? last;
          if (attempt === null) return null;
          const { answered, asked, score, points } = tally(attempt);
          return (
            <li class="card row">
              <h3>
                <a href={paths.attempt(attempt.attempt)}>
                  {unfinished === null ? null : <span class="unseen">Continue: </span>}
                  {title}
                </a>
              </h3>
              <p class="quiet">
                {unfinished === null
                  ? `${figure(score)} of ${counted(points, "point")}`
                  : `${answered} of ${asked} answered`}
              </p>
              <Go word={unfinished === null ? "See my result" : "Continue"} />
            </li>
          );
        })}
      </ul>
      <p>
        <a class="way" href={paths.scores()}>
          All my scores
        </a>
      </p>
    </section>
  );
}
