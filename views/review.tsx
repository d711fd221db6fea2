import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import { partsProved, type Question, type Response, skipField, type Task } from "../src/quiz/kinds/index.ts";
import type { Outcome } from "../src/quiz/kinds/kind.ts";
import { pointsOf, type Quiz } from "../src/quiz/quiz.ts";
import { type CardReviewed, reviewKey } from "../src/quiz/review-events.ts";
import { type Agenda, comesBack } from "../src/study/agenda.ts";
import type { Card } from "../src/study/cards.ts";
import { Answered, Fields } from "./kinds/index.tsx";
import type { Page } from "./page.ts";
import { Footnote } from "./parts/citation.tsx";
import { fromToday } from "./parts/days.ts";
import { type Filled, titled } from "./parts/field.tsx";
import { RatingButtons } from "./parts/rating.tsx";
import { verdictIn } from "./parts/verdict.tsx";
import { Hint, HowScored, isTyped, Key, Stem, Whys } from "./question.tsx";
import { contentLang, langOf, words } from "./words/spoken.ts";

const files = ["review.css", "review.js"] as const;

type Open = { agenda: Agenda; quiz: Quiz; task: Task; review: string } & Filled;

/** A question that is due, to be answered again. It is made of the task alone, which has no key. */
export function openReview({ agenda, quiz, task, review, typed, problems }: Open): Page {
  return {
    title: titled(words().reviews.review(quiz.title), problems),
    content: quiz.language,
    status: problems.length > 0 ? undefined : words().reviews.cardsDue(agenda.due.length),
    files,
    main: (
      <ReviewFrame agenda={agenda} quiz={quiz}>
        <Stem task={task} focus={problems.length === 0} />
        <Hint hint={task.hint} />
        <form method="post" action={paths.reviews()} class="answer" novalidate>
          <CardFields quiz={quiz} card={task.id} review={review} />
          <Fields task={task} typed={typed} problems={problems} />
          <button type="submit" class="plain" name={skipField} value="yes">
            {words().question.showMe}
          </button>
        </form>
      </ReviewFrame>
    ),
  };
}

type Told = {
  agenda: Agenda;
  card: Card;
  quiz: Quiz;
  question: Question;
  task: Task;
  given: CardReviewed & { response: Response; outcome: Outcome };
  /** The id of a rating that may be chosen here. */
  id: string;
};

/** A reviewed question with its verdict, key and source, and when it comes back. */
export function toldReview({ agenda, card, quiz, question, task, given, id }: Told): Page {
  const { response, outcome } = given;
  const { sign, word } = verdictIn(outcome.verdict);
  return {
    title: words().reviews.told(word, quiz.title),
    content: quiz.language,
    status: words().reviews.comesBack(fromToday(card.due, agenda.today)),
    files,
    main: (
      <ReviewFrame agenda={agenda} quiz={quiz}>
        <Stem task={task} focus={false} />
        <Answered question={question} task={task} response={response} verdict={outcome.verdict} />
        <section id="verdict" class={`verdict ${outcome.verdict}`} aria-labelledby="verdict-word">
          <h2 id="verdict-word" tabindex={-1} autofocus>
            <span aria-hidden="true">{sign} </span>
            {word}
          </h2>
          <HowScored question={question} response={response} outcome={outcome} points={pointsOf(question)} />
          {isTyped(question) ? <Key question={question} /> : null}
          <Whys question={question} response={response} />
          <Source quiz={quiz} question={question} />
        </section>
        <Return agenda={agenda} card={card} review={given.review} id={id} />
        <p class="onward">
          <a class="primary" href={agenda.due.length > 0 ? paths.due() : paths.reviews()}>
            {agenda.due.length > 0 ? words().reviews.next : words().reviews.done}
          </a>
        </p>
        {agenda.due.length > 0 ? null : (
          <a class="way" href={paths.mix()}>
            {words().reviews.another}
          </a>
        )}
        <Pause card={card} />
      </ReviewFrame>
    ),
  };
}

