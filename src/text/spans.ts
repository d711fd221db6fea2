/** A stretch of a text: UTF-16 offsets into the raw text, `end` exclusive. `raw.slice(start, end)` is the proof. */
export type Span = { start: number; end: number };

/** A text made comparable, with the way back: `offsets[i]` is where the i-th unit of `text` stands in the raw text. */
export type Folded = { text: string; offsets: number[] };

/** One run of white space, one run of plain ASCII, one Korean syllable, or one character; with its combining marks. */
const clusters =
  /\s+|[!-~]+(?!\p{M})|(?:[\u1100-\u1112][\u1161-\u1175]|[\uac00-\ud7a3])[\u11a8-\u11c2]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

/**
 * What nearly all English is written with, names with accents included: characters of one unit that are NFC by themselves, with nothing
 * behind them that would combine.
 */
const simple = /^[\s!-~\u00a1-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/**
 * Folds a text as rule 1 allows, and no further: Unicode NFC, and every run of white space to one space.
 * Linear in the length of the text.
 */
export function fold(raw: string): Folded {
  if (simple.test(raw)) return foldSpaces(raw);
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const match of raw.matchAll(clusters)) {
    const [cluster] = match;
    const ascii = /^[!-~]+$/.test(cluster);
    const folded = /^\s/.test(cluster) ? " " : cluster.normalize("NFC");
    for (let i = 0; i < folded.length; i++) offsets.push(match.index + (ascii ? i : 0));
    pieces.push(folded);
  }
  offsets.push(raw.length);
  return { text: pieces.join(""), offsets };
}

/** The text of `fold`, for whom the way back is nothing. */
export function foldedText(raw: string): string {
  return simple.test(raw) ? raw.replace(untidy, " ") : fold(raw).text;
}

/** White space that is not one space already: most of it is, and to replace it takes longer than to leave it. */
const untidy = /\s{2,}|[^\S ]/g;

/** In a text that is `simple`, what is below “!” is white space. */
function isSpaceAt(raw: string, i: number): boolean {
  const code = raw.charCodeAt(i);
  return code < 0x21 || (code > 0x7e && /\s/.test(raw[i] ?? ""));
}

function foldSpaces(raw: string): Folded {
  const offsets: number[] = [];
  let inSpace = false;
  for (let i = 0; i < raw.length; i++) {
    const isSpace = isSpaceAt(raw, i);
    if (!isSpace || !inSpace) offsets.push(i);
    inSpace = isSpace;
  }
  offsets.push(raw.length);
  return { text: raw.replace(untidy, " "), offsets };
}

/**
 * Every place where `quote` stands in the folded text, as spans of the raw text, in order. Empty for an empty quote.
 * Characters count as wholes: an “a” is not found in an “a” with a mark above it.
 */
export function locate(text: Folded, quote: string): Span[] {
  const wanted = foldedText(quote).trim();
  const found: Span[] = [];
  if (wanted === "") return found;
  for (let at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + 1)) {
    const start = text.offsets[at];
    const end = text.offsets[at + wanted.length];
    if (start === undefined || end === undefined) continue;
    const whole = start !== text.offsets[at - 1] && end !== text.offsets[at + wanted.length - 1];
    if (whole) found.push({ start, end });
  }
  return found;
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The index of the first span that ends after the offset: the one that holds it, or the next. Both lists are in order. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
