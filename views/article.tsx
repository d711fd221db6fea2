import { paths } from "../src/paths.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { type Quiz, questionOf } from "../src/quiz/quiz.ts";
import type { Article } from "../src/text/article.ts";
import type { Span } from "../src/text/spans.ts";
import type { Page } from "./page.ts";
import { ArticleText, passage } from "./parts/article-text.tsx";
import { Back } from "./parts/back.tsx";
import { Own } from "./parts/own.tsx";
import { ReadingBar, readingFiles } from "./parts/reading-bar.tsx";
import { Verdict } from "./parts/verdict.tsx";
import { contentLang, words } from "./words/spoken.ts";

type Props = {
  quiz: Quiz;
  article: Article;
  /** A stretch that a link led to, as a study aid's does. */
  followed?: Span | undefined;
};

/** The article before any question: the asked-about sentences carry their numbers, and nothing says what is asked. */
export function articlePage({ quiz, article, followed }: Props): Page {
  const asked = quiz.questions.map(({ citations }, i) => ({ number: i + 1, citations: citations.map(unmarked) }));
  const notes =
    followed === undefined ? asked : [...asked, { number: passage, citations: [unmarked({ source: followed })] }];
  return {
    title: article.title,
    content: quiz.language,
    files: readingFiles,
    main: (
      <>
        <Back href={paths.quiz(quiz.id)} label={words().site.toQuiz} />
        <ReadingBar />
        <article class={followed === undefined ? "article" : "article annotated"}>
          <ArticleHeading article={article} />
          <ArticleText text={article.text} notes={notes} from={followed === undefined ? undefined : passage} />
        </article>
        <p class="choices">
          <a class="primary" href={paths.quiz(quiz.id)}>
            {words().quiz.start}
          </a>
        </p>
      </>
    ),
  };
}

type AttemptArticle = {
  quiz: Quiz;
  article: Article;
  attempt: Attempt;
  /** The number of the question whose source was followed here. */
  from: number;
};

/** The article in the middle of an attempt: what was answered stands in the margin, its proving words marked. */
export function attemptArticlePage({ quiz, article, attempt, from }: AttemptArticle): Page {
  const answered = attempt.questions.flatMap(({ id }, index) => {
    const question = questionOf(quiz, id);
    const given = attempt.responses.get(id);
    return question === undefined || given === undefined ? [] : [{ number: index + 1, question, given }];
  });
  const asides = new Map(
    answered.map(({ number, question, given }) => [
      number,
      <aside class="note" aria-label={words().article.note(number)}>
        <sup>{number}</sup> <Own>{question.stem}</Own> <Verdict verdict={given.outcome.verdict} />
      </aside>,
    ]),
  );
  // Where one sentence was asked for, the proving words of others would hide it.
  const isMarked = (number: number) => number === from || !asides.has(from);
  const notes = answered.map(({ number, question: { citations } }) => ({
    number,
    citations: isMarked(number) ? citations : citations.map(unmarked),
  }));
  return {
    title: article.title,
    content: quiz.language,
    files: readingFiles,
    main: (
      <>
        {asides.has(from) ? null : <Back href={paths.attempt(attempt.attempt)} label={words().article.back} />}
        <ReadingBar />
        <article class="article annotated">
          <ArticleHeading article={article} />
          <ArticleText text={article.text} notes={notes} asides={asides} from={from} />
        </article>
        {asides.has(from) ? (
          <p class="return">
            <a class="secondary" href={paths.verdict(attempt.attempt, from)}>
              ← {words().article.backTo(from)}
            </a>
          </p>
        ) : null}
      </>
    ),
  };
}

function unmarked({ source }: { source: Span }) {
  return { source, proof: [] };
}

/** An article's title, who wrote it, and where it stands. */
export function ArticleHeading({ article: { title, author, published, url } }: { article: Article }) {
  const byline = [author, published].filter(Boolean).join(" · ");
  return (
    <>
      <h1 lang={contentLang()}>{title}</h1>
      {byline === "" && url === undefined ? null : (
        <p class="quiet">
          <Own>{byline}</Own> {url === undefined ? null : <a href={url}>{words().article.original}</a>}
        </p>
      )}
    </>
  );
}
