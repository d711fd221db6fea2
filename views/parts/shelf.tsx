import { paths } from "../../src/paths.ts";
import type { Shelved } from "../../src/quiz/shelf.ts";
import { langOf, words } from "../words/spoken.ts";
import { moment } from "./words.ts";

/** The quizzes that this learner made. */
export function Shelf({ shelf }: { shelf: readonly Shelved[] }) {
  return (
    <ul class="cards">
      {shelf.map(({ quiz, title, questions, at, key }) => (
        <li class="card row">
          <h3>
            <a href={paths.quiz(quiz)} lang={langOf(undefined)}>
              {title}
            </a>
          </h3>
          <p class="quiet">
            {words().quiz.questions(questions)} · <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
          </p>
          {key === undefined ? null : (
            <a class="go above" href={paths.editor(quiz)} aria-label={words().home.editQuiz(title)}>
              {words().home.edit}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
