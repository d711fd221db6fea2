import type { BoardView } from "../../src/live/board.ts";
import { keyInWords } from "../../src/quiz/kinds/index.ts";
import { Bars } from "./bars.tsx";
import { Best } from "./best.tsx";
import { Excerpts } from "./excerpt.tsx";

type ClosedView = Extract<BoardView, { show: "closed" }>;

/** A question that was answered, for the wall: how often each answer was given, the key, its source in its place. */
export function ClosedRound({ view }: { view: ClosedView }) {
  const { number, total, question, distribution, excerpts, best, teams } = view;
  const isListed = question.kind === "match" || question.kind === "order" || distribution.written;
  return (
    <section class="wall closed">
      <p class="label place">
        Question {number} of {total}
      </p>
      <h1 class="stem" tabindex={-1} autofocus>
        {question.stem}
      </h1>
      {isListed ? (
        <p class="key wall-key">
          <span class="label">The answer</span> {keyInWords(question)}
        </p>
      ) : null}
      <div class="beside">
        <div>
          {distribution.written ? (
            <Written distribution={distribution} />
          ) : (
            <Bars distribution={distribution} shown={8} />
          )}
        </div>
        <div>
          <Excerpts number={number} excerpts={excerpts} />
          <Best list={best} teams={teams} />
        </div>
      </div>
    </section>
  );
}

/** What students typed is not for every wall: how many were right stands there, their words behind a fold. */
function Written({ distribution }: Pick<ClosedView, "distribution">) {
  const right = distribution.choices.filter(({ isKey }) => isKey).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="answered">
        {distribution.answered === 0 ? (
          "Nobody answered."
        ) : (
          <>
            <strong>{right}</strong> of {distribution.answered} right
          </>
        )}
      </p>
      {distribution.choices.length === 0 ? null : (
        <details>
          <summary>Show what was typed</summary>
          <Bars distribution={distribution} />
        </details>
      )}
    </>
  );
}
