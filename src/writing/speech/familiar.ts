import type { Facts } from "../../facts/facts.ts";

/** So often the article must name a thing before “the” is enough to know it. */
const often = 3;
/** Which of these is meant depends on the day, or there may be several, however often they are named. */
const moving =
  /^(?:year|month|week|day|night|decade|century|season|moment|morning|evening|time|way|person|thing|one|man|woman|show|match|game|concert|event|meeting|tour|study|survey|report|research|team|company|firm|project|mission|president|minister|decision|move|plan|case|test|image|attack|story)$/;

const known = new WeakMap<Facts, ReadonlySet<string>>();

/** The nouns, as lemmas, of what the article is about: whoever answers its quiz knows which mine “the mine” is. */
export function familiarNouns(facts: Facts): ReadonlySet<string> {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const { pos, lemma } of facts.reading.tokens) {
    if (pos === "NOUN") counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const familiar = new Set(
    [...counts].filter(([lemma, count]) => count >= often && !moving.test(lemma)).map(([lemma]) => lemma),
  );
  known.set(facts, familiar);
  return familiar;
}
