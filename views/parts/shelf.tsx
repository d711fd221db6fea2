import { paths } from "../../src/paths.ts";
import type { Shelved } from "../../src/quiz/shelf.ts";
import { counted, moment } from "./words.ts";

/** The quizzes that this learner made. */
export function Shelf({ shelf }: { shelf: readonly Shelved[] }) {
  return (
    <ul class="cards">
      {shelf.map(({ quiz, title, questions, at, key }) => (
        <li class="card row">
          <h3>
            <a href={paths.quiz(quiz)}>{title}</a>
          </h3>
          <p class="quiet">
            {counted(questions, "question")} · <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
          </p>
          {key === undefined ? null : (
            <a class="go above" href={paths.editor(quiz)} aria-label={`Edit: ${title}`}>
              Edit
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
