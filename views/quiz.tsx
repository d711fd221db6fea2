import { paths } from "../src/paths.ts";
import { type Attempt, tally } from "../src/quiz/attempt.ts";
import { asks } from "../src/quiz/kinds/fields.ts";
import type { KindName } from "../src/quiz/kinds/index.ts";
import { kindNames } from "../src/quiz/kinds/index.ts";
import type { Problem } from "../src/quiz/kinds/kind.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import type { QuizScores } from "../src/quiz/scores.ts";
import type { Shelved } from "../src/quiz/shelf.ts";
import type { Page } from "./page.ts";
import { described, Message, titled } from "./parts/field.tsx";
import { Share } from "./parts/share.tsx";
import { asksWords, counted, figure, kindWords, percent } from "./parts/words.ts";

type Props = {
  quiz: Quiz;
  scores: QuizScores | undefined;
  attempt: string;
  /** The quiz's full address. */
  address: string;
  /** How it stands on this learner's shelf, if it does. */
  shelved?: Shelved | undefined;
  problems?: Problem[];
  typed?: URLSearchParams;
};

/** One quiz before it is begun: what it covers, how long, which kinds. `attempt` is the id of the one to begin. */
export function quizPage({ quiz, scores, attempt, address, shelved, problems = [], typed }: Props): Page {
  return {
    title: titled(quiz.title, problems),
    main: (
      <>
        <h1>{quiz.title}</h1>
        {quiz.description === undefined ? null : <p class="lead">{quiz.description}</p>}
        <About quiz={quiz} />
        <OnDevice quiz={quiz.id} />
        <AsksFor quiz={quiz} />
        {shelved === undefined ? null : <Made shelved={shelved} />}
        {scores === undefined ? null : <SoFar scores={scores} />}
        <form method="post" action={paths.attempts()} class="panel">
          <input type="hidden" name="attempt" value={attempt} />
          <input type="hidden" name="quiz" value={quiz.id} />
          <Length total={quiz.questions.length} typed={typed} />
          <Telling typed={typed} />
          <Kinds quiz={quiz} typed={typed} problems={problems} />
          <button type="submit" class={scores?.unfinished == null ? "primary" : "secondary"}>
            Start the quiz
          </button>
        </form>
        <p>
          <a class="way" href={paths.newClass(quiz.id)}>
            Take it with your class
          </a>
        </p>
        <Share words={`A quiz for you: “${quiz.title}”`} address={address} more={paths.sharing(quiz.id)} />
        {quiz.origin === undefined ? null : <p class="quiet">Copied from {quiz.origin}</p>}
        {quiz.licence === undefined ? null : (
          <p class="quiet">
            Licence: {quiz.licence} · <a href={paths.copies(quiz.id)}>Copy it to change it</a>
          </p>
        )}
      </>
    ),
  };
}

/** Whether it is on this device, and how to have it there or not. Only offline.js knows, for no server does. */
function OnDevice({ quiz }: { quiz: string }) {
  return (
    <div class="quiet" data-kept={quiz} hidden>
      <p data-case="kept">
        <span aria-hidden="true">✓ </span>On this device: it works without a network.{" "}
        <button type="button" class="plain" value="drop">
          Remove
        </button>
      </p>
      <p data-case="unsaved" hidden>
        <span aria-hidden="true">✎ </span>On this device only: with a network it will be saved on the site, and others
        can open it.
      </p>
      <p data-case="left" hidden>
        You took it off this device.{" "}
        <button type="button" class="plain" value="keep">
          Keep on this device
        </button>
      </p>
    </div>
  );
}

/** What only its maker sees. */
function Made({ shelved: { quiz, key } }: { shelved: Shelved }) {
  return (
    <div class="notice">
      <p>
        You made this quiz. <a href="#share">Share its address</a>: whoever has it can take the quiz.
      </p>
      {key === undefined ? null : (
        <>
          <p class="ways">
            <a class="way" href={paths.editor(quiz)}>
              Edit the questions
            </a>
            <a class="way" href={paths.editKey(quiz)}>
              Keep the edit link
            </a>
          </p>
          <p class="quiet">Without that link, only this browser can change the quiz.</p>
        </>
      )}
    </div>
  );
}

