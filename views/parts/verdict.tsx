import type { Outcome } from "../../src/quiz/kinds/kind.ts";

export const verdictWords: Record<Outcome["verdict"], { sign: string; word: string }> = {
  right: { sign: "✓", word: "Right" },
  partly: { sign: "◐", word: "Partly right" },
  wrong: { sign: "✗", word: "Not right" },
  skipped: { sign: "→", word: "Skipped" },
};

/** A verdict by sign and word; the class gives it its colour. */
export function Verdict({ verdict }: { verdict: Outcome["verdict"] }) {
  const { sign, word } = verdictWords[verdict];
  return (
    <span class={`verdict-word ${verdict}`}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  );
}
