import type { Ranked } from "../../src/live/board.ts";
import { figure } from "../parts/words.ts";

/** Who has most points so far. */
export function Best({ list }: { list: Ranked[] }) {
  return (
    <section class="best" aria-labelledby="best">
      <h2 id="best">Most points so far</h2>
      {list.length === 0 ? <p class="quiet">No points yet.</p> : null}
      <ol>
        {list.map(({ name, points }) => (
          <li>
            <span>{name}</span> <strong>{figure(points)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
