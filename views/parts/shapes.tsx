import { letterAt } from "../../src/quiz/kinds/letters.ts";

const shapes = ["◆", "●", "▲", "■", "★", "⬟", "✚", "◗"];

/** The letter and shape of an option, the same on the phone, the projector and on paper. */
export function Badge({ index }: { index: number }) {
  return (
    <span class="badge" aria-hidden="true">
      {letterAt(index)}
      <span class="shape">{shapes[index % shapes.length]}</span>
    </span>
  );
}
