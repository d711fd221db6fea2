import type { Agenda } from "../../src/study/agenda.ts";
import { activity, streak } from "../../src/study/progress.ts";
import { words } from "../words/spoken.ts";

/** For who wants a goal for each day: how far it is today, and for how many days it was kept. Nothing for anybody else. */
export function GoalToday({ agenda }: { agenda: Agenda }) {
  const { cards, due, today, wishes } = agenda;
  if (wishes.goal === null) return null;
  const answered = activity(cards).get(today) ?? 0;
  const isReached = answered >= wishes.goal;
  const isAll = !isReached && answered > 0 && due.length === 0;
  const days = streak(agenda);
  return (
    <p>
      {isReached ? <span aria-hidden="true">✓ </span> : null}
      {words().plan.goalToday({ isReached, answered, goal: wishes.goal, isAll, days })}
    </p>
  );
}
