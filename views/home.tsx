import type { Child } from "hono/jsx";
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
import { figure } from "./parts/words.ts";
import { langOf, words } from "./words/spoken.ts";

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
  const said = words().home;
  return {
    title: titled(said.title, problems),
    files: agenda.cards.length > 0 ? ["making.css", "review.js"] : ["making.css"],
    main: (
      <>
        <section class={isNew ? "hero" : "hero small"}>
          <h1>{said.heading}</h1>
          <p class="lead">{said.lead}</p>
          {isNew ? <Specimen /> : null}
          <p class="choices">
            <a class="primary" href={paths.newQuiz()}>
              {said.make}
            </a>
            <a class="secondary" href={paths.join()}>
              {said.join}
            </a>
          </p>
          <p class="choices">
            <a class="way" href={paths.newImport()}>
              {said.bring}
            </a>
            <a class="way" href={paths.guide()}>
              {said.guide}
            </a>
          </p>
        </section>
        <DueToday agenda={agenda} zone={zone} />
        {isNew ? null : <Recent scores={scores} />}
        {shelf.length > 0 ? (
          <section aria-labelledby="shelf">
            <h2 id="shelf">{said.mine}</h2>
            <Shelf shelf={shelf.slice(0, recalled)} />
            <p>
              <a class="way" href={paths.shelf()}>
                {said.allMine}
              </a>
            </p>
          </section>
        ) : null}
        <Code typed={typed} problems={problems} />
        <section aria-labelledby="quizzes">
          <h2 id="quizzes">{words().site.quizzes}</h2>
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
        <label for="code">{words().home.code}</label>
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
            {words().home.open}
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
    <figure class="specimen" aria-label={words().home.example}>
      <p class="verdict-word right">
        <span aria-hidden="true">✓ </span>
        {words().verdicts.right}
      </p>
      <blockquote class="footnote">
        <sup>1</sup>
        {words().home.exampleSentence((proof) => (
          <mark>{proof}</mark>
        ))}
      </blockquote>
    </figure>
  );
}

function QuizCard({ quiz }: { quiz: QuizSummary }) {
  const lang = langOf(quiz.language);
  return (
    <li class="card">
      <h3>
        <a href={paths.quiz(quiz.id)} lang={lang}>
          {quiz.title}
        </a>
      </h3>
      {quiz.description === undefined ? null : <p lang={lang}>{quiz.description}</p>}
      <p class="quiet">
        {words().quiz.questions(quiz.questions)} ·{" "}
        {quiz.kinds.map((kind) => words().home.inList(words().kinds[kind].name)).join(", ")}
      </p>
      <Go word={words().home.start} />
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
  const said = words().home;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{said.recent}</h2>
      <ul class="cards">
        {scores.slice(0, recalled).map(({ title, unfinished, last }) => {
          const attempt = unfinished ?? last;
          if (attempt === null) return null;
          const { answered, asked, score, points } = tally(attempt);
          return (
            <li class="card row">
              <h3>
                <a href={paths.attempt(attempt.attempt)}>
                  {unfinished === null ? null : <span class="unseen">{said.continueWith}</span>}
                  <Title>{title}</Title>
                </a>
              </h3>
              <p class="quiet">
                {unfinished === null ? said.score(figure(score), points) : said.answered(answered, asked)}
              </p>
              <Go word={unfinished === null ? said.result : said.continue} />
            </li>
          );
        })}
      </ul>
      <p>
        <a class="way" href={paths.scores()}>
          {said.allScores}
        </a>
      </p>
    </section>
  );
}

/** The title of a quiz that was taken; what language it is in was not kept with it. */
function Title({ children }: { children?: Child }): Child {
  const lang = langOf(undefined);
  return lang === undefined ? children : <span lang={lang}>{children}</span>;
}
