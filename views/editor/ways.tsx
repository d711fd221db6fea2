import { paths } from "../../src/paths.ts";

/** Where one goes from the editor. */
export function Ways({ quiz, isPublished }: { quiz: string; isPublished: boolean }) {
  return (
    <nav class="ways" aria-label="This quiz">
      {isPublished ? (
        <>
          <a class="way" href={paths.quiz(quiz)}>
            As learners see it
          </a>
          <a class="way" href={paths.newClass(quiz)}>
            Take it with your class
          </a>
        </>
      ) : null}
      <a class="way" href={paths.paper(quiz)}>
        Print
      </a>
      <a class="way" href={paths.publications(quiz)}>
        Versions and files
      </a>
      <a class="way" href={paths.editKey(quiz)}>
        Edit link
      </a>
    </nav>
  );
}
