import type { Facts } from "../../facts/facts.ts";
import type { Name } from "../../facts/names/name.ts";
import { contentWords } from "../../text/words.ts";
import { castOf } from "../distractors/people.ts";
import { askableRoles } from "../distractors/roles.ts";
import { dayOfWriting } from "../flaws/dangling/day-of-writing.ts";
import { pointingWord } from "../flaws/dangling/pointing.ts";
import { names } from "../speech/proof.ts";
import { agreesWithOne } from "./finite.ts";
import { partsOf, type Statement, statementsOf } from "./statement.ts";
import { whoClausesIn } from "./who-clauses.ts";
import { stemWords } from "./words.ts";

/** What the article says of somebody, from the verb on: “farms 400 sheep on the north side”. */
export type Told = {
  person: Name;
  told: string;
  sentence: number;
  source: string | string[];
  proof?: string | undefined;
};

const found = new WeakMap<Facts, Told[]>();
const length = { least: 4, most: 18 };
const fewest = 3;
const reporting =
  /^(?:(?:has|had|have) )?(?:\p{L}+ly )?(?:said?|says|told|tells|told|argued?s?|warned|warns|explained|explains|added|adds|believe[sd]?|claim(?:s|ed)|announced|predict(?:s|ed)|estimate[sd]?|not(?:es|ed)|suggest(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)|replied|asked|think|thinks|thought|hope[sd]?|fear(?:s|ed)|wrote|recall(?:s|ed)|called|calls|described|describes|state[sd]|mention(?:s|ed)|stressed|expect(?:s|ed)|declined|paused?|pauses|laughed|laughs|grins|smiles|agree[sd]?|put|puts)(?! up)(?!\p{L})/u;
/** A clause cut short, a question of what might be, what did not happen; pronouns, which mean somebody else or tell man from woman. */
const unsafe =
  /^(?:will|would|can|could|may|might|must|should|had|did|is (?:not|due|expected|said)|was (?:not|due|expected|said)) |(?<!\p{L})(?:not|never|he|she|him|her|his|hers|himself|herself|it|its|they|them|their|we|our|who|whom|which|that|but|you|another|also)(?!\p{L})|n[’']t |[;:“”"()–—?!…]|,$| (?:and|or|of|to|in|at|for|with|the|a|an|by|on|from|as)$/iu;
const vague =
  /^(?:died|dies|was killed)(?: |$)|^(?:is|was|has|had|became) (?:an? \p{L}+$|one of|born|two|three|four|aged|\d)/u;

/** What is told of the people of an article, in its order: clauses behind names, statements about them, what they are. Computed once. */
export function toldOf(facts: Facts): Told[] {
  const known = found.get(facts);
  if (known !== undefined) return known;
  const { people, quoted } = castOf(facts);
  const sure = new Set(people.filter(({ name }) => name.includes(" ")));
  const clauses: Told[] = whoClausesIn(facts).filter(({ told }) => contentWords(told).length > 1);
  const acts = statementsOf(facts).flatMap((statement) => actOf(facts, statement));
  // Whoever speaks in the article is what it calls him; of others it may be long ago.
  const roles: Told[] = askableRoles(facts)
    .filter(({ phrase }) => / (?:of|at|for|from|with|in) |^an? \S+ \S+ \S/.test(phrase))
    .filter(({ person }) => quoted.has(person) || clauses.some(({ told }) => /^(?:is|has|\p{L}+s) /u.test(told)))
    .map((role) => ({ ...role, told: `is ${role.phrase}` }));
  const all = [...clauses, ...acts, ...roles].filter(({ person }) => sure.has(person));
  found.set(facts, all);
  return all;
}

function actOf(facts: Facts, statement: Statement): Told[] {
  const { who, clause, source, sentence } = statement;
  if (who?.type !== "person" || !agreesWithOne(facts.reading, clause.verb)) return [];
  const { verb, rest, lead } = partsOf(facts, statement, "subject");
  const told = `${verb} ${rest}`.trim();
  const count = told.split(" ").length;
  if (lead !== "" || count < length.least || count > length.most || contentWords(told).length < fewest) return [];
  if (reporting.test(told) || unsafe.test(told) || vague.test(told) || names(told, who)) return [];
  const stem = { text: told, reporter: told, words: stemWords(told, sentence, facts), facts };
  if (dayOfWriting(stem) !== undefined || pointingWord(stem) !== undefined) return [];
  return [{ person: who, told, sentence, source }];
}
