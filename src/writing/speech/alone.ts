import type { Reading } from "../../facts/reading.ts";
import { indexAt, type Span } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";
import { isBareDefinite } from "./bare-definite.ts";
import { points } from "./pointing.ts";

const clockwork =
  /\bright now\b|\b(?:last|next|this|that|past|coming|on) (?:year|month|week|day|night|time|season|summer|winter|spring|autumn|decade|century|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b/i;
const opening =
  /^(?:and|but|so|or|because|which|who|whose|that|yet|nor|for (?!(?:me|us|many|most|some|people|those|every|all) )|if so|however|no|yes|yeah|well|oh|to|not|also|too)\b/i;

/** Third person pronouns, with whether what they stand for is one or several; “it” may stand for nothing at all. */
const pronouns = new Map<string, "person" | "thing" | "several">([
  ...["he", "him", "his", "himself", "she", "her", "hers", "herself"].map((word) => [word, "person"] as const),
  ...["it", "its", "itself"].map((word) => [word, "thing"] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, "several"] as const),
]);

/**
 * Whether a clause can be understood by itself: it begins a thought, points at nothing outside, and every pronoun of
 * the third person has something in front of it within the clause for which it may stand. `known` are nouns with
 * which “the” needs no more, or all where a stem's own detectors will tell; `own` is the pronoun of whoever says it, who is asked for;
 * `meant` are the beginnings of words for which a stem says what they stand for.
 */
export function standsAlone(
  reading: Reading,
  { start, end }: Span,
  known: ReadonlySet<string> | "all" = new Set(),
  own?: "he" | "she",
  meant: ReadonlySet<number> = new Set(),
): boolean {
  const text = reading.text.slice(start, end);
  if (opening.test(text) || clockwork.test(text)) return false;
  const tokens = reading.tokens.slice(indexAt(reading.tokens, start), indexAt(reading.tokens, end));
  const from = indexAt(reading.tokens, start);
  const named = (i: number) => bearerAt(reading, from + i);
  return tokens.every(
    (token, i) =>
      !points(tokens, i) &&
      (isOwn(token, own) || meant.has(token.start) || resolved(tokens, i, token, named)) &&
      (known === "all" || !isBareDefinite(tokens, i, known)),
  );
}

function isOwn({ text }: Token, own: "he" | "she" | undefined): boolean {
  return own !== undefined && (own === "he" ? /^(?:he|him|his|himself)$/i : /^(?:she|her|hers|herself)$/i).test(text);
}

/** Whether the person named at a token is a he or a she, as far as is known; undefined where nobody is named. */
type Bearer = "he" | "she" | "unknown" | undefined;

function bearerAt({ mentionAt, nameOf }: Reading, at: number): Bearer {
  const mention = mentionAt.get(at);
  const name = mention === undefined ? undefined : nameOf.get(mention);
  return name?.type === "person" ? name.gender : undefined;
}

/** “Delacourt’s novel … of her name”: he is not meant. */
function fits(bearer: Bearer, pronoun: string): boolean {
  if (bearer === undefined) return false;
  return bearer === "unknown" || (bearer === "he") === /^(?:he|him|his|himself)$/i.test(pronoun);
}

function resolved(tokens: Token[], i: number, { text }: Token, named: (i: number) => Bearer): boolean {
  const kind = pronouns.get(text.toLowerCase());
  if (kind === undefined) return true;
  const owns = /^(?:his|its|their)$/i.test(text);
  for (let j = i - 1, verb = owns; j >= 0; j--) {
    // “We open up new worlds to them”: what stands in the pronoun's own clause is not what it means.
    if (verb && canBe(tokens[j] as Token, kind, fits(named(j), text))) return true;
    verb ||= /^(?:VERB|AUX)$/.test(tokens[j]?.pos ?? "");
  }
  return kind === "thing" && isEmptyIt(tokens, i);
}

/** Whether a pronoun may stand for a word. */
function canBe({ text, pos, lemma }: Token, kind: "person" | "thing" | "several", named: boolean): boolean {
  // The tagger takes “I'm” for a name.
  if (vague.test(text) || /^I['’]/.test(text)) return false;
  if (kind === "person")
    return (
      named ||
      person.test(text) ||
      (pos === "NOUN" && text === lemma && /^\p{Ll}{3,}(?:er|or|ist|ian|eer|ant)$/u.test(text) && !noPerson.test(text))
    );
  if (kind === "several")
    return (
      /^(?:people|women|men|children|everyone|everybody|and|young|elderly|old|poor|rich|unemployed|homeless)$/i.test(
        text,
      ) ||
      (/^(?:NOUN|PROPN)$/.test(pos) && /s$/.test(text))
    );
  return /^(?:NOUN|PROPN)$/.test(pos) && (text === lemma || !/[^s]s$/.test(text));
}

const person =
  /^(?:man|woman|boy|girl|child|kid|somebody|someone|anybody|anyone|lady|guy|person|mother|mum|mom|father|dad|daughter|son|brother|sister|uncle|aunt|cousin|wife|husband|grandfather|grandmother|grandson|granddaughter|friend|patient|student|pupil|parent|president|chief|boss|CEO|king|queen|prince|princess|tourist|minister|judge|nurse|guest|coach|candidate|victim|suspect|colleague|neighbou?r|hero|spouse|partner|citizen)$/i;
/** Nouns that end as those for people do, and are none. */
const noPerson =
  /^(?:matter|number|paper|water|weather|winter|summer|power|order|letter|computer|river|border|corner|chapter|printer|factor|sector|error|color|colour|door|floor|behavior|disaster|danger|dinner|answer|offer|center|theater|monitor|tractor|list|mist|twist|restaurant|plant|giant|moment|instant|grant|career|beer|other|either|another|rather|cancer|shelter|tower|shower|flower|finger|shoulder|copper|silver|rubber|cover|poster|quarter|container|semester|register|filter|layer|trailer|helicopter|never|ever|former|latter)$/;

/** Nouns for which no “it” or “them” stands. */
const vague =
  /^(?:thoughts?|understanding|feeling|lot|life|work|way|time|times|fact|things?|idea|bit|kind|sort|day|days|years?|months?|weeks?)$/i;

/** “It is hard to …”, “it seems that …”, “it is a right to …”: an “it” that stands for what follows. */
function isEmptyIt(tokens: Token[], i: number): boolean {
  const rest = tokens.slice(i + 1, i + 10);
  const words = rest.map(({ text }) => text.toLowerCase());
  if (/^(?:seems?|seemed|takes?|took|appears?)$/.test(words[0] ?? ""))
    return words.includes("to") || words.includes("that");
  const be = words.findIndex((word) => /^(?:is|was|’s|'s|be)$/.test(word));
  if (be < 0 || be > 1) return false;
  const to = words.findIndex(
    (word, j) =>
      j > be &&
      (word === "that" ||
        (word === "to" &&
          !/^(?:DET|PRON|PROPN|ADP)$/.test(rest[j + 1]?.pos ?? "") &&
          !/(?:body|one)$/.test(words[j + 1] ?? ""))),
  );
  if (words.slice(be + 1, to).some((word) => /^(?:and|or|nor|neither|either|,)$/.test(word))) return false;
  const between = rest.slice(be + 1, to < 0 ? be + 1 : to).map(({ pos }) => pos);
  if (between.every((pos) => /^(?:ADV|ADJ)$/.test(pos))) return between.includes("ADJ");
  return words[to] === "to" && between[0] === "DET" && between.every((pos) => /^(?:DET|ADJ|NOUN|PART|ADV)$/.test(pos));
}
