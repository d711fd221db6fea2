import type { BoardView } from "../../src/live/board.ts";
import { counted, moment } from "../parts/words.ts";
import { JoinAt } from "./lobby.tsx";

type Props = { code: string; host: string } & Extract<BoardView, { show: "paced" }>;

/** How far everybody is who goes at their own pace. Points stand on the results page, which is not for the wall. */
export function PacedBoard({ code, host, rows, total, settings, isEarly }: Props) {
  const finished = rows.filter(({ answered, attempt }) => attempt > 1 || answered === total).length;
  return (
    <section class="wall paced">
      <JoinAt code={code} host={host} />
      <Window settings={settings} isEarly={isEarly} />
      <p class="answered">
        <strong>{finished}</strong> of {rows.length} finished
      </p>
      <ul class="progress-list">
        {rows.map(({ name, answered, attempt }) => (
          <li>
            <span>{name}</span>
            <progress value={answered} max={total} aria-label={`${name}: ${answered} of ${total} answered`} />
            <span class="quiet">
              {answered} of {total}
              {attempt === 1 ? "" : `, attempt ${attempt}`}
            </span>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? <p class="quiet">Nobody yet. {counted(total, "question")} are ready.</p> : null}
    </section>
  );
}

function Window({ settings: { from, until }, isEarly }: Pick<Props, "settings" | "isEarly">) {
  if (from === null && until === null) return null;
  const time = (at: number) => <time datetime={new Date(at).toISOString()}>{moment(at)}</time>;
  return (
    <p>
      {from !== null && isEarly ? <>Opens {time(from)}. </> : null}
      {until === null ? null : <>Due {time(until)}.</>}
    </p>
  );
}
