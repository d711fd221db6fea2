import type { WeekKept } from "../../src/study/progress.ts";
import { dayOfMonth, shortDate } from "../parts/days.ts";
import { percent } from "../parts/words.ts";
import { words } from "../words/spoken.ts";

const step = 40;
const height = 72;
const top = 16;
const left = 34;

const heightOf = (share: number) => top + (1 - share) * height;

/** What was remembered of what came up again, week by week, beside the target; and the same as a table. */
export function Kept({ weeks, target }: { weeks: WeekKept[]; target: number }) {
  const reviews = weeks.reduce((sum, week) => sum + week.reviews, 0);
  const remembered = weeks.reduce((sum, week) => sum + week.remembered, 0);
  const said = words().pictures;
  if (reviews === 0) return <p>{said.keptNone}</p>;
  const width = left + weeks.length * step;
  const inShort = said.kept(percent(remembered / reviews), remembered, reviews);
  return (
    <>
      <p>
        <strong>{percent(remembered / reviews)}</strong>
        {said.keptIn(weeks.length, percent(target))}
      </p>
      <svg class="picture" viewBox={`0 0 ${width} ${top + height + 18}`} role="img" aria-label={inShort}>
        {[0, 1].map((share) => (
          <>
            <line class="ground" x1={left} x2={width} y1={heightOf(share)} y2={heightOf(share)} />
            <text class="axis" x={left - 5} y={heightOf(share) + 3} text-anchor="end">
              {percent(share)}
            </text>
          </>
        ))}
        {weeks.map(({ day, reviews, remembered }, index) => {
          const share = reviews === 0 ? 0 : remembered / reviews;
          const x = left + index * step;
          return (
            <>
              {reviews === 0 ? null : (
                <>
                  <rect
                    class={share >= target ? "bar reached" : "bar"}
                    x={x + 6}
                    y={heightOf(share)}
                    width={step - 12}
                    height={Math.max(1, share * height)}
                    rx="2"
                  />
                  <text x={x + step / 2} y={top - 5} text-anchor="middle">
                    {percent(share)}
                  </text>
                </>
              )}
              {(weeks.length - index) % 2 === 0 ? null : (
                <text class="axis" x={x + step / 2} y={top + height + 13} text-anchor="middle">
                  {dayOfMonth(day)}
                </text>
              )}
            </>
          );
        })}
        <line class="target" x1={left} x2={width} y1={heightOf(target)} y2={heightOf(target)} />
      </svg>
      <details>
        <summary>{said.table}</summary>
        <table>
          <caption class="unseen">{said.weekByWeek}</caption>
          <thead>
            <tr>
              <th scope="col">{said.weekFrom}</th>
              <th scope="col">{said.remembered}</th>
              <th scope="col">%</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ day, reviews, remembered }) => (
              <tr>
                <th scope="row">{shortDate(day)}</th>
                <td>{reviews === 0 ? said.nothing : words().question.of(remembered, reviews)}</td>
                <td>{reviews === 0 ? "–" : percent(remembered / reviews)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
