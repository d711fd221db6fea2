import { paths } from "../src/paths.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { isTold, nextNumber, tally } from "../src/quiz/attempt.ts";
import {
  noteOf,
  partsProved,
  type Question,
  type Response,
  skipField,
  type Task,
  whysOf,
} from "../src/quiz/kinds/index.ts";
import type { Outcome } from "../src/quiz/kinds/kind.ts";
import type { ResponseGiven } from "../src/quiz/learner.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import { Answered, Fields } from "./kinds/index.tsx";
import type { Page } from "./page.ts";
import { Footnote } from "./parts/citation.tsx";
import { type Filled, titled } from "./parts/field.tsx";
import { keyOf } from "./parts/lines.tsx";
import { Own } from "./parts/own.tsx";
import { verdictIn } from "./parts/verdict.tsx";
import { figure } from "./parts/words.ts";
import { contentLang, language, words } from "./words/spoken.ts";

/** A question to be answered. It is made of the task alone, which has no key. `response` is the id of the response to come. */
export function openQuestion(
  props: { quiz: Pick<Quiz, "language">; attempt: Attempt; number: number; task: Task; response: string } & Filled,
): Page {
  const { quiz, attempt, number, task, response, typed, problems } = props;
  return {
    title: titled(words().question.title(number, attempt.title), problems),
    content: quiz.language,
    // What is wrong is read out with the field that gets the focus: said here too, it would be heard twice.
    status: problems.length > 0 ? undefined : words().question.place(number, attempt.questions.length),
    main: (
      <Frame attempt={attempt} number={number}>
        <Stem task={task} focus={problems.length === 0} />
        <Hint hint={task.hint} />
        <form method="post" action={paths.responses(attempt.attempt)} class="answer" novalidate>
          <input type="hidden" name="question" value={task.id} />
          <input type="hidden" name="response" value={response} />
          <Fields task={task} typed={typed} problems={problems} />
          <button type="submit" class="plain" name={skipField} value="yes">
            {attempt.exam ? words().question.goOn : words().question.showMe}
          </button>
        </form>
        {keyed.has(task.kind) ? <KeySwitch /> : null}
      </Frame>
    ),
  };
}

/** What helps, unfolded by who wants it. */
export function Hint({ hint }: { hint: string | undefined }) {
  if (hint === undefined) return null;
  return (
    <details class="hint">
      <summary>{words().question.hint}</summary>
      <p lang={contentLang()}>{hint}</p>
    </details>
  );
}

/** Kinds whose options answer to their letters and numbers. */
const keyed = new Set<Task["kind"]>(["choice", "multiple", "true-false"]);

/** Shown by the script that makes the keys answer, which remembers on the device what is chosen. */
function KeySwitch() {
  return (
    <label class="key-switch" hidden>
      <input type="checkbox" data-keys="yes" autocomplete="off" /> {words().question.keySwitch}
    </label>
  );
}

type Told = {
  quiz: Quiz;
  attempt: Attempt;
  number: number;
  question: Question;
  task: Task;
  given: ResponseGiven;
  again?: boolean;
};

/** A question with its verdict, key, reasons and source. `again`: another answer was sent after the first. */
export function answeredQuestion({ quiz, attempt, number, question, task, given, again = false }: Told): Page {
  const { verdict } = given.outcome;
  const { answered, score } = tally(attempt);
  const { sign, word } = verdictIn(verdict);
  return {
    title: words().question.toldTitle(word, number, attempt.title),
    content: quiz.language,
    status: words().question.soFar(figure(score), answered),
    main: (
      <Frame attempt={attempt} number={number}>
        <Stem task={task} focus={false} />
        <Answered question={question} task={task} response={given.response} verdict={verdict} />
        <section id="verdict" class={`verdict ${verdict}`} aria-labelledby="verdict-word">
          <h2 id="verdict-word" tabindex={-1} autofocus>
            <span aria-hidden="true">{sign} </span>
            {word}
          </h2>
          {again ? <p>{words().question.again}</p> : null}
          <HowScored
            question={question}
            response={given.response}
            outcome={given.outcome}
            points={pointsAt(attempt, number)}
          />
          {isTyped(question) ? <Key question={question} /> : null}
          <Whys question={question} response={given.response} />
          <Source quiz={quiz} attempt={attempt} number={number} question={question} />
        </section>
        <Onward attempt={attempt} number={number} />
      </Frame>
    ),
  };
}

/**
 * The bar that says how far one is, around a question. What is pressed while an earlier press is under way is dropped:
 * the second tap of a double tap must not be sent after the page has changed, nor be a step of its own in the history.
 */
