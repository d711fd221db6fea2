import type { Facts } from "../facts/facts.ts";
import { sentenceAt } from "./sentence.ts";

/** An acronym that the article itself expands. */
export type AcronymEntry = { acronym: string; expansion: string; source: string };

/** Every acronym with its first expansion, in the article's order. */
export function acronyms({ acronyms: found, reading }: Facts): AcronymEntry[] {
  const seen = new Set<string>();
  return found.flatMap(({ acronym, expansion, start }) => {
    if (seen.has(acronym)) return [];
    seen.add(acronym);
    return [{ acronym, expansion: expansion.replace(/\s+/g, " "), source: sentenceAt(reading, start) }];
  });
}
