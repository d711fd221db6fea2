import { paths } from "../src/paths.ts";
import type { Problem } from "../src/quiz/kinds/kind.ts";
import type { Agenda } from "../src/study/agenda.ts";
import { activity, forecast, kept } from "../src/study/progress.ts";
import type { Page } from "./page.ts";
import { fromToday } from "./parts/days.ts";
import { titled } from "./parts/field.tsx";
import { GoalToday } from "./parts/goal.tsx";
import { number } from "./parts/words.ts";
import { Zone } from "./parts/zone.tsx";
import { Calendar } from "./reviews/calendar.tsx";
import { Forecast } from "./reviews/forecast.tsx";
import { Kept } from "./reviews/kept.tsx";
import { Sets } from "./reviews/sets.tsx";
import { Wishes } from "./reviews/wishes.tsx";
import { words } from "./words/spoken.ts";

/** For how many days ahead, and weeks back, the pictures show how it goes. */
const daysAhead = 14;
const weeksOfDays = 13;
const weeksKept = 8;

type Props = { agenda: Agenda; zone: string; done?: string | undefined; problems?: readonly Problem[] };

/** What is due, what comes up, how it goes, and how the learner wants it. `done` names what was done that led here. */
export function reviewsPage({ agenda, zone, done, problems = [] }: Props): Page {
  const { cards, today, wishes } = agenda;
  const note = words().plan.notes[done ?? ""];
  const { title, empty, take, ahead, remember, days, quizzes } = words().reviews;
  return {
    title: titled(title, problems),
    files: ["review.css", "review.js"],
    main: (
      <>
        <h1>{title}</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {cards.length === 0 ? (
          <>
            <p class="lead">{empty}</p>
            <p>
              <a class="primary" href={paths.home()}>
                {take}
              </a>
            </p>
          </>
        ) : (
          <>
            <Today agenda={agenda} />
            <section aria-labelledby="ahead">
              <h2 id="ahead">{ahead}</h2>
              <Forecast days={forecast(cards, today, daysAhead)} />
            </section>
            <section aria-labelledby="kept">
              <h2 id="kept">{remember}</h2>
              <Kept weeks={kept(cards, today, weeksKept)} target={wishes.retention} />
            </section>
            <section aria-labelledby="days">
              <h2 id="days">{days}</h2>
              <Calendar days={activity(cards)} today={today} weeks={weeksOfDays} />
              <Zone zone={zone} />
            </section>
            <Wishes wishes={wishes} problems={problems} />
            <section aria-labelledby="sets">
              <h2 id="sets">{quizzes}</h2>
              <Sets agenda={agenda} />
            </section>
          </>
        )}
      </>
    ),
  };
}

function Today({ agenda }: { agenda: Agenda }) {
  const { cards, due, done, today } = agenda;
  const active = cards.filter(({ paused }) => !paused);
  const said = words().reviews;
  return (
    <section class="today">
      <p class="figures">
        <span>
          <strong>{number(due.length)}</strong> {said.dueToday(due.length)}
        </span>
        <span>
          <strong>{number(done)}</strong> {said.reviewed(done)}
        </span>
      </p>
      <GoalToday agenda={agenda} />
      {due.length > 0 ? (
        <p>
          <a class="primary" href={paths.due()}>
            {done > 0 ? said.goOn : said.now}
          </a>
        </p>
      ) : (
        <p>
          <strong>{said.nothingDue}</strong>
          {active.length === 0
            ? said.allOut
            : said.nextBack(fromToday(Math.min(...active.map(({ due }) => due)), today))}
        </p>
      )}
      {due.length > 0 || active.length === 0 ? null : (
        <p>
          <a class="way" href={paths.mix()}>
            {said.anyway}
          </a>
        </p>
      )}
    </section>
  );
}
