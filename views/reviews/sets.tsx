import { paths } from "../../src/paths.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import type { Card } from "../../src/study/cards.ts";
import { fromToday } from "../parts/days.ts";
import { counted } from "../parts/words.ts";

/** The quizzes whose cards come up, with a way to their decks and a way to leave them out. */
export function Sets({ agenda }: { agenda: Agenda }) {
  const { cards, today } = agenda;
  const quizzes = [...new Set(cards.map(({ quiz }) => quiz))].map((quiz) => cards.filter((card) => card.quiz === quiz));
  return (
    <ul class="cards">
      {quizzes.map((own) => (
        <Quiz cards={own} today={today} />
      ))}
    </ul>
  );
}

function Quiz({ cards, today }: { cards: Card[]; today: number }) {
  const [{ quiz, title } = { quiz: "", title: "" }] = cards;
  const active = cards.filter(({ paused }) => !paused);
  const due = active.filter(({ due }) => due <= today).length;
  const next = Math.min(...active.map(({ due }) => due));
  const left = cards.length - active.length;
  const isOut = active.length === 0;
  return (
    <li class="panel">
      <h3>{title}</h3>
      <p class="quiet">
        {counted(cards.length, "card")}
        {isOut ? " · left out" : ` · ${due > 0 ? `${due} due` : `next ${fromToday(next, today)}`}`}
        {!isOut && left > 0 ? ` · ${left} left out` : ""}
      </p>
      <div class="set">
        <a class="way" href={paths.flashcards(quiz)}>
          Flashcards<span class="unseen">: {title}</span>
        </a>
        <a class="way" href={paths.quiz(quiz)}>
          Quiz<span class="unseen">: {title}</span>
        </a>
        {left > 0 ? (
          <Pausing quiz={quiz} title={title} bring words={isOut ? "Bring it back" : "Bring all back"} />
        ) : null}
        {isOut ? null : <Pausing quiz={quiz} title={title} words="Leave it out" />}
      </div>
    </li>
  );
}

function Pausing(props: { quiz: string; title: string; words: string; bring?: boolean }) {
  const { quiz, title, words, bring = false } = props;
  return (
    <form method="post" action={paths.pauses()}>
      <input type="hidden" name="quiz" value={quiz} />
      {bring ? <input type="hidden" name="end" value="yes" /> : null}
      <button type="submit" class="plain">
        {words}
        <span class="unseen">: {title}</span>
      </button>
    </form>
  );
}
