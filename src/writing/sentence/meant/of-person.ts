import { holderOf } from "../../../facts/attribution/role-holder.ts";
import type { Facts } from "../../../facts/facts.ts";
import { isOccupation } from "../../../facts/names/evidence.ts";
import type { Name } from "../../../facts/names/name.ts";
import { namesIn } from "../../lookup.ts";
import { type Clause, clauseOf } from "../clause.ts";
import { meantBy } from "../meant-by.ts";
import { isSurely } from "../surely.ts";
import type { Meant, MeantRule } from "./rule.ts";

const byAge = /^The (\d{1,3})[- ]year[- ]old(?: [\p{L}-]+){0,4}$/u;
/** How many sentences back the person may stand who bears the role. */
const reach = 3;

/** “The 36-year-old”, “The mayor” as a subject: the person of whom the sentences before tell, and nobody else. */
export const ofPerson: MeantRule = (facts) =>
  facts.reading.sentences.flatMap((_, sentence): Meant[] => {
    const clause = clauseOf(facts.reading, sentence);
    const { tokens, text, inQuotation } = facts.reading;
    const [first, last] = [tokens[clause?.subject.from ?? -1], tokens[(clause?.subject.to ?? 0) - 1]];
    if (clause === undefined || first?.text !== "The" || last === undefined || inQuotation.has(clause.subject.from))
      return [];
    const phrase = text.slice(first.start, last.end).replace(/\s+/g, " ");
    const name = byAge.test(phrase) ? ofAge(facts, clause, phrase) : ofRole(facts, clause, phrase);
    return name === undefined ? [] : [{ start: first.start, end: last.end, text: name.name, name }];
  });

function ofAge(facts: Facts, { sentence, subject }: Clause, phrase: string): Name | undefined {
  const at = { sentence, subject };
  const [he, she] = [meantBy(facts, at, "he")?.person, meantBy(facts, at, "she")?.person];
  const name = he ?? she;
  if (name === undefined || (he !== undefined && she !== undefined && he !== she) || !isSurely(facts, name))
    return undefined;
  const age = byAge.exec(phrase)?.[1];
  const told = name.mentions.flatMap(
    ({ end }) => /^,? \(?(\d{1,3})[,).]/.exec(facts.reading.text.slice(end, end + 8))?.[1] ?? [],
  );
  return told.every((other) => other === age) ? name : undefined;
}

function ofRole(facts: Facts, { sentence }: Clause, phrase: string): Name | undefined {
  const words = phrase.split(" ");
  if (words.length > 4 || !isOccupation(words.at(-1) ?? "")) return undefined;
  const name = holderOf(phrase, facts.roles);
  if (name === undefined || !isSurely(facts, name)) return undefined;
  for (let before = sentence - 1; before >= Math.max(0, sentence - reach); before--) {
    const people = namesIn(facts, before).filter(({ type }) => type === "person");
    if (people.length > 0) return people.length === 1 && people[0] === name ? name : undefined;
  }
  return undefined;
}
