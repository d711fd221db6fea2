/**
 * The text of an article out of the pieces that a PDF sets on its pages: lines, then paragraphs. Running heads and page
 * numbers go, words that were parted at line ends are joined again, footnotes come last. This file imports nothing: the
 * build makes a script of it for browsers, where PDFs are read.
 */

/** A piece of text as PDF.js finds it: where it stands on its page, from the lower left corner, in points. */
export type Piece = { str: string; x: number; y: number; width: number; size: number; ends: boolean };

/** A page: its height in points, and its pieces in the order in which they were set. */
export type PdfPage = { height: number; pieces: Piece[] };

type Line = { text: string; left: number; right: number; y: number; size: number; page: number; height: number };

/** The text of a PDF, a blank line between paragraphs; empty where its pages hold none. */
export function textOfPages(pages: readonly PdfPage[]): string {
  const lines = pages.flatMap((page, index) => linesOf(page, index));
  const body = commonest(lines.map(({ size, text }) => [round(size), text.length]));
  const kept = withoutMarginalia(lines, body, pages.length);
  const notes = footnotes(kept, body);
  const aside = new Set(notes);
  const running = kept.filter((line) => !aside.has(line));
  const words = new Set(kept.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []));
  return [...paragraphs(running, body), ...paragraphs(notes, body)]
    .map((paragraph) => joined(paragraph, words))
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Lines as they are read: pieces that follow each other on one height. */
function linesOf({ height, pieces }: PdfPage, page: number): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const { str, x, y, width, size, ends } = piece;
    const line = lines.at(-1);
    const isBlank = str.trim() === "";
    const goesOn = isOpen && line !== undefined && isBeside(piece, line);
    if (goesOn) addTo(line, piece);
    else if (!isBlank) lines.push({ text: str, left: x, right: x + width, y, size, page, height });
    isOpen = !ends && (isOpen || !isBlank);
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

function isBeside({ x, y, size }: Piece, line: Line): boolean {
  return Math.abs(y - line.y) < Math.max(size, line.size) * 0.6 && x > line.left - 1;
}

/** Adds a piece to its line. Small raised numbers point at notes: they are no part of the text. */
function addTo(line: Line, { str, x, y, width, size }: Piece): void {
  const isPointer = size < line.size * 0.8 && y > line.y + 1 && /^\s*\[?\d{1,3}\]?\s*$/.test(str);
  if (isPointer) return;
  const isApart = x - line.right > line.size * 0.18;
  line.text += (isApart ? " " : "") + str;
  line.right = Math.max(line.right, x + width);
  if (str.trim() !== "") line.size = Math.max(line.size, size);
}

const isNumber =
  /^(?:page|seite|p\.)?\s*[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—\])]?(?:\s*(?:of|\/|von)\s*\d{1,4})?$/i;

/** An entry of a table of contents: dots lead from a heading to its page. */
const isEntry = /(?:\s?\.){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$/i;

/** Lines without what stands at the head or foot of many pages, but for its numbers the same, and without page numbers. */
function withoutMarginalia(lines: readonly Line[], body: number, pages: number): Line[] {
  const isAtEdge = ({ y, height }: Line) => y > height * 0.88 || y < height * 0.12;
  const mould = ({ text }: Line) => text.toLowerCase().replace(/\d+|\b[ivxlc]+$/g, "#");
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(isAtEdge)) {
    seen.set(mould(line), (seen.get(mould(line)) ?? new Set()).add(line.page));
  }
  const often = Math.max(2, Math.min(3, pages * 0.4));
  return lines.filter((line) => {
    if (isEntry.test(line.text)) return false;
    if (!isAtEdge(line) || line.size > body * 1.6) return true;
    return !isNumber.test(line.text) && (seen.get(mould(line))?.size ?? 0) < often;
  });
}

/** Lines in small print at the foot of a page, from one that begins with a number or a sign on. */
function footnotes(lines: readonly Line[], body: number): Line[] {
  return [...new Set(lines.map(({ page }) => page))].flatMap((page) => {
    const own = lines.filter((line) => line.page === page);
    const last = own.findLastIndex(({ size }) => size > body * 0.9);
    const small = own.slice(last + 1);
    const first = small.findIndex(({ text, y, height }) => /^(?:\[?\d{1,3}\b|[*†‡§])/.test(text) && y < height * 0.5);
    return first < 0 || last < 0 ? [] : small.slice(first);
  });
}

/** Lines that belong together: a paragraph ends where the next line is set apart, indented, larger, or the last was short. */
function paragraphs(lines: readonly Line[], body: number): Line[][] {
  const usual = commonest(
    lines.slice(1).map((line, index) => {
      const gap = (lines[index] as Line).y - line.y;
      return [gap > 0 && gap < body * 4 ? round(gap) : 0, 1];
    }),
  );
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  const print = { gap: usual, width: widths[Math.floor(widths.length * 0.8)] ?? 0 };
  const found: Line[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || startsAnew(line, before, lines[index + 1], print)) found.push([line]);
    else found.at(-1)?.push(line);
  });
  return found;
}

/** How lines mostly stand: how far from the next, and how long, in points. */
type Print = { gap: number; width: number };

function startsAnew(line: Line, before: Line, after: Line | undefined, print: Print): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.12) return true;
  if (/^[•●▪◦‣]\s|^[-–]\s/.test(line.text)) return true;
  const gap = before.y - line.y;
  const isTurn = line.page !== before.page || gap <= 0;
  if (!isTurn && gap > Math.max(print.gap * 1.35, line.size * 1.7)) return true;
  // At the top of a page or a column, and between lines, a sentence that goes on goes on.
  if (!/[.!?:…]["'”’)\]]*$/.test(before.text)) return false;
  return isIndented(line, after) || widthOf(before) < print.width - before.size * 5;
}

function widthOf({ left, right }: Line): number {
  return right - left;
}

/** Whether a line begins further right than the one below it, by about one letter and no more than a few. */
function isIndented(line: Line, after: Line | undefined): boolean {
  const step = after === undefined ? 0 : line.left - after.left;
  return step > line.size * 0.7 && step < line.size * 5;
}

/** A paragraph's lines as one text. A word that a hyphen parts is whole again, unless it is elsewhere written with it. */
function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  let whole = "";
  for (const { text } of lines) {
    const [, head] = /([\p{L}]+(?:-[\p{L}]+)*)[-\u2010\u00ad]$/u.exec(whole.slice(-60)) ?? [];
    const [tail] = /^\p{L}+/u.exec(text) ?? [];
    if (head === undefined || tail === undefined) whole += whole === "" ? text : ` ${text}`;
    else if (/^\p{Lu}/u.test(tail)) whole += text;
    else if (words.has(`${head}-${tail}`.toLowerCase()) && !words.has((head + tail).toLowerCase())) whole += text;
    else whole = whole.slice(0, -1) + text;
  }
  return whole
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The value with the greatest weight; 0 where there is none. */
function commonest(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) if (value > 0) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0] as number;
}

/** To half a point: the same print differs by less. */
function round(size: number): number {
  return Math.round(size * 2) / 2;
}
