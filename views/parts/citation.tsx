import type { Citation } from "../../src/quiz/kinds/kind.ts";
import type { Span } from "../../src/text/spans.ts";
import { contentLang, words } from "../words/spoken.ts";

/** The source sentence, word for word, as a numbered footnote with its proving words marked, and what explains it. */
export function Footnote({
  number,
  text,
  citations,
  href,
  parts = [],
  explanation,
}: {
  number: number;
  text: string;
  citations: Citation[];
  href: string;
  /** For each citation what it proves, where that is a part of the question. */
  parts?: (string | undefined)[];
  explanation?: string | undefined;
}) {
  return (
    <aside class="footnote" aria-label={words().question.sourceOf(number)}>
      {citations.map((citation, index) => (
        <>
          {parts[index] === undefined ? null : (
            <p class="label" lang={contentLang()}>
              {parts[index]}
            </p>
          )}
          <blockquote lang={contentLang()}>
            {index === 0 ? <sup>{number}</sup> : null}
            <Marked text={text} span={citation.source} marks={citation.proof} />
          </blockquote>
        </>
      ))}
      {explanation === undefined ? null : (
        <p class="explanation" lang={contentLang()}>
          {explanation}
        </p>
      )}
      <a href={href} hx-boost="false">
        {words().question.inArticle}
      </a>
    </aside>
  );
}

/** A stretch of a text with some of its words marked. `marks` lie within `span`, in order and apart. */
export function Marked({ text, span, marks }: { text: string; span: Span; marks: Span[] }) {
  const pieces = marks.map((mark, i) => (
    <>
      {text.slice(marks[i - 1]?.end ?? span.start, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
    </>
  ));
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? span.start, span.end)}
    </>
  );
}
