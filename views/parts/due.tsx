import { paths } from "../../src/paths.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import { words } from "../words/spoken.ts";
import { fromToday } from "./days.ts";
import { GoalToday } from "./goal.tsx";

/** On the front page, what is due today; or when the next card is. Nothing, where there is nothing to remember yet. */
export function DueToday({ agenda, zone }: { agenda: Agenda; zone: string }) {
  const { cards, due, done, today } = agenda;
  const active = cards.filter(({ paused }) => !paused);
  if (active.length === 0) return null;
  const next = Math.min(...active.map(({ due }) => due));
  return (
    <section aria-labelledby="due" class="panel" data-zone={zone}>
      <h2 id="due">{due.length > 0 ? words().home.due : words().home.reviews}</h2>
      {due.length > 0 ? (
        <>
          <p>{words().home.toLookAt(due.length, done)}</p>
          <p>
            <a class="primary" href={paths.due()}>
              {words().home.reviewNow}
            </a>
          </p>
        </>
      ) : (
        <p>{words().home.noneDue(fromToday(next, today))}</p>
      )}
      <GoalToday agenda={agenda} />
      <p>
        <a class="way" href={paths.reviews()}>
          {words().home.myReviews}
        </a>
      </p>
    </section>
  );
}
