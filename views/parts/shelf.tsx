import { paths } from "../../src/paths.ts";
import type { QuizMade } from "../../src/quiz/learner.ts";
import { counted, moment } from "./words.ts";

/** The quizzes that this learner made. */
export function Shelf({ shelf }: { shelf: QuizMade[] }) {
  return (
    <section aria-labelledby="shelf">
      <h2 id="shelf">My quizzes</h2>
      <ul class="cards">
        {shelf.map(({ quiz, title, questions, at }) => (
          <li class="card row">
            <h3>
              <a href={paths.quiz(quiz)}>{title}</a>
            </h3>
            <p class="quiet">
              {counted(questions, "question")} · <time datetime={new Date(at).toISOString()}>{moment(at)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
