import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { lookup } from "../../lookup.ts";
import { tokenRange } from "../words.ts";
import { isOfPlaces } from "./kind-words.ts";
import { leads } from "./leads.ts";
import { isOfUnknownKind, isOne, mayBe, standing } from "./standing.ts";
import { hasOther } from "./unnamed.ts";

/** How many sentences back a name may stand; farther for what the article is about. */
const reach = 5;
const reachOfTopic = 25;

/**
 * Whether a name is the last of its sort before a token: nothing else that “the NOUN” could stand for comes between, and in the
 * sentence that names it last it is the subject, or alone.
 */
export function isLastOfKind(facts: Facts, name: Name, noun: string, at: number): boolean {
  const { topic, outnumbered } = standing(facts, name, noun);
  if (outnumbered) return false;
  const own = facts.reading.tokens[at]?.sentence ?? 0;
  const last = Math.max(0, own - (topic && !/^(?:country|nation)$/.test(noun) ? reachOfTopic : reach));
  for (let sentence = own; sentence >= last; sentence--) {
    const { from, to } = tokenRange(facts.reading, sentence);
    const end = Math.min(to, at);
    if (hasOther(facts, { from, to: end }, noun, name)) return false;
    const { here, rivals } = namedIn(facts, sentence, end, name, noun);
    const sure = rivals.length === 0 || (topic && rivals.every((rival) => isAside(facts, rival, sentence)));
    if (here) return sure || (sentence < own && leads(facts, name, sentence));
    if (!sure) return false;
  }
  return false;
}

/** What the article only mentions, without saying what it is. */
function isAside(facts: Facts, rival: Name, sentence: number): boolean {
  return isOfUnknownKind(facts, rival) && !leads(facts, rival, sentence);
}

function namedIn(facts: Facts, sentence: number, end: number, name: Name, noun: string) {
  const { reading } = facts;
  const before = reading.tokens[end - 1]?.end ?? 0;
  const mentions = (lookup(facts).mentions.get(sentence) ?? []).filter((mention) => mention.end <= before);
  const named = (mention: Mention) => reading.nameOf.get(mention);
  return {
    here: mentions.some((mention) => isOne(named(mention) ?? nobody, name)),
    rivals: mentions.flatMap((mention): Name[] => {
      const other = named(mention);
      if (other === undefined || isOne(other, name) || !mayBe(facts, other, noun)) return [];
      return isOfPlaces(noun) && isAdjective(reading, mention) ? [] : [other];
    }),
  };
}

const nobody: Name = { name: "", type: "other", gender: "unknown", aliases: [], mentions: [] };

/** “the Arctic town”: the Arctic is no town. */
function isAdjective({ tokens }: Reading, { end }: Mention): boolean {
  return tokens[indexAt(tokens, end)]?.pos === "NOUN";
}
