import { letterAt } from "../../src/quiz/kinds/letters.ts";
import type { Match, MatchResponse, MatchTask } from "../../src/quiz/kinds/match.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { Badge } from "../parts/shapes.tsx";
import { contentLang, words } from "../words/spoken.ts";
import { Part } from "./part.tsx";
import type { Review } from "./review.ts";

/** What is longer than this, in characters, a phone's select would cut off. */
const longestShown = 25;

/** A select for each line: made for thumbs, keyboards and screen readers alike. Long texts stand above, by letter. */
export function MatchFields({ task, typed, problems }: { task: MatchTask } & Filled) {
  const lettered = task.rights.some((right) => right.length > longestShown);
  return (
    <>
      {lettered ? <Rights rights={task.rights} /> : null}
      <ul class="pairs">
        {task.lefts.map((left, index) => {
          const field = `pair-${index}`;
          return (
            <li class="field">
              <label for={field} lang={contentLang()}>
                {left}
              </label>
              <select id={field} name={field} {...described(field, problems)}>
                <option value="">{words().question.choose}</option>
                {task.rights.map((right, at) => (
                  <option value={letterAt(at)} lang={contentLang()} selected={typed.get(field) === letterAt(at)}>
                    {lettered ? `${letterAt(at)}: ${right}` : right}
                  </option>
                ))}
              </select>
              <Message field={field} problems={problems} />
            </li>
          );
        })}
      </ul>
      <button type="submit" class="primary">
        {words().question.check}
      </button>
    </>
  );
}

function Rights({ rights }: { rights: string[] }) {
  return (
    <ul class="rights">
      {rights.map((right, index) => (
        <li>
          <Badge index={index} />
          <span class="text" lang={contentLang()}>
            {right}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Each line with what was chosen for it, and with what belongs there where that is something else. */
export function MatchReview({ question, response }: Review<Match, MatchTask, MatchResponse>) {
  return (
    <ul class="parts">
      {question.pairs.map(({ left, right }) => {
        const given = response?.pairs.find((pair) => pair.left === left)?.right;
        if (given === right) return <Part label={left} text={right} state="key" told={words().question.told} />;
        return (
          <Part label={left} state={given === undefined ? "rest" : "miss"}>
            {given === undefined ? null : (
              <span class="given">
                ✗ <span class="unseen">{words().question.youChose}</span>
                <s lang={contentLang()}>{given}</s>
              </span>
            )}
            <span class="belongs">
              <span aria-hidden="true">→ </span>
              <span class="unseen">{words().question.belongs}</span>
              <span class="text" lang={contentLang()}>
                {right}
              </span>
            </span>
          </Part>
        );
      })}
    </ul>
  );
}
