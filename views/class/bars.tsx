import type { Distribution } from "../../src/live/choices.ts";
import { Badge } from "../parts/shapes.tsx";
import { counted } from "../parts/words.ts";

/** How many chose what: a bar for each, the key told by sign and word as well as by colour. */
export function Bars({ distribution, shown = 6 }: { distribution: Distribution; shown?: number }) {
  const { choices, skipped, answered } = distribution;
  const most = Math.max(1, ...choices.map(({ count }) => count));
  const rest = choices.slice(shown).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <ul class="bars">
        {choices.slice(0, shown).map(({ text, index, isKey, count }) => (
          <li class={isKey ? "bar key" : "bar"}>
            <span class="bar-name">
              {index === null ? null : <Badge index={index} />}
              <span class="text">
                {text}
                {isKey ? <span class="told">✓ the answer</span> : null}
              </span>
            </span>
            <span class="bar-count">
              <strong>{count}</strong>
              <span class="unseen"> of {answered}</span>
            </span>
            <progress class="bar-length" max={most} value={count} aria-hidden="true" />
          </li>
        ))}
      </ul>
      <p class="quiet">
        {counted(answered, "answer")}
        {skipped === 0 ? null : ` · ${skipped} “I don’t know”`}
        {rest === 0 ? null : ` · ${rest} other`}
      </p>
    </>
  );
}
