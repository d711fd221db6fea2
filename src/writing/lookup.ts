import type { CalendarDate } from "../facts/dates.ts";
import type { Facts } from "../facts/facts.ts";
import type { Mention } from "../facts/names/mentions.ts";
import type { Name } from "../facts/names/name.ts";
import type { Quantity } from "../facts/quantities/quantities.ts";

/**
 * What families and detectors look up again and again, by sentence and by word, so that a long article takes no longer a
 * sentence than a short one.
 */
export type Lookup = {
  mentions: Map<number, Mention[]>;
  quantities: Map<number, Quantity[]>;
  dates: Map<number, CalendarDate[]>;
  /** By every form in which the article gives a name. */
  byForm: Map<string, Name>;
  /** Names by each of their words. */
  byWord: Map<string, Name[]>;
  /** Numbers by what they count, with unit. */
  byCounted: Map<string, Quantity[]>;
};

const made = new WeakMap<Facts, Lookup>();

/** The lookup of an article's facts; made once for an article. */
export function lookup(facts: Facts): Lookup {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const { names, quantities, dates, reading } = facts;
  const found: Lookup = {
    mentions: grouped(reading.mentions, ({ sentence }) => [sentence]),
    quantities: grouped(quantities, ({ sentence }) => [sentence]),
    dates: grouped(dates, ({ sentence }) => [sentence]),
    byForm: new Map(names.flatMap((name) => [name.name, ...name.aliases].map((form): [string, Name] => [form, name]))),
    byWord: grouped(names, (name) => new Set([name.name, ...name.aliases].flatMap((form) => form.split(/[ -]/)))),
    byCounted: grouped(quantities, ({ counted, unit }) => [`${counted} ${unit}`]),
  };
  made.set(facts, found);
  return found;
}

/** The names that a sentence mentions, each once. */
export function namesIn(facts: Facts, sentence: number): Name[] {
  const here = lookup(facts).mentions.get(sentence) ?? [];
  return [...new Set(here.flatMap((mention) => facts.reading.nameOf.get(mention) ?? []))];
}

function grouped<T, K>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
