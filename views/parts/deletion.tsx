import { paths } from "../../src/paths.ts";
import { words } from "../words/spoken.ts";

/** Two ways to be rid of what is kept: to delete it everywhere, or to have only this device forget whose it is. */
export function Deletion() {
  const { summary, forGood, delete: deleteAll, orHere, forget } = words().deletion;
  return (
    <details class="panel">
      <summary>{summary}</summary>
      <p>{forGood}</p>
      <form method="post" action={paths.deletion()}>
        <button type="submit" class="danger">
          {deleteAll}
        </button>
      </form>
      <p>{orHere}</p>
      <form method="post" action={paths.forgetting()}>
        <button type="submit" class="secondary">
          {forget}
        </button>
      </form>
    </details>
  );
}
