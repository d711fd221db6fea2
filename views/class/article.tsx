import type { CitedArticle } from "../../src/live/cited.ts";
import { screenOfTold } from "../../src/live/screen.ts";
import { paths } from "../../src/paths.ts";
import { ArticleHeading } from "../article.tsx";
import type { Page } from "../page.ts";
import { ArticleText } from "../parts/article-text.tsx";
import { Back } from "../parts/back.tsx";
import { words } from "../words/spoken.ts";

type Props = CitedArticle & { code: string; from: number; isLive: boolean };

/**
 * The whole article for a student, at the sentence that was followed. In a live class the page listens on: when the class
 * goes on, so does the phone.
 */
export function classArticlePage({ code, article, language, notes, from, isLive }: Props): Page {
  return {
    title: article.title,
    content: language,
    files: isLive ? ["classroom.css", "classroom.js"] : ["classroom.css"],
    main: (
      <div
        data-screen={screenOfTold(from)}
        data-socket={isLive ? paths.classSocket(code) : undefined}
        data-reading={paths.class(code)}
      >
        <Back href={paths.class(code)} label={words().room.back} />
        <article class="article annotated">
          <ArticleHeading article={article} />
          <ArticleText text={article.text} notes={notes} asides={new Map()} from={from} />
        </article>
        <p class="return">
          <a class="secondary" href={paths.class(code)}>
            ← {words().room.back}
          </a>
        </p>
      </div>
    ),
  };
}
