import type { Facts } from "../../facts/facts.ts";
import type { Clause } from "./clause.ts";
import { unchanged } from "./finite.ts";

/**
 * A clause's verb group put as a question does: “did … move”, “was … founded”, “is …”. `first` comes before the subject, `last`
 * behind it.
 */
export function inverted({ reading }: Facts, { verb, asked }: Clause): { first: string; last: string } {
  if (asked !== undefined) return asked;
  const words = reading.tokens.slice(verb.from, verb.to);

  const possesses = verb.main === verb.from && /^(?:has|have|had)$/.test(words[0]?.text ?? "");
  if (verb.auxiliary && !possesses) {
    const first = words.findIndex(({ text: word }) =>
      /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/.test(word),
    );
    return {
      first: words[first]?.text ?? "",
      last: [...words.slice(0, first), ...words.slice(first + 1)].map(({ text: word }) => word).join(" "),
    };
  }
  const main = words.at(-1);
  const adverbs = words.slice(0, -1).map(({ text: word }) => word);
  const lemma = bareOf(main?.text ?? "", main?.lemma ?? "");
  if (main?.text === "have" || (main?.text === lemma && !unchanged.test(lemma)))
    return { first: "do", last: [...adverbs, lemma].join(" ") };
  const present = main !== undefined && /s$/.test(main.text) && main.text !== lemma;
  return { first: present ? "does" : "did", last: [...adverbs, lemma].join(" ") };
}

/** The tagger’s lemma of “staged” is “stag”: a short verb would have doubled its last letter; that of “rebelled” is the word itself. */
export function bareOf(text: string, lemma: string): string {
  if (lemma === text && /([bdglmnprt])\1ed$/.test(text)) return text.slice(0, -3);
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(lemma);
  return isShort && (text === `${lemma}ed` || text === `${lemma}ing`) ? `${lemma}e` : lemma;
}

/** “The islands are the easternmost in New Zealand”: put as a question with “in which”, such a sentence limps. */
export function isCopulaWithNoun({ reading }: Facts, { verb, rest }: Clause): boolean {
  const copula = verb.main === verb.from && /^(?:is|are|was|were)$/.test(reading.tokens[verb.from]?.text ?? "");
  return copula && reading.tokens[rest.from]?.pos === "DET";
}
