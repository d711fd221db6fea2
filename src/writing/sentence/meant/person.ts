import { isOccupation } from "../../../facts/names/evidence.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Reading } from "../../../facts/reading.ts";
import { meantBy } from "../meant-by.ts";
import { isSurely } from "../surely.ts";
import { tokenRange } from "../words.ts";
import type { Meant, MeantRule } from "./rule.ts";

type Pronoun = "he" | "she";

const genders = new Map<string, Pronoun>(
  (["he", "him", "his", "she", "her"] as const).flatMap((word) => {
    const one: Pronoun = word.startsWith("h") && word !== "her" ? "he" : "she";
    return [word, `${word[0]?.toUpperCase()}${word.slice(1)}`].map((form): [string, Pronoun] => [form, one]);
  }),
);
/** Somebody without a name: “Only one escaped with his life”, “The 36-year-old”. */
const human =
  /^(?:who|whose|whom|one|each|everyone|everybody|nobody|somebody|someone|another|old|year-old|people|person|child(?:ren)?|m[ae]n|wom[ae]n|boys?|girls?|fathers?|mothers?|sons?|daughters?|brothers?|sisters?|wife|husband|couple|\p{L}+(?:ee|ist|ian|men|man|woman))$/iu;

/** “he”, “him”, “her book” where the sentence has named nobody whom they could mean: the person of whom the sentence before tells. */
export const person: MeantRule = (facts) =>
  facts.reading.sentences.flatMap((_, sentence): Meant[] => {
    const { from, to } = tokenRange(facts.reading, sentence);
    return (["he", "she"] as const).flatMap((word) => {
      const at = firstOf(facts.reading, from, to, word);
      if (at === undefined || mentionsSomebody(facts.reading, from, to, at, word)) return [];
      const meant = meantBy(facts, { sentence, subject: { from: at } }, word);
      if (meant === undefined || !isSurely(facts, meant.person)) return [];
      return pronounsFrom(facts.reading, at, to, word, meant);
    });
  });

function firstOf({ tokens, inQuotation }: Reading, from: number, to: number, word: Pronoun): number | undefined {
  for (let i = from; i < to; i++)
    if (genders.get(tokens[i]?.text ?? "") === word) return inQuotation.has(i) ? undefined : i;
  return undefined;
}

/** Somebody before the pronoun; or a person behind it, whom a pronoun in a lead means: “In his youth, Nansen …”. */
function mentionsSomebody(reading: Reading, from: number, to: number, at: number, word: Pronoun): boolean {
  for (let i = from; i < at; i++) if (isSomebody(reading, i, word)) return true;
  for (let i = at; i < to; i++) if (fits(nameAt(reading, i), word)) return true;
  return false;
}

function isSomebody(reading: Reading, at: number, word: Pronoun): boolean {
  const text = reading.tokens[at]?.text ?? "";
  if (human.test(text) || isOccupation(text) || genders.has(text)) return true;
  if (!reading.mentionAt.has(at)) return false;
  const name = nameAt(reading, at);
  return name === undefined || name.type === "other" || fits(name, word);
}

function nameAt({ mentionAt, nameOf }: Reading, at: number): Name | undefined {
  const mention = mentionAt.get(at);
  return mention === undefined ? undefined : nameOf.get(mention);
}

function fits(name: Name | undefined, word: Pronoun): boolean {
  return name?.type === "person" && (name.gender === "unknown" || name.gender === word);
}

function pronounsFrom(
  { tokens, inQuotation }: Reading,
  from: number,
  to: number,
  word: Pronoun,
  { person: name, named }: { person: Name; named: number },
): Meant[] {
  const found: Meant[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const text = token?.text.toLowerCase() ?? "";
    if (token === undefined || genders.get(token.text) !== word || inQuotation.has(i)) continue;
    const owns = text === "his" || (text === "her" && isOwner(tokens, i));
    found.push({ start: token.start, end: token.end, text: owns ? `${name.name}’s` : name.name, name, named });
  }
  return found;
}

/** “her book”, “her first scientific paper”; not “asked her to”, “saw her there”. */
function isOwner(tokens: Reading["tokens"], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (/^(?:NOUN|ADJ|NUM|PROPN)$/.test(next?.pos ?? "")) return true;
  return /^(?:first|last|most|own|best)$/.test(next?.text ?? "") && /^(?:NOUN|ADJ|NUM|PROPN)$/.test(second?.pos ?? "");
}
