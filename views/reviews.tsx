import { paths } from "../src/paths.ts";
import type { Problem } from "../src/quiz/kinds/kind.ts";
import type { Agenda } from "../src/study/agenda.ts";
import { activity, forecast, kept } from "../src/study/progress.ts";
import type { Page } from "./page.ts";
import { fromToday } from "./parts/days.ts";
import { titled } from "./parts/field.tsx";
import { GoalToday } from "./parts/goal.tsx";
import { Zone } from "./parts/zone.tsx";
import { Calendar } from "./reviews/calendar.tsx";
import { Forecast } from "./reviews/forecast.tsx";
import { Kept } from "./reviews/kept.tsx";
import { Sets } from "./reviews/sets.tsx";
import { Wishes } from "./reviews/wishes.tsx";

/** For how many days ahead, and weeks back, the pictures show how it goes. */
const daysAhead = 14;
const weeksOfDays = 13;
const weeksKept = 8;

type Props = { agenda: Agenda; zone: string; note?: string | undefined; problems?: readonly Problem[] };

/** What is due, what comes up, how it goes, and how the learner wants it. */
export function reviewsPage({ agenda, zone, note, problems = [] }: Props): Page {
  const { cards, today, wishes } = agenda;
  return {
    title: titled("My reviews", problems),
    files: ["review.css", "review.js"],
    main: (
      <>
        <h1>My reviews</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {cards.length === 0 ? (
          <>
            <p class="lead">
              Questions that you have answered come back here on the day on which you are about to forget them.
            </p>
            <p>
              <a class="primary" href={paths.home()}>
                Take a quiz
              </a>
            </p>
          </>
        ) : (
          <>
            <Today agenda={agenda} />
            <section aria-labelledby="ahead">
              <h2 id="ahead">What comes up</h2>
              <Forecast days={forecast(cards, today, daysAhead)} />
            </section>
            <section aria-labelledby="kept">
              <h2 id="kept">What you remember</h2>
              <Kept weeks={kept(cards, today, weeksKept)} target={wishes.retention} />
            </section>
            <section aria-labelledby="days">
              <h2 id="days">Your days</h2>
              <Calendar days={activity(cards)} today={today} weeks={weeksOfDays} />
              <Zone zone={zone} />
            </section>
            <Wishes wishes={wishes} problems={problems} />
            <section aria-labelledby="sets">
              <h2 id="sets">Quizzes</h2>
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
  return (
    <section class="today">
      <p class="figures">
        <span>
          <strong>{due.length}</strong> due today
        </span>
        <span>
          <strong>{done}</strong> reviewed
        </span>
      </p>
      <GoalToday agenda={agenda} />
      {due.length > 0 ? (
        <p>
          <a class="primary" href={paths.due()}>
            {done > 0 ? "Go on reviewing" : "Review now"}
          </a>
        </p>
      ) : (
        <p>
          <strong>Nothing is due. </strong>
          {active.length === 0
            ? "All your quizzes are left out."
            : `The next card comes back ${fromToday(Math.min(...active.map(({ due }) => due)), today)}.`}
        </p>
      )}
      {due.length > 0 || active.length === 0 ? null : (
        <p>
          <a class="way" href={paths.mix()}>
            Practise anyway: questions of all quizzes, as long as you like
          </a>
        </p>
      )}
    </section>
  );
}
