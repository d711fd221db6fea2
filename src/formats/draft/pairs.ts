import { comparable } from "../../quiz/compile.ts";
import { type Made, made } from "./bodies.ts";
import type { Body } from "./draft.ts";
import { plainOf } from "./prose.ts";

type Pair = { left: string; right: string };

/** The most pairs that a set holds; see quiz/kinds/match.ts. */
const most = 10;

/** What belongs together. Our columns hold everything once, and nothing without a partner: the rest is left out. */
export function pairsBody({ pairs: drafted }: Extract<Body, { shape: "pairs" }>): Made {
  const losses: string[] = [];
  const pairs: Pair[] = [];
  const taken = new Set<string>();
  for (const { left: a, right: b } of drafted) {
    const pair = { left: plainOf(a).text, right: plainOf(b).text };
    const reason = pairs.length === most ? `only ${most} pairs are kept` : reasonAgainst(pair, taken);
    if (reason !== undefined) {
      losses.push(`the pair “${pair.left}” – “${pair.right}” is left out: ${reason}`);
      continue;
    }
    pairs.push(pair);
    taken.add(comparable(pair.left)).add(comparable(pair.right));
  }
  if (pairs.length >= 2) return { ...made("match", { pairs }), losses };
  return { problem: ["it needs at least two pairs", ...losses].join("; ") };
}

function reasonAgainst({ left, right }: Pair, taken: ReadonlySet<string>): string | undefined {
  if (left === "" || right === "") return "it has one side only";
  if (comparable(left) === comparable(right)) return "its two sides are the same";
  const again = [left, right].find((text) => taken.has(comparable(text)));
  return again === undefined ? undefined : `“${again}” stands in another pair`;
}
