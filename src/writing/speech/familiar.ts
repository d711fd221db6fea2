import type { Facts } from "../../facts/facts.ts";

/** So often the article must name a thing before “the” is enough to know it. */
const often = 3;
/** Which of these is meant depends on the day, or there may be several, however often they are named. */
const moving =
  /^(?:year|month|week|day|night|decade|century|season|moment|morning|evening|time|way|person|thing|one|man|woman|show|match|game|concert|event|meeting|tour|study|survey|report|research|team|company|firm|project|mission|president|minister|decision|move|plan|case|test|image|attack|story)$/;
/** Words for what somebody has just told of, in other words: a thing named once may yet have been spoken of. */
const summing =
  /^(?:location|scene|site|place|area|category|situation|issue|matter|problem|result|measure|proposal|agreement|deal|law|bill|rule|process|change|group|organi[sz]ation|product|system|idea|point|question|answer|approach|method|finding|figure|number|data|book|film|movie|song|album|building|country|city|town|village|place)$/;

const known = new WeakMap<Facts, ReadonlySet<string>>();

/**
 * The nouns, as lemmas, with which “the” is enough: of what the article is about, for whoever answers its quiz knows which mine “the mine”
 * is; and those that it has once only, for they point at nothing that was said before (“we would take our child out in the buggy”).
 */
export function familiarNouns(facts: Facts): ReadonlySet<string> {
  const found = known.get(facts);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const { pos, lemma } of facts.reading.tokens) {
    if (pos === "NOUN") counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
  const familiar = new Set(
    [...counts]
      .filter(([lemma, count]) => !moving.test(lemma) && (count >= often || (count === 1 && !summing.test(lemma))))
      .map(([lemma]) => lemma),
  );
  known.set(facts, familiar);
  return familiar;
}
