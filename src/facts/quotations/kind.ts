import type { Surroundings } from "../attribution/attribution.ts";

/**
 * What the words in quotation marks are. full: at least a whole clause; partial: hangs on the reporter's sentence;
 * scare: a distancing or figurative word that nobody says; title_or_term: a title, headline, label or name.
 */
export type QuotationKind = "full" | "partial" | "scare" | "title_or_term";

const namesIt =
  /(?:\b(?:called|titled|entitled|named|nicknamed|dubbed|termed|known as|labelled|labeled|headlined|the (?:term|word|words|phrase|expression|slogan|motto|name|title|song|single|album|book|novel|film|movie|play|poem|series|show|exhibit|exhibition|painting|article|essay|column|principle|concept|idea of|notion of)|so-called|curator of)(?: (?:his|her|its|the|an?))?|\b(?:of|from) the)\s*$/i;
const explained =
  /^,? (?:an?|the) (?:[\p{Ll}-]+ ){0,2}(?:principle|term|word|phrase|concept|idea|doctrine|notion|name|policy|expression|slang|theory|practice)\b/u;
const verbInside =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|’s|’re|’m|’ve|'s|'re|'m|'ve|don[’']t|let|\p{L}{3,}(?:s|ed))\b/iu;

/** Whether the reporter's words around a quotation make it a title or a term: “the principle of “…””, “…,” a principle that …. */
export function isTerm({ reading, quoted, words }: Surroundings): boolean {
  const before = reading.text.slice(Math.max(0, quoted.start - 60), quoted.start);
  const after = reading.text.slice(quoted.end, quoted.end + 60);
  if (explained.test(after)) return true;
  if (isTitleCase(words) || (/['’]s $/.test(before) && isCapital(words))) return true;
  return (
    namesIt.test(before) &&
    !/[.!?,]$/.test(words) &&
    !/\b(?:he|she|they|I) calls?(?: (?:his|her))?/.test(before) &&
    words.split(" ").length < 9
  );
}

/** Two words or more, every one of them longer than three letters with a capital. */
function isTitleCase(words: string): boolean {
  const all = words.split(/\s+/);
  const long = all.filter((word) => word.replace(/\P{L}/gu, "").length > 3);
  const capitals = all.filter(isCapital).length;
  return capitals > 1 && capitals * 2 >= all.length && isCapital(words) && long.length > 0 && long.every(isCapital);
}

function isCapital(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(word);
}

const fewestInClause = 6;

/** Whether words that begin in lower case are a clause of their own all the same: said “it is reasonable to assume …”. */
export function isClause(words: string): boolean {
  const opens =
    /^(?:it|he|she|they|we|you|there|this|these|that|nobody|everybody|many|most|some|an?|the|her|his|our|my|their|if)(?![\p{Ll}-])/u;
  return words.split(/\s+/).length >= fewestInClause && opens.test(words) && verbInside.test(words);
}

/** Whether the words can stand as speech of their own: a capital at the beginning, and a clause or an end. */
export function isWholeSpeech({ reading, words, quoted, before }: Surroundings): boolean {
  if (quoted.unclosed) return true;
  const count = words.split(/\s+/).length;
  if (!/^(?:[\p{Lu}\d[…‘'£$€]|\.\.\.)/u.test(words)) return false;
  const ahead = reading.text.slice(Math.max(0, quoted.start - 3), quoted.start);
  const apart = before.from === before.to || /[,:–—]\s?$/.test(ahead);
  if (count < 3) return apart && /[!?.,]['’]?$/.test(words) && !isTitleCase(words);
  return /[.!?,…—–-]['’]?$/.test(words) || (count > 4 && (apart || verbInside.test(words)));
}
