import type { Outcome } from "../../src/quiz/kinds/kind.ts";
import { words } from "../words/spoken.ts";

const signs: Record<Outcome["verdict"], string> = { right: "✓", partly: "◐", wrong: "✗", skipped: "→" };

/** A verdict by its sign, and by its word in the page’s language. */
export function verdictIn(verdict: Outcome["verdict"]): { sign: string; word: string } {
  return { sign: signs[verdict], word: words().verdicts[verdict] };
}

/** A verdict by sign and word; the class gives it its colour. */
export function Verdict({ verdict }: { verdict: Outcome["verdict"] }) {
  const { sign, word } = verdictIn(verdict);
  return (
    <span class={`verdict-word ${verdict}`}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  );
}