function Frame({ attempt, number, children }: { attempt: Attempt; number: number; children?: unknown }) {
  const total = attempt.questions.length;
  return (
    <article
      class="question"
      hx-boost:inherited="true"
      hx-target:inherited="#main"
      hx-swap:inherited="innerHTML"
      hx-sync:inherited="#main:drop"
    >
      <div class="progress">
        <label for="progress">{words().question.of(number, total)}</label>
        <span>{isTold(attempt) ? inPoints(tally(attempt).score) : words().question.exam}</span>
        <progress id="progress" value={attempt.responses.size} max={total}>
          {words().question.answered(attempt.responses.size)}
        </progress>
        <a href={paths.quiz(attempt.quiz)} hx-boost="false">
          {words().question.leave}
        </a>
      </div>
      {children}
    </article>
  );
}

/** What is asked, and how to answer it; both stay when the answer is told, so that nothing jumps. */
export function Stem({ task, focus }: { task: Task; focus: boolean }) {
  return (
    <>
      <h1 id="stem" class="stem" lang={contentLang()} tabindex={-1} autofocus={focus}>
        {task.stem}
      </h1>
      <p class="instruction">{words().kinds[task.kind].instruction}</p>
    </>
  );
}

type Scored = { question: Question; response: Response; outcome: Outcome };

/** How the points came about, said once, where the verdict alone does not tell. */
export function HowScored({ points, ...scored }: Scored & { points: number }) {
  const { verdict, score } = scored.outcome;
  const got = verdict === "partly" ? words().question.youGet(figure(score * points), points) : undefined;
  const said = [noteOn(scored), got].filter((sentence) => sentence !== undefined);
  return said.length === 0 ? null : <p>{said.join(" ")}</p>;
}

/** How a score came about: as it was told in English, or the same in the page’s language. */
export function noteOn({ question, response, outcome }: Scored): string | undefined {
  if (outcome.note === undefined || language() === "en") return outcome.note;
  const note = noteOf(question, response);
  return note === undefined ? outcome.note : words().question.note(note);
}

export function Key({ question }: { question: Question }) {
  return (
    <p class="key">
      <span class="label">{words().question.theAnswer}</span> <Own>{keyOf(question)}</Own>
    </p>
  );
}

/** Why what was chosen is wrong. Of several that were chosen, each is named. */
export function Whys({ question, response }: { question: Question; response: Response }) {
  const isOneOfSeveral = response.kind === "multiple" && response.options.length > 1;
  return whysOf(question, response).map(({ option, why }) => (
    <p>
      {isOneOfSeveral ? (
        <>
          <q lang={contentLang()}>{option}</q>:{" "}
        </>
      ) : null}
      <Own>{why}</Own>
    </p>
  ));
}

/** Kinds that have no options to show the key. */
export function isTyped(question: Question): boolean {
  return question.kind === "short-answer" || question.kind === "numeric";
}

function Source({
  quiz,
  attempt,
  number,
  question,
}: {
  quiz: Quiz;
  attempt: Attempt;
  number: number;
  question: Question;
}) {
  const { citations, explanation } = question;
  if (quiz.article === null || citations.length === 0) {
    return (
      <>
        {explanation === undefined ? null : <p lang={contentLang()}>{explanation}</p>}
        <p class="quiet">{words().question.noArticle}</p>
      </>
    );
  }
  return (
    <Footnote
      number={number}
      text={quiz.article.text}
      citations={citations}
      href={paths.note(attempt.attempt, number)}
      parts={partsProved(question)}
      explanation={explanation}
    />
  );
}

/** The way on stays in sight, alike on every question; the way back stands below it. */
function Onward({ attempt, number }: { attempt: Attempt; number: number }) {
  const next = nextNumber(attempt);
  return (
    <>
      <p class="onward">
        {next === null ? (
          <a class="primary" href={paths.result(attempt.attempt)}>
            {words().question.result}
          </a>
        ) : (
          <a class="primary" href={paths.question(attempt.attempt, Math.min(next, number + 1))}>
            {words().question.next}
          </a>
        )}
      </p>
      {number > 1 ? (
        <a class="way" href={paths.question(attempt.attempt, number - 1)}>
          {words().question.previous}
        </a>
      ) : null}
    </>
  );
}

/** “3 points”, “½ point”. */
export function inPoints(score: number): string {
  return words().question.points(figure(score), score);
}

function pointsAt(attempt: Attempt, number: number): number {
  return attempt.questions[number - 1]?.points ?? 1;
}
