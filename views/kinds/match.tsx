import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Match, MatchResponse, MatchTask } from "../../src/quiz/kinds/match.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { Part } from "./part.tsx";
import type { Review } from "./review.ts";

/** A select for each line: made for thumbs, keyboards and screen readers alike. */
export function MatchFields({ task, typed, problems }: { task: MatchTask } & Filled) {
  return (
    <>
      <ul class="pairs">
        {task.lefts.map((left, index) => {
          const field = `pair-${index}`;
          return (
            <li class="field">
              <label for={field}>{left}</label>
              <select id={field} name={field} {...described(field, problems)}>
                <option value="">Choose…</option>
                {task.rights.map((right, at) => (
                  <option value={letterAt(at)} selected={typed.get(field) === letterAt(at)}>
                    {right}
                  </option>
                ))}
              </select>
              <Message field={field} problems={problems} />
            </li>
          );
        })}
      </ul>
      <button type="submit" class="primary">
        Check
      </button>
    </>
  );
}

export function MatchReview({ question, response }: Review<Match, MatchTask, MatchResponse>) {
  return (
    <ul class="parts">
      {question.pairs.map(({ left, right }) => {
        const given = response?.pairs.find((pair) => pair.left === left)?.right;
        const isRight = given === right;
        return (
          <Part
            label={left}
            text={right}
            state={given === undefined ? "rest" : isRight ? "key" : "miss"}
            told={isRight ? "your answer" : `you chose: ${given}`}
          />
        );
      })}
    </ul>
  );
}
