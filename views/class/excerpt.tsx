import type { Excerpt } from "../../src/live/excerpt.ts";
import { Marked } from "../parts/citation.tsx";
import { contentLang, words } from "../words/spoken.ts";

/** The source sentences of a question in their place in the article, the proving words marked. */
export function Excerpts({
  number,
  excerpts,
  parts = [],
  href,
}: {
  number: number;
  excerpts: Excerpt[];
  parts?: (string | undefined)[];
  /** Where the whole article can be read on, for who may. */
  href?: string | undefined;
}) {
  if (excerpts.length === 0) return <p class="quiet">{words().question.noArticle}</p>;
  return (
    <aside class="footnote in-place" aria-label={words().question.sourceOf(number)}>
      {excerpts.map(({ text, source, proof }, index) => (
        <>
          {excerpts.length > 1 && parts[index] !== undefined ? (
            <p class="label" lang={contentLang()}>
              {parts[index]}
            </p>
          ) : null}
          <blockquote lang={contentLang()}>
            {text.slice(0, source.start)}
            <span class="source">
              <Marked text={text} span={source} marks={proof} />
              <sup>{number}</sup>
            </span>
            {text.slice(source.end)}
          </blockquote>
        </>
      ))}
      {href === undefined ? null : (
        <p>
          <a class="way" href={href}>
            {words().room.readOn}
          </a>
        </p>
      )}
    </aside>
  );
}
