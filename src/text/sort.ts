import { words } from "./words.ts";

/** What a text is, as far as asking questions about it goes. Only prose promises any. */
export type Sort = "prose" | "empty" | "foreign" | "code" | "list" | "verse";

/** What programs are full of and prose is not: at most 2 in 100 characters of prose, references in brackets included. */
const signs = /[{}[\]=<>|\\_#+*/]|\(\)|[;,{]$/gm;
const mostSigns = 0.04;
/** Of English prose 30 to 45 words in 100 are among these; of German, Dutch, French or Spanish fewer than 14, mostly 8. */
const functionWords = new Set(
  (
    "a about also all an and are as at be been but by can did do for from had has have he her his i if in into is it its more no " +
    "not of on one or out said she so than that the their them then there they this to up was we were what when which who will with would you"
  ).split(" "),
);
const fewestFunctionWords = 0.15;
/** The like in German, Dutch, French, Spanish, Portuguese, Italian and Polish, as far as English does not use them. */
const foreignWords = new Set(
  (
    "auf aus das dem den der des die ein eine einen er ist mit nicht sich sie und von zu aan de een en het ook zijn au aux ce dans du elle est et il la le " +
    "les ne pas pour que qui sur une el ella las los por del con para como se su da do dos em na não os um uma che di è gli non per un i nie się to w z"
  )
    .split(" ")
    .filter((word) => !functionWords.has(word)),
);
/** So few words prove little by the lack of others. */
const few = 30;

/** What a text is, told by its lines, its signs and its commonest words. Linear. */
export function sortOf(text: string): Sort {
  const all = words(text);
  if (all.length < 3 && all.join("").length < 12) return "empty";
  if ((text.match(signs)?.length ?? 0) / text.replace(/\s/g, "").length > mostSigns) return "code";
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (isList(lines)) return "list";
  if (isForeign(text, all)) return "foreign";
  return isVerse(text, lines) ? "verse" : "prose";
}

function isForeign(text: string, all: string[]): boolean {
  const strange = text.match(/[\p{L}--\p{Script=Latin}]/gv)?.length ?? 0;
  const english = share(all, (word) => functionWords.has(word));
  const foreign = share(all, (word) => foreignWords.has(word));
  return strange > text.length / 3 || foreign > english || (all.length >= few && english < fewestFunctionWords);
}

function isList(lines: string[]): boolean {
  return lines.length > 2 && middleLength(lines) <= 4 && share(lines, endsSentence) < 0.2;
}

/**
 * Many short lines, several to a stanza, that begin with a capital and seldom end a sentence. Lines that were merely wrapped
 * begin anyhow, and the items of a list stand apart or end alike.
 */
function isVerse(text: string, lines: string[]): boolean {
  const stanzas = text.trim().split(/\n\s*\n/).length;
  if (lines.length < 2 * stanzas) return false;
  if (lines.length < 4 || middleLength(lines) > 10 || share(lines, endsSentence) > 0.5) return false;
  return share(lines, (line) => /^[^\p{L}]*\p{Lu}/u.test(line)) > 0.7;
}

function endsSentence(line: string): boolean {
  return /[.!?…][”"’')\]]*$/.test(line);
}

/** How many words the line in the middle has, when they stand in order of length. */
function middleLength(lines: string[]): number {
  const lengths = lines.map((line) => line.split(/\s+/).length).sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

function share<T>(items: T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}
