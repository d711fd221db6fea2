import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isWellKnown } from "../../../facts/names/well-known.ts";
import { indexAt } from "../../../text/spans.ts";
import { lookup } from "../../lookup.ts";
import { isOfPlaces } from "./kind-words.ts";
import { kindsOf } from "./kinds.ts";

/** “Venom” → “the band Venom”, “Kiruna” → “the town of Kiruna”: a name that few know, with what the article says it is. */
export function withKind(facts: Facts, mention: Mention, name: Name): string | undefined {
  return name.type !== "person" && mention.text === name.name && isAlone(facts, mention)
    ? explained(facts, name)
    : undefined;
}

/** A name of one word that few know, with its kind; undefined where everybody knows it, or the article does not say what it is. */
export function explained(facts: Facts, { name }: Name, noun = kindOf(facts, name)): string | undefined {
  if (noun === undefined || name.includes(" ") || isWellKnown(name)) return undefined;
  return `the ${noun} ${isOfPlaces(noun) ? "of " : ""}${name}`;
}

function kindOf(facts: Facts, word: string): string | undefined {
  const name = lookup(facts).byForm.get(word);
  const kinds = name === undefined ? [] : (kindsOf(facts).get(name) ?? []);
  return kinds.find(({ at, general }) => at >= 0 && general === undefined)?.noun;
}

/** No word in front that belongs to it, no noun behind that it belongs to, and nothing beside that explains it. */
function isAlone({ reading: { tokens, text } }: Facts, { runStart, start, end }: Mention): boolean {
  if (runStart !== start) return false;
  const [before, next] = [tokens[indexAt(tokens, start) - 1], tokens[indexAt(tokens, end)]];
  const isFirst = before === undefined || before.sentence !== tokens[indexAt(tokens, start)]?.sentence;
  if (!isFirst && /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(before.pos)) return false;
  if (!isFirst && /^(?:of|['’]s?|-|called|named|as|its|their|his|her|\()$/.test(before.text)) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? "") || /^[-(&]$/.test(next?.text ?? "")) return false;
  return (
    !/^, (?:an?|the|one|which|who) /.test(text.slice(end, end + 8)) &&
    !/^ (?:is|was|are|were) (?:an?|the|one) /.test(text.slice(end, end + 10))
  );
}
