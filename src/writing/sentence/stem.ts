import { isWellKnown } from "../../facts/names/well-known.ts";
import type { Reading } from "../../facts/reading.ts";
import type { Range } from "./noun-phrase.ts";

/** A stem from its pieces: joined by spaces, with a capital in front and one mark at the end. */
export function stemFrom(pieces: (string | undefined)[], mark: "?" | "." = "?"): string {
  const joined = pieces
    .filter((piece) => piece !== undefined && piece !== "")
    .join(" ")
    .replace(/ (?=[,.;?])/gu, "")
    .replace(mark === "." ? /[\s,;.]+$/u : /[\s,;]+$/u, "");
  return capitalised(joined) + mark;
}

/** The text with a capital in front. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Words of a sentence's beginning as they stand within one: without the capital, unless it is a name's. */
export function inside(text: string, reading: Reading, { from }: Range): string {
  const { tokens, mentionAt } = reading;
  const first = tokens[from];
  // A word in front has been left out: “Today Brazil …”.
  if (first === undefined || !text.startsWith(first.text)) return text.replace(/^The (?=\p{L})/u, "the ");
  // “President Jimmy Carter”
  const titled = [1, 2, 3].some((behind) => mentionAt.get(from + behind)?.runStart === first.start);
  // The tagger takes most words that begin a sentence for names: “Pyroclastic flows” are none.
  const isTagged = first.pos === "PROPN" && !/^(?:NOUN|CCONJ|ADP)$/.test(tokens[from + 1]?.pos ?? "");
  const isNamed =
    mentionAt.has(from) && !isPlural(reading, from) && !amounts.test(first.text) && !isWrittenSmall(reading, from);
  const isName =
    titled ||
    isNamed ||
    (isTagged && !mentionAt.has(from) && !amounts.test(first.text)) ||
    /^\p{Lu}{2}|^\p{Lu}\./u.test(text);
  return isName ? text : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** At a sentence’s beginning the tagger takes these for names. */
const amounts = /^(?:Thousands|Hundreds|Dozens|Millions|Billions|Scores|Tens|Many|Most|Some|Several|Few)$/;

/** “Slavery” is no name where it is one word, begins sentences only, and has the form of a common noun or stands elsewhere small. */
function isWrittenSmall({ mentionAt, nameOf, sentences, text }: Reading, at: number): boolean {
  const mention = mentionAt.get(at);
  const name = mention === undefined ? undefined : nameOf.get(mention);
  if (mention === undefined || name?.type !== "other" || mention.words.length > 1) return false;
  if (!name.mentions.every(({ start, sentence }) => sentences[sentence]?.start === start)) return false;
  if (/(?:ery|tion|sion|ment|ness|ity|ism|ance|ence|ship|hood)$/.test(mention.text)) return true;
  return text.includes(` ${mention.text.toLowerCase()} `) || text.includes(` ${mention.text.toLowerCase()},`);
}

/** “Investigators” is no name where it only begins sentences, in front of a verb. */
function isPlural({ mentionAt, nameOf, sentences }: Reading, at: number): boolean {
  const mention = mentionAt.get(at);
  const name = mention === undefined ? undefined : nameOf.get(mention);
  if (mention === undefined || name?.type !== "other" || mention.words.length > 1) return false;
  // A quotation mark may stand before it.
  const isInitial = name.mentions.every(({ start, sentence }) => start - (sentences[sentence]?.start ?? 0) < 2);
  return isInitial && /^\p{Lu}\p{Ll}{3,}[^su]s$/u.test(mention.text) && !isWellKnown(mention.text);
}
