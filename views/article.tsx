import { paths } from "../src/paths.ts";
import { annotate, type Note, type Piece } from "../src/quiz/annotate.ts";
import type { Attempt } from "../src/quiz/attempt.ts";
import { type Quiz, questionOf } from "../src/quiz/quiz.ts";
import type { Article } from "../src/text/article.ts";
import type { Page } from "./page.ts";
import { Verdict } from "./parts/verdict.tsx";

/** The article before any question: the asked-about sentences carry their numbers, and nothing says what is asked. */
export function articlePage({ quiz, article }: { quiz: Quiz; article: Article }): Page {
  const notes = quiz.questions.map(({ citations }, i) => ({ number: i + 1, citations: citations.map(unmarked) }));
  return {
    title: article.title,
    main: (
      <>
        <p class="quiet">
          <a class="way" href={paths.quiz(quiz.id)}>
            ← To the quiz
          </a>
        </p>
        <Text article={article} notes={notes} asides={new Map()} />
      </>
    ),
  };
}

/** The article in the middle of an attempt: what was answered stands in the margin, its proving words marked. */
export function attemptArticlePage({
  quiz,
  article,
  attempt,
}: {
  quiz: Quiz;
  article: Article;
  attempt: Attempt;
}): Page {
  const answered = attempt.questions.flatMap(({ id }, index) => {
    const question = questionOf(quiz, id);
    const given = attempt.responses.get(id);
    return question === undefined || given === undefined ? [] : [{ number: index + 1, question, given }];
  });
  const asides = new Map(
    answered.map(({ number, question, given }) => [
      number,
      <aside class="note" aria-label={`Note ${number}`}>
        <sup>{number}</sup> {question.stem} <Verdict verdict={given.outcome.verdict} />{" "}
        <a href={paths.question(attempt.attempt, number)}>Back to the question</a>
      </aside>,
    ]),
  );
  return {
    title: article.title,
    main: (
      <>
        <p class="quiet">
          <a class="way" href={paths.attempt(attempt.attempt)}>
            ← Back to the quiz
          </a>
        </p>
        <Text
          article={article}
          notes={answered.map(({ number, question }) => ({ number, citations: question.citations }))}
          asides={asides}
        />
      </>
    ),
  };
}

function unmarked({ source }: Note["citations"][number]) {
  return { source, proof: [] };
}

function Text({ article, notes, asides }: { article: Article; notes: Note[]; asides: Map<number, unknown> }) {
  return (
    <article class="article">
      <h1>{article.title}</h1>
      <p class="quiet">
        {[article.author, article.published].filter(Boolean).join(" · ")}{" "}
        {article.url === undefined ? null : <a href={article.url}>The original</a>}
      </p>
      {annotate(article.text, notes).map((pieces) => (
        <>
          <p>
            {pieces.map((piece) => (
              <Stretch piece={piece} linked={asides.size > 0} />
            ))}
          </p>
          {[...new Set(pieces.flatMap((piece) => piece.begins))].map((number) => asides.get(number) ?? null)}
        </>
      ))}
    </article>
  );
}

function Stretch({ piece, linked }: { piece: Piece; linked: boolean }) {
  const words = piece.marked ? <mark>{piece.text}</mark> : piece.text;
  return (
    <>
      {linked ? piece.begins.map((number) => <span class="anchor" id={`note-${number}`} />) : null}
      {piece.cited ? <span class="cited">{words}</span> : words}
      {[...new Set(piece.ends)].map((number) => (
        <sup>{number}</sup>
      ))}
    </>
  );
}
