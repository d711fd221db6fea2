import { isOccupation } from "../../facts/names/evidence.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import { subjectOf } from "../../facts/subject.ts";
import { indexAt } from "../../text/spans.ts";
import { isAuxiliary, isFiniteVerb } from "./finite.ts";
import { tokenRange } from "./words.ts";

/** How many sentences back the name may stand. */
const reach = 12;
const kin =
  /^(?:father|mother|parents?|brother|sister|son|daughter|uncle|aunt|cousin|grand\p{L}+|husband|wife|child|man|woman|boy|girl|king|queen|prince|princess|duke|emperor|tsar|pope|successor|predecessor|friend|rival|colleague|partner)$/iu;

/**
 * Whether “he” or “she” at the head of a sentence’s main clause is the person whom the article is about, and the sentence that
 * names them: every sentence of the paragraph in between has the same subject, and nobody else is the subject of any.
 */
export function ofSubject(
  reading: Reading,
  sentence: number,
  at: number,
  pronoun: string,
): { person: Name; named: number } | undefined {
  const person = subjectOf(reading);
  if (person?.type !== "person" || person.gender !== pronoun) return undefined;
  if (othersIn(reading, tokenRange(reading, sentence).from, at, person).length > 0) return undefined;
  const first = paragraphOf(reading, sentence);
  for (let before = sentence - 1; before >= Math.max(first, sentence - reach); before--) {
    const found = subjectIn(reading, before, person);
    if (found === "named") return { person, named: before };
    if (found === "other") return undefined;
  }
  return namedBefore(reading, first, person);
}

/** Whether a sentence names the person as its subject, may be about somebody else, or goes on about the same. */
function subjectIn(reading: Reading, sentence: number, person: Name): "named" | "other" | "same" {
  const { from, to } = tokenRange(reading, sentence);
  if (isOfParents(reading, sentence)) return "same";
  const end = verbOf(reading, from, to);
  if (othersIn(reading, from, end, person).length > 0) return "other";
  const other = person.gender === "he" ? /^she$/i : /^he$/i;
  let named = false;
  for (let i = from; i < end; i++) {
    const { text = "", pos = "X" } = reading.tokens[i] ?? {};
    if (other.test(text)) return "other";
    if (pos === "NOUN" && (kin.test(text) || isOccupation(text)) && !isOwned(reading, i)) return "other";
    const mention = reading.mentionAt.get(i);
    if (mention !== undefined && reading.nameOf.get(mention) === person) named = true;
  }
  return named ? "named" : "same";
}

/** “His father was a lawyer; his mother was a keen skier.”: neither is the one whom the article then goes on about. */
function isOfParents({ text, sentences }: Reading, sentence: number): boolean {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const said = text.slice(start, end);
  return /(?<!\p{L})(?:his|her) father(?!\p{L})/iu.test(said) && /(?<!\p{L})(?:his|her) mother(?!\p{L})/iu.test(said);
}

/** The first sentence of a sentence’s paragraph. */
function paragraphOf({ paragraphs, sentences }: Reading, sentence: number): number {
  const { start = 0 } = paragraphs[indexAt(paragraphs, sentences[sentence]?.start ?? 0)] ?? {};
  return Math.max(0, indexAt(sentences, start));
}

/** A paragraph that begins with “He” goes on about the article’s subject; the last whole sentence before that names them proves it. */
function namedBefore(
  { text, sentences }: Reading,
  paragraph: number,
  person: Name,
): { person: Name; named: number } | undefined {
  const named = person.mentions
    .map(({ sentence }) => sentence)
    .filter((at) => at < paragraph && /[.!?]$/u.test(text.slice(sentences[at]?.start, sentences[at]?.end)))
    .at(-1);
  return named === undefined ? undefined : { person, named };
}

/** “on the advice of his professor, Robert Collett, he”: not the one who acts. */
function isOwned({ tokens }: Reading, at: number): boolean {
  for (let i = at; i > at - 6 && i >= 0; i--)
    if (tokens[i]?.pos === "ADP" || /^as$/i.test(tokens[i]?.text ?? "")) return true;
  return false;
}

function verbOf(reading: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isAuxiliary(reading, i) || isFiniteVerb(reading, i)) return i;
  return to;
}

/** Other people named in a stretch, but for those behind “his professor,”. */
function othersIn(reading: Reading, from: number, to: number, person: Name): Name[] {
  const { tokens } = reading;
  const found: Name[] = [];
  for (let i = from; i < to; i++) {
    const mention = reading.mentionAt.get(i);
    const name = mention === undefined ? undefined : reading.nameOf.get(mention);
    if (name === undefined || name === person || name.type !== "person") continue;
    if (name.gender !== "unknown" && name.gender !== person.gender) continue;
    const first = tokens.slice(Math.max(from, i - 6), i).map(({ text }) => text);
    const owned = first.some(
      (word, k) => /^(?:of|to|from|with|by)$/.test(word) && /^(?:his|her)$/.test(first[k + 1] ?? ""),
    );
    if (!owned) found.push(name);
  }
  return found;
}
