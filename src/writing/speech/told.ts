import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { indexAt } from "../../text/spans.ts";
import type { Range } from "../sentence/noun-phrase.ts";
import { say } from "../sentence/say.ts";
import { inside } from "../sentence/stem.ts";
import { within } from "./gaps/gap.ts";

/**
 * A range of tokens as a stem says it, with what it quotes word for word in curly marks, no comma or full stop before the closing one;
 * undefined where a mark would stay open, or what is quoted would not be said as it stands.
 */
export function toldOf(facts: Facts, range: Range, said: Set<Name> = new Set()): string | undefined {
  const { tokens, text } = facts.reading;
  const told = tidy(small(facts, range, inside(say(facts, range, said), facts.reading, range))).replace(
    forInstance,
    "",
  );
  const [start, end] = [tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0];
  const open = facts.quotations[indexAt(facts.quotations, end - 1)];
  const last = open !== undefined && open.start >= start && open.start < end && open.end > end ? [open] : [];
  const quoted = [...within(facts.quotations, { start, end }), ...last];
  const closed = last.length === 0 ? told : tidy(`${told}”`);
  return quoted.every(({ inner }) => closed.includes(tidy(`“${text.slice(inner.start, inner.end)}”`)))
    ? closed
    : undefined;
}

/** “Batteries are …”: at the head of a quotation the tagger takes a capital for a name's; the article writes the word without. */
function small({ reading }: Facts, { from }: Range, told: string): string {
  const first = reading.tokens[from]?.text ?? "";
  const mention = reading.mentionAt.get(from);
  const name = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (!told.startsWith(first) || (name !== undefined && name.type !== "other") || !/^\p{Lu}\p{Ll}+$/u.test(first))
    return told;
  const lower = first.toLowerCase();
  const times = (word: string) => reading.text.split(` ${word}`).length - 1;
  return times(lower) > times(first) ? lower + told.slice(first.length) : told;
}

const forInstance =
  /, for (?:instance|example)(?=,|$)|, by contrast(?=,)|^for (?:instance|example), | in particular(?= )/giu;

function tidy(text: string): string {
  return text
    .replace(/"([^"”]*)["”]/g, "“$1”")
    .replace(/\s+/gu, " ")
    .replace(/[.,]”/g, "”");
}
