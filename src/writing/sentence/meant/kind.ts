import type { Token } from "../../../text/tags.ts";
import { isKind } from "./kind-words.ts";

/** What the article says a name is: “LKAB, the state-owned mining company” is a company, state-owned and mining. `at`: the token of the noun. `general`: the world says so, not the article. */
export type Kind = { noun: string; words: Set<string>; at: number; general?: true };

/** The noun at a token as a kind, with the words before it; undefined where it says no sort of thing. */
export function kindAt(tokens: Token[], at: number): Kind | undefined {
  const noun = tokens[at]?.text ?? "";
  if (!isKind(noun)) return undefined;
  const words = new Set<string>();
  for (let i = at - 1; i > at - 7; i--) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && text !== "-" && !(pos === "VERB" && /(?:ed|ing)$/.test(text))) break;
    words.add(text.toLowerCase());
  }
  return { noun, words, at };
}
