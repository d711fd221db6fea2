import { weekdayOf } from "../../src/study/days.ts";
import { monthOf, shortDate, weekday } from "../parts/days.ts";
import { words } from "../words/spoken.ts";

const cell = 14;
const step = 17;
const left = 30;
const top = 18;
/** From how many cards a day is drawn darker, and darker again. */
const steps = [1, 5, 10, 20];

type Props = { days: ReadonlyMap<number, number>; today: number; weeks: number };

/** On which days something was answered: a square a day, a column a week from Monday on, and the same as a table. */
export function Calendar({ days, today, weeks }: Props) {
  const monday = today - weekdayOf(today) - 7 * (weeks - 1);
  const shown = Array.from({ length: today - monday + 1 }, (_, i) => monday + i);
  const busy = shown.filter((day) => days.has(day));
  const total = busy.reduce((sum, day) => sum + (days.get(day) ?? 0), 0);
  const said = words().pictures;
  return (
    <>
      <svg
        class="picture calendar"
        viewBox={`0 0 ${left + weeks * step} ${top + 7 * step}`}
        role="img"
        aria-label={said.answered(total, busy.length, weeks)}
      >
        {[0, 2, 4].map((later) => (
          <text class="axis" x="0" y={top + later * step + 11}>
            {weekday(monday + later)}
          </text>
        ))}
        {shown.map((day) => {
          const week = Math.floor((day - monday) / 7);
          return (
            <>
              {startsMonth(day) ? (
                <text class="axis" x={left + week * step} y="11">
                  {monthOf(day)}
                </text>
              ) : null}
              <rect
                class={`day level-${steps.filter((least) => (days.get(day) ?? 0) >= least).length}`}
                x={left + week * step}
                y={top + weekdayOf(day) * step}
                width={cell}
                height={cell}
                rx="3"
              />
            </>
          );
        })}
      </svg>
      <details>
        <summary>{said.table}</summary>
        <table>
          <caption class="unseen">{said.latestFirst}</caption>
          <thead>
            <tr>
              <th scope="col">{said.day}</th>
              <th scope="col">{said.cards}</th>
            </tr>
          </thead>
          <tbody>
            {busy.reverse().map((day) => (
              <tr>
                <th scope="row">{shortDate(day)}</th>
                <td>{days.get(day)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Whether a day is the Monday of the first whole week of a month: there its name finds room. */
function startsMonth(day: number): boolean {
  return weekdayOf(day) === 0 && monthOf(day) !== monthOf(day - 7);
}
