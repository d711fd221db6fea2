import { paths } from "../../src/paths.ts";

/** Two ways to be rid of what is kept: to delete it everywhere, or to have only this device forget whose it is. */
export function Deletion() {
  return (
    <details class="panel">
      <summary>Delete or forget my scores</summary>
      <p>
        This deletes your scores and reviews for good, also on every device that shares them, and the list of the
        quizzes you made. Those quizzes stay at their addresses, and only their edit links can change them.
      </p>
      <form method="post" action={paths.deletion()}>
        <button type="submit" class="danger">
          Delete all my scores
        </button>
      </form>
      <p>
        Or let this device forget them. Your scores stay on the devices that share them. If no other device shares them,
        they cannot be found again.
      </p>
      <form method="post" action={paths.forgetting()}>
        <button type="submit" class="secondary">
          Only forget them on this device
        </button>
      </form>
    </details>
  );
}
