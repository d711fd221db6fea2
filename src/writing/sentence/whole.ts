import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { say } from "./say.ts";
import type { Statement } from "./statement.ts";
import { stemFrom } from "./stem.ts";

/** The whole sentence of a statement as a statement of its own: names in full, a pronoun in front replaced. */
export function wholeOf(facts: Facts, { clause, who, sentence }: Statement): string {
  const { tokens } = facts.reading;
  const said = new Set<Name>();
  const from = clause.lead?.from ?? clause.subject.from;
  let to = clause.rest.to;
  while (tokens[to]?.sentence === sentence) to++;
  const word = tokens[clause.subject.from]?.text ?? "";
  if (!/^(?:he|she)$/i.test(word) || who === undefined) return stemFrom([say(facts, { from, to: to - 1 }, said)], ".");
  const lead = clause.lead === undefined ? "" : `${say(facts, clause.lead, said)},`;
  said.add(who);
  return stemFrom([lead, who.name, say(facts, { from: clause.subject.to, to: to - 1 }, said)], ".");
}
