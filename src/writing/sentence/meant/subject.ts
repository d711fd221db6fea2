import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Clause } from "../clause.ts";
import { namedBy } from "../named-by.ts";
import { kindsOf } from "./kinds.ts";
import { ofKind, said } from "./of-kind.ts";
import { sortIn } from "./sort-in.ts";
import { explained } from "./with-kind.ts";

/** What a sentence is about: its name, the words to say for it, and the sentence that names it. */
export type Subject = { name: Name; text: string; plural: boolean; named: number };

/** A name that is nobody's, or a sort of things or a stuff without an article: “Beavers”, “Dark matter”. */
export function subjectIn(facts: Facts, clause: Clause): Subject | undefined {
  const name = namedBy(facts.reading, clause) ?? calledBack(facts, clause);
  if (name === undefined) return sortIn(facts, clause);
  const number = name.type === "person" ? undefined : numberOf(facts, name, clause);
  if (number === undefined) return undefined;
  return {
    name,
    text: explained(facts, name) ?? said(facts, name, true),
    plural: number === "many",
    named: clause.sentence,
  };
}

/** “The company” as a subject. */
function calledBack(facts: Facts, { subject }: Clause): Name | undefined {
  const [first, last] = [facts.reading.tokens[subject.from], facts.reading.tokens[subject.to - 1]];
  if (!/^the$/i.test(first?.text ?? "")) return undefined;
  return ofKind(facts).find(({ start, end }) => start === first?.start && end === last?.end)?.name;
}

const several = /^(?:are|were|have)$/;
const one = /^(?:is|was|has|does)$/;
/** One of these is “it” or “they”. */
const collective = /^(?:band|group|team|club|trio|quartet|duo|orchestra)$/;

function numberOf(facts: Facts, name: Name, { verb, subject }: Clause): "one" | "many" | undefined {
  const { tokens } = facts.reading;
  const word = tokens[verb.from]?.text ?? "";
  if (several.test(word)) return "many";
  if (one.test(word)) return "one";
  const looksPlural = /[^siu’']s$/.test(name.name) && /^the$/i.test(tokens[subject.from]?.text ?? "");
  const isGroup = (kindsOf(facts).get(name) ?? []).some(({ noun }) => collective.test(noun));
  return looksPlural || isGroup ? undefined : "one";
}
