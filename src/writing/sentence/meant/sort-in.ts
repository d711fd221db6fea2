import type { Facts } from "../../../facts/facts.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Clause } from "../clause.ts";
import type { Subject } from "./subject.ts";

const longest = 3;
/** Some, once, or nothing in particular. */
const vague =
  /^(?:some|many|most|several|other|others|such|more|few|all|both|these|those|two|three|four|part|half|one|another|people|officials?|experts|critics|researchers|scientists|residents|work|research|evidence|things?|everything|nothing|something|anyone|everyone|someone|nobody|somebody|today|yesterday|yes|no)$/i;

/** The sort of things, or the stuff, that a clause in the present tells of: “Spiral galaxies are …”, “Dark matter is …”. */
export function sortIn(facts: Facts, { subject, verb, sentence }: Clause): Subject | undefined {
  const { tokens, text } = facts.reading;
  const [first, head] = [tokens[subject.from], tokens[subject.to - 1]];
  const finite = tokens[verb.from];
  if (first === undefined || head === undefined || finite === undefined || head.pos !== "NOUN") return undefined;
  if (subject.to - subject.from > longest || !isBare(facts, subject) || vague.test(first.text) || vague.test(head.text))
    return undefined;
  const plural = head.text !== head.lemma && /s$/.test(head.text);
  // “Sales rose”: some, once. What is said of the whole sort is said in the present.
  const fits = plural ? /^(?:are|have|can)$/.test(finite.text) : /^(?:is|has|can|\p{L}+s)$/u.test(finite.text);
  if (!fits) return undefined;
  const phrase = text.slice(first.start, head.end).replace(/\s+/g, " ");
  const bare = phrase.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return { name: nameOf(facts, bare), text: bare, plural, named: sentence };
}

/** Nothing but adjectives and nouns, none of them a name: at a sentence's beginning a capital tells nothing. */
function isBare({ reading }: Facts, { from, to }: Clause["subject"]): boolean {
  const { tokens, mentionAt, text } = reading;
  for (let i = from; i < to; i++) {
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? "")) return false;
    if (mentionAt.has(i) && (i > from || !text.includes(` ${tokens[i]?.text.toLowerCase()} `))) return false;
  }
  return true;
}

const made = new WeakMap<Facts, Map<string, Name>>();

/** A sort as a name, the same whenever it is spoken of. */
function nameOf(facts: Facts, sort: string): Name {
  const known = made.get(facts) ?? new Map<string, Name>();
  made.set(facts, known);
  const name = known.get(sort) ?? { name: sort, type: "other", gender: "unknown", aliases: [], mentions: [] };
  known.set(sort, name);
  return name;
}