/** A card whose quiz was deleted since: it can only be left out. */
export function lostCardPage({ agenda, card }: { agenda: Agenda; card: Card }): Page {
  const lost = agenda.due.filter(({ quiz }) => quiz === card.quiz).length;
  return {
    title: words().reviews.goneTitle,
    main: (
      <>
        <h1>{words().reviews.gone(card.title)}</h1>
        <p class="lead">{words().reviews.goneAdvice(lost)}</p>
        <form method="post" action={paths.pauses()} class="choices">
          <input type="hidden" name="quiz" value={card.quiz} />
          <input type="hidden" name="next" value="due" />
          <button type="submit" class="primary">
            {words().reviews.leaveAndGoOn}
          </button>
        </form>
      </>
    ),
  };
}

/** What a form says of the card that it reviews. `review` is the id of the review to come. */
export function CardFields({ quiz, card, review }: { quiz: Quiz; card: string; review: string }) {
  return (
    <>
      <input type="hidden" name="review" value={review} />
      <input type="hidden" name="quiz" value={quiz.id} />
      <input type="hidden" name="revision" value={quiz.revision} />
      <input type="hidden" name="card" value={card} />
    </>
  );
}

/** How far one is today, and of which quiz the card is, around it. */
export function ReviewFrame({ agenda, quiz, children }: { agenda: Agenda; quiz: Quiz; children?: Child }) {
  const { done, due } = agenda;
  return (
    <article
      class="question"
      hx-boost:inherited="true"
      hx-target:inherited="#main"
      hx-swap:inherited="innerHTML"
      hx-sync:inherited="#main:drop"
    >
      <div class="progress">
        <label for="progress">{due.length > 0 ? words().reviews.due(due.length) : words().reviews.noneDue}</label>
        <progress id="progress" value={done} max={Math.max(1, done + due.length)}>
          {words().reviews.doneSoFar(done)}
        </progress>
        <a href={paths.reviews()} hx-boost="false">
          {words().question.leave}
        </a>
      </div>
      <p class="from" lang={langOf(quiz.language)}>
        {quiz.title}
      </p>
      {children}
    </article>
  );
}

/** When the card comes back, and another rating for who knows better; only the last time that counted can be rated. */
function Return({ agenda, card, review, id }: { agenda: Agenda; card: Card; review: string; id: string }) {
  const last = card.counted.at(-1);
  if (last?.key !== reviewKey(review) || last.day !== agenda.today) {
    return <p class="quiet">{words().reviews.before}</p>;
  }
  return (
    <form method="post" action={paths.ratings(review)} class="return-day">
      <input type="hidden" name="id" value={id} />
      <RatingButtons
        legend={words().reviews.ifYouKnow(fromToday(card.due, agenda.today))}
        back={comesBack(agenda, card)}
        today={agenda.today}
        chosen={last.rating}
      />
    </form>
  );
}

/** For a question that is not worth coming back. */
function Pause({ card: { quiz, card } }: { card: Card }) {
  return (
    <form method="post" action={paths.pauses()} hx-boost="false">
      <input type="hidden" name="quiz" value={quiz} />
      <input type="hidden" name="card" value={card} />
      <input type="hidden" name="next" value="due" />
      <button type="submit" class="plain">
        {words().reviews.dontAsk}
      </button>
    </form>
  );
}

/** The source sentence as a footnote, with a way to its place in the article. */
export function Source({ quiz, question }: { quiz: Quiz; question: Question }) {
  const { citations, explanation } = question;
  const [first] = citations;
  if (quiz.article === null || first === undefined) {
    return (
      <>
        {explanation === undefined ? null : <p lang={contentLang()}>{explanation}</p>}
        <p class="quiet">{words().question.noArticle}</p>
      </>
    );
  }
  return (
    <Footnote
      number={1}
      text={quiz.article.text}
      citations={citations}
      href={paths.passage(quiz.id, first.source.start, first.source.end)}
      parts={partsProved(question)}
      explanation={explanation}
    />
  );
}
