import type { Facts } from "../../../facts/facts.ts";
import { lookup } from "../../lookup.ts";
import type { Whole } from "../../sentence/whole.ts";
import type { Swap } from "../swaps.ts";

/** What cannot be so both ways. */
const relation =
  /^(?:(?:is|was|are|were) (?:\p{Ll}+ ){0,2}(?:\p{Ll}{2,}er|more \p{Ll}+|less \p{Ll}+) than|(?:is|was) (?:later |then |strongly |heavily |greatly )?(?:influenced|succeeded|preceded|replaced|defeated|beaten|taught|conquered|colonised|colonized|annexed|ruled|founded|discovered) by|(?:succeeded|defeated|beat|conquered|annexed|replaced|outnumbered|outlived|taught)) (?:the )?$/u;

/** “X was succeeded by Y”, “A is larger than B”: with the two names in each other’s places the article contradicts it. */
export function exchange(facts: Facts, { sentence }: Whole, stem: string): Swap | undefined {
  const { byForm, mentions } = lookup(facts);
  const forms = [...new Set((mentions.get(sentence) ?? []).map(({ text }) => byForm.get(text)?.name ?? text))];
  const [first, second] = forms.filter((form) => stem.includes(form)).sort((a, b) => stem.indexOf(a) - stem.indexOf(b));
  if (first === undefined || second === undefined || stem.split(first).length !== 2 || stem.split(second).length !== 2)
    return undefined;
  const start = stem.indexOf(first);
  const end = stem.indexOf(second) + second.length;
  // Only where the sentence begins with the one; what stands in front of it would go on to mean the other.
  if (!/^(?:The |In \d{4},? )?$/.test(stem.slice(0, start))) return undefined;
  const between = stem.slice(start + first.length, end - second.length);
  const [one, other] = [byForm.get(first), byForm.get(second)];
  if (!relation.test(between.trimStart()) || one?.type !== other?.type) return undefined;
  return { from: stem.slice(start, end), to: `${second}${between}${first}` };
}
