import type { Facts } from "../../facts/facts.ts";
import { alike } from "../../facts/names/misspelling.ts";
import type { FlawDetector } from "../candidate.ts";
import { lookup } from "../lookup.ts";
import { keysOf, sourcesIn } from "../options.ts";

/** It asks about a slip of the text: unpaired quotation marks, a name spelled in two ways, a number given in two ways. */
export const sourceError: FlawDetector = {
  flaw: "source-error",
  find({ question, sentence }, facts) {
    if (sourcesIn(question).some((source) => isLopsided(source) && hasLoneMark(source, facts)))
      return "The source's quotation marks do not pair.";
    // Among options it does not matter how a name is spelled elsewhere; a learner who types it must know.
    const keys = question.kind === "choice" ? [] : keysOf(question);
    const twice = keys.flatMap((key) => lookup(facts).byForm.get(key) ?? []).find(spelledTwice);
    if (twice !== undefined) return `The article spells ${twice.name} in more than one way.`;
    return question.asks === "number" ? givenTwice(sentence, facts) : undefined;
  },
};

function isLopsided(source: string): boolean {
  const count = (mark: RegExp) => source.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** A mark without a partner in the whole article: a speech may well begin in one sentence and end in another. */
function hasLoneMark(source: string, { reading }: Facts): boolean {
  const at = reading.text.indexOf(source);
  if (at < 0) return true;
  const marks = new Set(reading.quoted.flatMap(({ start, end, unclosed }) => (unclosed ? [start] : [start, end - 1])));
  return [...source.matchAll(/["“”]/g)].some(({ index }) => !marks.has(at + index));
}

function spelledTwice({ name, aliases }: { name: string; aliases: string[] }): boolean {
  const words = name.split(" ");
  return aliases.some((alias) =>
    alias.split(" ").some((part) => !words.includes(part) && words.some((word) => alike(word, part))),
  );
}

/** The same thing counted elsewhere in the article with another number. */
function givenTwice(sentence: number, facts: Facts): string | undefined {
  const { quantities, byCounted } = lookup(facts);
  const here = (quantities.get(sentence) ?? []).filter(({ counted }) => counted.includes(" "));
  const other = here.find(({ counted, unit, value }) =>
    byCounted.get(`${counted} ${unit}`)?.some((one) => one.sentence !== sentence && one.value !== value),
  );
  return other === undefined ? undefined : `The article gives more than one number of ${other.counted}.`;
}
