import type { Facts } from "../../facts/facts.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import { dated } from "./meant/dated.ts";
import { introduced } from "./meant/introduced.ts";
import { it } from "./meant/it.ts";
import { ofKind } from "./meant/of-kind.ts";
import { ofPerson } from "./meant/of-person.ts";
import { person } from "./meant/person.ts";
import type { Meant, MeantRule } from "./meant/rule.ts";

/** Every way of telling what words mean that lean on what stands before; where two tell of the same words, the first. */
const rules: readonly { name: string; rule: MeantRule }[] = [
  { name: "of-kind", rule: ofKind },
  { name: "introduced", rule: introduced },
  { name: "of-person", rule: ofPerson },
  { name: "it", rule: it },
  { name: "person", rule: person },
  { name: "dated", rule: dated },
];

const made = new WeakMap<Facts, (Meant & { rule: string })[]>();

/** All words of an article that lean on what stands before, with what they mean where that is certain; in order. Computed once. */
export function allMeant(facts: Facts): (Meant & { rule: string })[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const found = rules
    .flatMap(({ name, rule }, order) => rule(facts).map((meant) => ({ ...meant, rule: name, order })))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  const apart: (Meant & { rule: string })[] = [];
  for (const meant of found) if (meant.start >= (apart.at(-1)?.end ?? 0)) apart.push(meant);
  made.set(facts, apart);
  return apart;
}

/** Those that lie within a span. */
export function meantWithin(facts: Facts, { start, end }: Span): Meant[] {
  const all = allMeant(facts);
  const found: Meant[] = [];
  for (let i = indexAt(all, start); i < all.length && (all[i]?.start ?? end) < end; i++) {
    const meant = all[i];
    if (meant !== undefined && meant.start >= start && meant.end <= end) found.push(meant);
  }
  return found;
}
