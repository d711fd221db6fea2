import type { DayDue } from "../../src/study/progress.ts";
import { shortDate, weekday } from "../parts/days.ts";
import { words } from "../words/spoken.ts";

const bar = 18;
const step = 24;
const height = 72;
const top = 16;

/** What comes up in the next days: a bar a day, and the same as a table. */
export function Forecast({ days }: { days: DayDue[] }) {
  const most = Math.max(1, ...days.map(({ due }) => due));
  const width = days.length * step;
  const total = days.reduce((sum, { due }) => sum + due, 0);
  const said = words().pictures;
  return (
    <>
      <svg
        class="picture"
        viewBox={`0 0 ${width} ${top + height + 18}`}
        role="img"
        aria-label={said.comesUp(total, days.length)}
      >
        {days.map(({ day, due }, index) => {
          const tall = due === 0 ? 0 : Math.max(2, (due / most) * height);
          const x = index * step;
          return (
            <>
              <rect
                class={index === 0 ? "bar now" : "bar"}
                x={x + 3}
                y={top + height - tall}
                width={bar}
                height={tall}
                rx="2"
              />
              {due === 0 ? null : (
                <text x={x + step / 2} y={top + height - tall - 4} text-anchor="middle">
                  {due}
                </text>
              )}
              <text class="axis" x={x + step / 2} y={top + height + 13} text-anchor="middle">
                {index === 0 ? said.now : weekday(day).slice(0, 2)}
              </text>
            </>
          );
        })}
        <line class="ground" x1="0" x2={width} y1={top + height + 0.5} y2={top + height + 0.5} />
      </svg>
      <details>
        <summary>{said.table}</summary>
        <table>
          <caption class="unseen">{said.dayByDay}</caption>
          <thead>
            <tr>
              <th scope="col">{said.day}</th>
              <th scope="col">{said.cards}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, due }, index) => (
              <tr>
                <th scope="row">{index === 0 ? said.today : shortDate(day)}</th>
                <td>{due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
