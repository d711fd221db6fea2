import { paths } from "../../src/paths.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import type { Card } from "../../src/study/cards.ts";
import { fromToday } from "../parts/days.ts";
import { langOf, words } from "../words/spoken.ts";

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
  const said = words().plan;
  return (
    <li class="panel">
      <h3 lang={langOf(undefined)}>{title}</h3>
      <p class="quiet">
        {said.cards(cards.length)}
        {` · ${isOut ? said.out : due > 0 ? said.due(due) : said.next(fromToday(next, today))}`}
        {!isOut && left > 0 ? ` · ${said.someOut(left)}` : ""}
      </p>
      <div class="set">
        <a class="way" href={paths.flashcards(quiz)}>
          {said.flashcards}
          <OfSet title={title} />
        </a>
        <a class="way" href={paths.quiz(quiz)}>
          {said.quiz}
          <OfSet title={title} />
        </a>
        {left > 0 ? (
          <Pausing quiz={quiz} title={title} bring label={isOut ? said.bringBack : said.bringAllBack} />
        ) : null}
        {isOut ? null : <Pausing quiz={quiz} title={title} label={said.leaveOut} />}
      </div>
    </li>
  );
}

/** Which set something is about, for who does not see what stands above. */
function OfSet({ title }: { title: string }) {
  return (
    <span class="unseen" lang={langOf(undefined)}>
      : {title}
    </span>
  );
}

function Pausing(props: { quiz: string; title: string; label: string; bring?: boolean }) {
  const { quiz, title, label, bring = false } = props;
  return (
    <form method="post" action={paths.pauses()}>
      <input type="hidden" name="quiz" value={quiz} />
      {bring ? <input type="hidden" name="end" value="yes" /> : null}
      <button type="submit" class="plain">
        {label}
        <OfSet title={title} />
      </button>
    </form>
  );
}