function About({ quiz }: { quiz: Quiz }) {
  const { article } = quiz;
  return (
    <p class="quiet">
      {counted(quiz.questions.length, "question")}
      {article === null ? " · this set cites no article" : ` · on the article “${article.title}” · `}
      {article === null ? null : (
        <>
          <a href={paths.article(quiz.id)}>Read it first</a>, <a href={paths.study(quiz.id)}>study its facts</a>, or{" "}
          <a href={paths.flashcards(quiz.id)}>flip its cards</a>
        </>
      )}
    </p>
  );
}

/** “Asks for: who said it 8 · numbers 4”, the most frequent first. */
function AsksFor({ quiz }: { quiz: Quiz }) {
  const asked = asks
    .map((name) => ({ name, count: quiz.questions.filter((question) => question.asks === name).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (asked.length === 0) return null;
  return <p class="quiet">Asks for: {asked.map(({ name, count }) => `${asksWords[name]} ${count}`).join(" · ")}</p>;
}

function SoFar({ scores: { unfinished, best, last } }: { scores: QuizScores }) {
  return (
    <>
      {unfinished === null ? null : (
        <p class="continue">
          <a class="primary" href={paths.attempt(unfinished.attempt)}>
            Continue where you left off
          </a>
          <span class="quiet">
            {unfinished.responses.size} of {unfinished.questions.length} answered
          </span>
        </p>
      )}
      {best === null || last === null ? null : (
        <p>
          <a class="way" href={paths.result(best.attempt)}>
            Your best: {inFigures(best)}
          </a>{" "}
          <a class="way" href={paths.result(last.attempt)}>
            Last: {inFigures(last)}
          </a>
        </p>
      )}
    </>
  );
}

function inFigures(attempt: Attempt): string {
  const { score, points, share } = tally(attempt);
  return `${percent(share)} (${figure(score)} of ${figure(points)})`;
}

/** Short rounds that a quiz of this size can be cut to. */
const rounds = [5, 10, 20];

function Length({ total, typed }: { total: number; typed: URLSearchParams | undefined }) {
  const shorter = rounds.filter((length) => length < total);
  const chosen = typed?.get("length") ?? (shorter.includes(10) ? "10" : "all");
  return (
    <fieldset>
      <legend>How many questions?</legend>
      <div class="chips">
        {[...shorter.map(String), "all"].map((length) => (
          <label class="chip">
            <input type="radio" name="length" value={length} checked={length === chosen} />
            <span>{length === "all" ? `All ${total}` : length}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** When answers are told. */
function Telling({ typed }: { typed: URLSearchParams | undefined }) {
  const isExam = typed?.get("mode") === "exam";
  return (
    <fieldset>
      <legend>When do you see the answers?</legend>
      <div class="chips">
        <label class="chip">
          <input type="radio" name="mode" value="learn" checked={!isExam} />
          <span>After each</span>
        </label>
        <label class="chip">
          <input type="radio" name="mode" value="exam" checked={isExam} />
          <span>At the end</span>
        </label>
      </div>
    </fieldset>
  );
}

function Kinds({ quiz, typed, problems }: { quiz: Quiz; typed: URLSearchParams | undefined; problems: Problem[] }) {
  const present = kindNames.filter((kind) => quiz.questions.some((question) => question.kind === kind));
  const chosen = (kind: KindName) => typed === undefined || typed.getAll("kinds").includes(kind);
  if (present.length < 2) return null;
  const ticked = present.filter(chosen).length;
  return (
    <details class="kinds" open={problems.length > 0}>
      <summary>
        Kinds:{" "}
        <span class="count">{ticked === present.length ? `all ${ticked}` : `${ticked} of ${present.length}`}</span>
      </summary>
      <fieldset>
        <legend class="unseen">Which kinds?</legend>
        <Message field="kinds" problems={problems} />
        <div class="chips">
          {present.map((kind) => (
            <label class="chip">
              <input
                type="checkbox"
                name="kinds"
                value={kind}
                checked={chosen(kind)}
                {...described("kinds", problems)}
              />
              <span>
                {kindWords[kind].name}{" "}
                <small>{quiz.questions.filter((question) => question.kind === kind).length}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
