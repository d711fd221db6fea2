import type { Ranked } from "../../src/live/board.ts";
import type { Standing } from "../../src/live/teams.ts";
import { counted, figure } from "../parts/words.ts";

/** Who has most points so far, and how the teams stand, where the teacher wants either. */
export function Best({ list, teams }: { list: Ranked[] | null; teams: Standing[] | null }) {
  return (
    <div class="standings">
      {teams === null ? null : <Teams teams={teams} />}
      {list === null ? null : (
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
      )}
    </div>
  );
}

/** Teams by the mean of their members' points: the size of a team plays no part. */
export function Teams({ teams }: { teams: Standing[] }) {
  return (
    <section class="best" aria-labelledby="teams">
      <h2 id="teams">Teams, points for each member</h2>
      {teams.length === 0 ? <p class="quiet">Nobody is in a team yet.</p> : null}
      <ol>
        {teams.map(({ name, members, points }) => (
          <li>
            <span>
              {name} <span class="quiet">{counted(members, "student")}</span>
            </span>{" "}
            <strong>{figure(points)}</strong>
          </li>
        ))}
      </ol>
    </section>
  );
}
