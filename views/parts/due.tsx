import { paths } from "../../src/paths.ts";
import type { Agenda } from "../../src/study/agenda.ts";
import { fromToday } from "./days.ts";
import { GoalToday } from "./goal.tsx";
import { counted } from "./words.ts";

/** On the front page, what is due today; or when the next card is. Nothing, where there is nothing to remember yet. */
export function DueToday({ agenda, zone }: { agenda: Agenda; zone: string }) {
  const { cards, due, done, today } = agenda;
  const active = cards.filter(({ paused }) => !paused);
  if (active.length === 0) return null;
  const next = Math.min(...active.map(({ due }) => due));
  return (
    <section aria-labelledby="due" class="panel" data-zone={zone}>
      <h2 id="due">{due.length > 0 ? "Due today" : "Reviews"}</h2>
      {due.length > 0 ? (
        <>
          <p>
            {counted(due.length, "card")} to look at before you forget{done > 0 ? `, ${done} reviewed already` : ""}.
          </p>
          <p>
            <a class="primary" href={paths.due()}>
              Review now
            </a>
          </p>
        </>
      ) : (
        <p>Nothing is due today. The next card comes back {fromToday(next, today)}.</p>
      )}
      <GoalToday agenda={agenda} />
      <p>
        <a class="way" href={paths.reviews()}>
          My reviews
        </a>
      </p>
    </section>
  );
}
