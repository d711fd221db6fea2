import type { Citation } from "../../src/quiz/kinds/kind.ts";
import type { Span } from "../../src/text/spans.ts";

/** The source sentence, word for word, as a numbered footnote with its proving words marked. */
export function Footnote({
  number,
  text,
  citations,
  href,
}: {
  number: number;
  text: string;
  citations: Citation[];
  href: string;
}) {
  return (
    <aside class="footnote" aria-label="Source">
      {citations.map((citation, index) => (
        <blockquote>
          {index === 0 ? <sup>{number}</sup> : null}
          <Marked text={text} span={citation.source} marks={citation.proof} />
        </blockquote>
      ))}
      <a href={href} hx-boost="false">
        See it in the article
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
