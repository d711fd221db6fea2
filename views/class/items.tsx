import { fewest, type Item } from "../../src/live/items.ts";
import { keyInWords } from "../../src/quiz/kinds/index.ts";
import { duration, percent, quoted } from "../parts/words.ts";
import { Bars } from "./bars.tsx";
import { Excerpts } from "./excerpt.tsx";

/** Questions as the class answered them, each with its source. */
export function Missed({ items, students }: { items: Item[]; students: number }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="missed">
      <h2 id="missed">Questions, most missed first</h2>
      {students < fewest ? (
        <p class="quiet">How well a question tells strong from weak students is shown from {fewest} students on.</p>
      ) : null}
      <ol class="items">
        {items.map((item) => (
          <ItemRow item={item} />
        ))}
      </ol>
    </section>
  );
}

function ItemRow({ item }: { item: Item }) {
  const { number, question, answered, right, share, discrimination, distribution, untaken, median, excerpts } = item;
  return (
    <li id={`item-${number}`} class="panel item">
      <h3>
        {number}. {question.stem}
      </h3>
      <p class="quiet">
        {right} of {answered} right
        {share === null || share * answered === right ? "" : ` (${percent(share)} of the points)`}
        {median === null ? null : ` · half took under ${duration(median)}`}
        {discrimination === null ? null : ` · ${telling(discrimination)}`}
      </p>
      <div class="beside">
        <div>
          <p class="key">
            <span class="label">The answer</span> {keyInWords(question)}
          </p>
          <Bars distribution={distribution} shown={8} />
          {untaken.length === 0 ? null : (
            <p class="quiet">
              Nobody chose {untaken.map(quoted).join(" or ")}: {untaken.length === 1 ? "it tempts" : "they tempt"} no
              one.
            </p>
          )}
        </div>
        <Excerpts number={number} excerpts={excerpts} />
      </div>
    </li>
  );
}

/** The correlation with the rest of the score in words, as test makers read it, and its figure. */
function telling(correlation: number): string {
  const words =
    correlation < 0
      ? "stronger students missed it more often: look at its wording"
      : correlation < 0.2
        ? "hardly tells strong from weak"
        : correlation < 0.4
          ? "tells strong from weak"
          : "tells strong from weak very well";
  return `${words} (${correlation.toFixed(2)})`;
}
