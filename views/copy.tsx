import { paths } from "../src/paths.ts";
import type { Quiz } from "../src/quiz/quiz.ts";
import type { Page } from "./page.ts";
import { Back } from "./parts/back.tsx";

/** Where somebody's quiz is copied to be changed. `copy` is the id of what is being made: sent twice, it is made once. */
export function copyPage({ quiz, copy }: { quiz: Quiz; copy: string }): Page {
  return {
    title: `Copy ${quiz.title}`,
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label="To the quiz" />
        <h1>Make this quiz your own</h1>
        <p class="lead">
          You get a copy of “{quiz.title}” to change as you like, with its article and every answer. The original stays
          as it is, and the copy says where it comes from.
        </p>
        {quiz.licence === undefined ? null : <p>The original’s licence: {quiz.licence}</p>}
        <form method="post" action={paths.copies(quiz.id)}>
          <input type="hidden" name="copy" value={copy} />
          <button type="submit" class="primary">
            Copy it and edit
          </button>
        </form>
      </>
    ),
  };
}
