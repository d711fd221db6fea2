import { paths } from "../../src/paths.ts";

/** Where one goes from the editor. */
export function Ways({ quiz, isPublished, hasArticle }: { quiz: string; isPublished: boolean; hasArticle: boolean }) {
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
      {hasArticle ? (
        <a class="way" href={paths.study(quiz)}>
          Study aids
        </a>
      ) : null}
      <a class="way" href={paths.publications(quiz)}>
        Versions and files
      </a>
      <a class="way" href={paths.editKey(quiz)}>
        Edit link
      </a>
      <a class="way" href={paths.guide()}>
        Guide
      </a>
    </nav>
  );
}
