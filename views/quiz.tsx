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
import { Own } from "./parts/own.tsx";
import { Share } from "./parts/share.tsx";
import { figure, percent } from "./parts/words.ts";
import { langOf, words } from "./words/spoken.ts";

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
  const { quiz: said, site } = words();
  const own = langOf(quiz.language);
  return {
    title: titled(quiz.title, problems),
    content: quiz.language,
    main: (
      <>
        <h1 lang={own}>{quiz.title}</h1>
        {quiz.description === undefined ? null : (
          <p class="lead" lang={own}>
            {quiz.description}
          </p>
        )}
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
            {said.start}
          </button>
        </form>
        <p>
          <a class="way" href={paths.newClass(quiz.id)}>
            {said.withClass}
          </a>
        </p>
        <Share words={site.shareWords(quiz.title)} address={address} more={paths.sharing(quiz.id)} />
        {quiz.origin === undefined ? null : <p class="quiet">{said.copied(<span lang={own}>{quiz.origin}</span>)}</p>}
        {quiz.licence === undefined ? null : (
          <p class="quiet">
            {said.licence} <Own>{quiz.licence}</Own> · <a href={paths.copies(quiz.id)}>{said.copy}</a>
          </p>
        )}
      </>
    ),
  };
}

/** Whether it is on this device, and how to have it there or not. Only offline.js knows, for no server does. */
function OnDevice({ quiz }: { quiz: string }) {
  const said = words().quiz;
  return (
    <div class="quiet" data-kept={quiz} hidden>
      <p data-case="kept">
        <span aria-hidden="true">✓ </span>
        {said.kept}{" "}
        <button type="button" class="plain" value="drop">
          {said.remove}
        </button>
      </p>
      <p data-case="unsaved" hidden>
        <span aria-hidden="true">✎ </span>
        {said.onlyOnDevice}
      </p>
      <p data-case="left" hidden>
        {said.tookOff}{" "}
        <button type="button" class="plain" value="keep">
          {said.keep}
        </button>
      </p>
    </div>
  );
}

/** What only its maker sees. */
function Made({ shelved: { quiz, key } }: { shelved: Shelved }) {
  const said = words().quiz;
  return (
    <div class="notice">
      <p>
        {said.made((share) => (
          <a href="#share">{share}</a>
        ))}
      </p>
      {key === undefined ? null : (
        <>
          <p class="ways">
            <a class="way" href={paths.editor(quiz)}>
              {said.edit}
            </a>
            <a class="way" href={paths.editKey(quiz)}>
              {said.keepLink}
            </a>
          </p>
          <p class="quiet">{said.onlyHere}</p>
        </>
      )}
    </div>
  );
}

function About({ quiz }: { quiz: Quiz }) {
  const { article } = quiz;
  const said = words().quiz;
  return (
    <p class="quiet">
      {said.questions(quiz.questions.length)}
      {article === null ? said.noArticle : said.onArticle(<Own>{article.title}</Own>)}
      {article === null
        ? null
        : said.first(
            (read) => <a href={paths.article(quiz.id)}>{read}</a>,
            (study) => <a href={paths.study(quiz.id)}>{study}</a>,
            (flip) => <a href={paths.flashcards(quiz.id)}>{flip}</a>,
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
  return (
    <p class="quiet">
      {words().quiz.asksFor(asked.map(({ name, count }) => `${words().asks[name]} ${count}`).join(" · "))}
    </p>
  );
}

function SoFar({ scores: { unfinished, best, last } }: { scores: QuizScores }) {
  const { quiz: said, home } = words();
  return (
    <>
      {unfinished === null ? null : (
        <p class="continue">
          <a class="primary" href={paths.attempt(unfinished.attempt)}>
            {said.continue}
          </a>
          <span class="quiet">{home.answered(unfinished.responses.size, unfinished.questions.length)}</span>
        </p>
      )}
      {best === null || last === null ? null : (
        <p>
          <a class="way" href={paths.result(best.attempt)}>
            {said.best(inFigures(best))}
          </a>{" "}
          <a class="way" href={paths.result(last.attempt)}>
            {said.last(inFigures(last))}
          </a>
        </p>
      )}
    </>
  );
}

function inFigures(attempt: Attempt): string {
  const { score, points, share } = tally(attempt);
  return words().quiz.inFigures(percent(share), figure(score), figure(points));
}

/** Short rounds that a quiz of this size can be cut to. */
const rounds = [5, 10, 20];

function Length({ total, typed }: { total: number; typed: URLSearchParams | undefined }) {
  const shorter = rounds.filter((length) => length < total);
  const chosen = typed?.get("length") ?? (shorter.includes(10) ? "10" : "all");
  return (
    <fieldset>
      <legend>{words().quiz.length}</legend>
      <div class="chips">
        {[...shorter.map(String), "all"].map((length) => (
          <label class="chip">
            <input type="radio" name="length" value={length} checked={length === chosen} />
            <span>{length === "all" ? words().quiz.all(total) : length}</span>
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
      <legend>{words().quiz.telling}</legend>
      <div class="chips">
        <label class="chip">
          <input type="radio" name="mode" value="learn" checked={!isExam} />
          <span>{words().quiz.afterEach}</span>
        </label>
        <label class="chip">
          <input type="radio" name="mode" value="exam" checked={isExam} />
          <span>{words().quiz.atEnd}</span>
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
  const said = words().quiz;
  return (
    <details class="kinds" open={problems.length > 0}>
      <summary>
        {said.kinds}{" "}
        <span class="count">
          {ticked === present.length ? said.allKinds(ticked) : said.someKinds(ticked, present.length)}
        </span>
      </summary>
      <fieldset>
        <legend class="unseen">{said.whichKinds}</legend>
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
                {words().kinds[kind].name}{" "}
                <small>{quiz.questions.filter((question) => question.kind === kind).length}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
