import type { BoardView } from "../../src/live/board.ts";
import { counted, percent } from "../parts/words.ts";
import { Best } from "./best.tsx";

/** The end, for the wall. */
export function Over({ view: { players, best, teams, share } }: { view: Extract<BoardView, { show: "over" }> }) {
  return (
    <section class="wall over">
      <h1 tabindex={-1} autofocus>
        That’s it. Well read.
      </h1>
      <p class="lead">
        {counted(players, "student")}
        {share === null ? null : ` · ${percent(share)} of all points`}
      </p>
      <Best list={best} teams={teams} />
    </section>
  );
}
