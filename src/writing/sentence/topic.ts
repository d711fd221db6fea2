import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";

/** Named less often, nothing is what the article is about. */
const fewest = 4;

const topics = new WeakMap<Facts, Name | undefined>();

/** Whom or what the article is about: the name that it mentions most often, of two the one named first. */
export function topicOf(facts: Facts): Name | undefined {
  if (!topics.has(facts)) topics.set(facts, mostNamed(facts));
  return topics.get(facts);
}

function mostNamed({ reading }: Facts): Name | undefined {
  const [first] = reading.names.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return first === undefined || first.mentions.length < fewest ? undefined : first;
}
