import { paths } from "../src/paths.ts";
import type { Shelved } from "../src/quiz/shelf.ts";
import type { Page } from "./page.ts";
import { type Filled, titled } from "./parts/field.tsx";
import { SecretLink } from "./parts/secret-link.tsx";
import { Shelf } from "./parts/shelf.tsx";

type Props = { shelf: readonly Shelved[]; note?: string | undefined } & Filled;

/** The quizzes that this browser can edit, and the form by which one is brought to it with its edit link. */
export function shelfPage({ shelf, note, typed, problems }: Props): Page {
  return {
    title: titled("My quizzes", problems),
    files: ["making.css", "shelf.js"],
    main: (
      <>
        <h1>My quizzes</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {shelf.length === 0 ? <p class="lead">No quiz is kept in this browser yet.</p> : <Shelf shelf={shelf} />}
        <p class="choices">
          <a class="primary" href={paths.newQuiz()}>
            Make a quiz
          </a>
          <a class="secondary" href={paths.newImport()}>
            Bring in questions you have
          </a>
          <a class="secondary" href={paths.classes()}>
            My classes
          </a>
        </p>
        <SecretLink
          action={paths.shelf()}
          heading="Bring a quiz here"
          label="Its edit link"
          button="Put it on my shelf"
          typed={typed}
          problems={problems}
        >
          Whoever has the edit link of a quiz can change and delete it. This browser keeps it until you clear its
          cookies.
        </SecretLink>
      </>
    ),
  };
}
