import type { Child } from "hono/jsx";
import { paths } from "../src/paths.ts";
import { optionsOf, type Question } from "../src/quiz/kinds/index.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import { jumble } from "../src/quiz/shuffle.ts";
import { type Agenda, comesBack } from "../src/study/agenda.ts";
import type { Card } from "../src/study/cards.ts";
import type { Fact } from "../src/study/deck.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";
import { fromToday } from "./parts/days.ts";
import { Key } from "./parts/lines.tsx";
import { Own } from "./parts/own.tsx";
import { RatingButtons } from "./parts/rating.tsx";
import { CardFields, ReviewFrame, Source } from "./review.tsx";
import { contentLang, langOf, words } from "./words/spoken.ts";

const files = ["review.css", "review.js"] as const;

/** What a deck holds: questions that the learner has answered, and facts of the article; and what is known of each. */
export type Leaf = { card: Card | undefined; question?: Question | undefined; fact?: Fact | undefined };

type Deck = {
  agenda: Agenda;
  quiz: Quiz;
  leaves: readonly Leaf[];
  /** How many questions of the quiz have not been answered yet, and so are not in the deck. */
  unanswered: number;
  /** The id of a review that may be made here; each card adds its number. */
  review: string;
};

/** The cards of a quiz, to be flipped one after another; without JavaScript, a list of them to be unfolded. */
export function flashcardsPage({ agenda, quiz, leaves, unanswered, review }: Deck): Page {
  return {
    title: words().flashcards.title(quiz.title),
    content: quiz.language,
    files,
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label={words().site.toQuiz} />
        <h1>{words().flashcards.heading}</h1>
        <p class="lead" lang={langOf(quiz.language)}>
          {quiz.title}
        </p>
        {leaves.length === 0 ? <p>{words().flashcards.none}</p> : null}
        <ol class="deck" data-deck>
          {leaves.map((leaf, index) => (
            <li id={`card-${index + 1}`} class="leaf">
              <p class="quiet">
                {words().question.of(index + 1, leaves.length)} · {standing(leaf.card, agenda.today)}
              </p>
              <Flip agenda={agenda} quiz={quiz} leaf={leaf} review={`${review}-${index + 1}`} next={index + 2} />
            </li>
          ))}
          {leaves.length === 0 ? null : (
            <li id={`card-${leaves.length + 1}`} class="leaf end">
              <h2 tabindex={-1}>{words().flashcards.last}</h2>
              <p class="choices">
                <a class="primary" href={paths.quiz(quiz.id)}>
                  {words().flashcards.take}
                </a>
                <a class="secondary" href={paths.reviews()}>
                  {words().reviews.title}
                </a>
              </p>
            </li>
          )}
        </ol>
        {leaves.length === 0 ? null : (
          <p>
            <a class="way" href={paths.deckFile(quiz.id)} download>
              {words().flashcards.anki}
            </a>
          </p>
        )}
        {unanswered === 0 ? null : <p class="quiet">{words().flashcards.unanswered(unanswered)}</p>}
      </>
    ),
  };
}

/** One flashcard that is due, on a page of its own among the reviews. */
export function flashcardPage(props: { agenda: Agenda; quiz: Quiz; fact: Fact; review: string }): Page {
  const { agenda, quiz, fact, review } = props;
  const card = agenda.cards.find((one) => one.quiz === quiz.id && one.card === fact.card);
  return {
    title: words().reviews.review(quiz.title),
    content: quiz.language,
    status: words().reviews.cardsDue(agenda.due.length),
    files,
    main: (
      <ReviewFrame agenda={agenda} quiz={quiz}>
        <h1 class="unseen">{words().flashcards.one}</h1>
        <div class="leaf">
          <Flip agenda={agenda} quiz={quiz} leaf={{ card, fact }} review={review} focus />
        </div>
      </ReviewFrame>
    ),
  };
}

type Flipped = { agenda: Agenda; quiz: Quiz; leaf: Leaf; review: string; next?: number; focus?: boolean };

/** A card: its front, and behind it the answer, its source, and the ratings. `next` is the number to go on to in a deck. */
function Flip({ agenda, quiz, leaf, review, next, focus = false }: Flipped) {
  const { card, question, fact } = leaf;
  const id = question?.id ?? fact?.card ?? "";
  const isCounted = card?.memory.last === agenda.today;
  return (
    <details class="flip">
      <summary autofocus={focus}>
        <span class="front">{question === undefined ? <Own>{fact?.front}</Own> : <Front question={question} />}</span>
        <span class="turn" aria-hidden="true">
          {words().flashcards.turn}
        </span>
      </summary>
      <div class="back">
        {question === undefined ? null : (
          <>
            <div class="answer-text">
              <Key question={question} />
            </div>
            <Source quiz={quiz} question={question} />
          </>
        )}
        {fact === undefined ? null : <FactBack quiz={quiz} fact={fact} />}
        {isCounted ? (
          <p class="quiet">{words().flashcards.answeredToday(fromToday(card.due, agenda.today))}</p>
        ) : (
          <form method="post" action={paths.reviews()}>
            <CardFields quiz={quiz} card={id} review={review} />
            {next === undefined ? null : <input type="hidden" name="next" value={next} />}
            <RatingButtons legend={words().flashcards.howWell} back={comesBack(agenda, card)} today={agenda.today} />
          </form>
        )}
      </div>
    </details>
  );
}

/** What is asked, with the options to choose from, in an order that says nothing of the key. */
function Front({ question }: { question: Question }): Child {
  const listed = question.kind === "match" ? question.pairs.map(({ left }) => left) : optionsOf(question);
  const options = jumble(listed, question.id);
  return (
    <>
      {question.kind === "true-false" ? words().question.isTrue(question.stem) : <Own>{question.stem}</Own>}
      {options.length === 0 ? null : (
        <span class="choice-of" lang={contentLang()}>
          {options.join(" · ")}
        </span>
      )}
    </>
  );
}

function FactBack({ quiz, fact: { back, source } }: { quiz: Quiz; fact: Fact }) {
  const start = quiz.article?.text.indexOf(source) ?? -1;
  return (
    <>
      <div class="answer-text" lang={contentLang()}>
        {back}
      </div>
      <aside class="footnote" aria-label={words().flashcards.source}>
        <blockquote lang={contentLang()}>
          <sup>1</sup>
          {source.replace(/\s+/g, " ")}
        </blockquote>
        {start < 0 ? null : (
          <a href={paths.passage(quiz.id, start, start + source.length)}>{words().question.inArticle}</a>
        )}
      </aside>
    </>
  );
}

function standing(card: Card | undefined, today: number): string {
  const { new: isNew, doneToday, due, comesBack: returns } = words().flashcards;
  if (card === undefined) return isNew;
  if (card.memory.last === today) return doneToday;
  return card.due <= today ? due : returns(fromToday(card.due, today));
}
