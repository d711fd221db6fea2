import type { Excerpt } from "../../src/live/excerpt.ts";
import { Marked } from "../parts/citation.tsx";

/** The source sentences of a question in their place in the article, the proving words marked. */
export function Excerpts({
  number,
  excerpts,
  parts = [],
}: {
  number: number;
  excerpts: Excerpt[];
  parts?: (string | undefined)[];
}) {
  if (excerpts.length === 0) return <p class="quiet">This set cites no article.</p>;
  return (
    <aside class="footnote in-place" aria-label={`Source of question ${number}`}>
      {excerpts.map(({ text, source, proof }, index) => (
        <>
          {excerpts.length > 1 && parts[index] !== undefined ? <p class="label">{parts[index]}</p> : null}
          <blockquote>
            {text.slice(0, source.start)}
            <span class="source">
              <Marked text={text} span={source} marks={proof} />
              <sup>{number}</sup>
            </span>
            {text.slice(source.end)}
          </blockquote>
        </>
      ))}
    </aside>
  );
}
