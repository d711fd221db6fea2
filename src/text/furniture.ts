import { byline } from "./furniture/byline.ts";
import { caption } from "./furniture/caption.ts";
import { heading } from "./furniture/heading.ts";
import { notice } from "./furniture/notice.ts";
import { repeated } from "./furniture/repeated.ts";
import type { Block, FurnitureRule } from "./furniture/rule.ts";
import { title } from "./furniture/title.ts";
import { trailer } from "./furniture/trailer.ts";
import type { Span } from "./spans.ts";

/** A stretch of a page that is no part of the article's running text, and why. Never asked about; never removed. */
export type Furniture = Span & { reason: "notice" | "trailer" | "byline" | "caption" | "repeated" | "heading" };

/** Every reason to take a block for furniture; the first that applies names it. To add a reason: one file, one line here. */
const rules: { reason: Furniture["reason"]; applies: FurnitureRule }[] = [
  { reason: "notice", applies: notice },
  { reason: "trailer", applies: trailer },
  { reason: "byline", applies: byline },
  { reason: "caption", applies: caption },
  { reason: "repeated", applies: repeated },
  { reason: "heading", applies: heading },
  { reason: "heading", applies: title },
];

/**
 * The furniture of a page, in order, as spans of the raw text: cookie and comment notices, link lists, bylines, captions,
 * headings, teasers and leads given twice. A block is a line; lines that a mail program has wrapped stay together.
 */
export function furniture(text: string): Furniture[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block) => {
    const rule = rules.find(({ applies }) => applies(block, blocks));
    return rule === undefined ? [] : [{ start: block.start, end: block.end, reason: rule.reason }];
  });
}

/** The lines of a text; a line that ends without a full stop and goes on in lower case is joined to the next. */
function blocksOf(text: string): Block[] {
  const found: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    const last = found.at(-1);
    const wrapped =
      last !== undefined && !/[.!?:"”]$/.test(text.slice(last.start, last.end)) && /^\p{Ll}/u.test(line.trimStart());
    if (wrapped && /^\n[^\S\n]*$/.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  const blocks = found.map((span, index) => ({
    ...span,
    index,
    text: text.slice(span.start, span.end),
    doubles: false,
  }));
  markDoubles(blocks);
  return blocks;
}

/** Marks every block that an earlier one repeats, or that a longer one begins with: a teaser, a lead given twice. */
function markDoubles(blocks: Block[]): void {
  for (const group of Map.groupBy(blocks, beginning).values()) if (group.length > 1) markDoublesAmong(group);
}

/** A few letters with which two blocks both begin if one repeats the other: most blocks are the only ones that begin so. */
function beginning({ text }: Block): string {
  const folded = fold(text.slice(0, 60));
  return (folded.length < 12 ? fold(text) : folded).slice(0, 12);
}

function markDoublesAmong(blocks: Block[]): void {
  const seen = new Set<string>();
  const openings = new Map<string, Block[]>();
  for (const block of blocks) {
    const folded = fold(block.text);
    block.doubles = seen.has(folded) && folded.length > 0;
    seen.add(folded);
    const key = folded.slice(0, openingLength);
    if (folded.length >= openingLength) openings.set(key, [...(openings.get(key) ?? []).slice(0, 8), block]);
  }
  for (const group of openings.values()) {
    for (const block of group) {
      block.doubles ||= group.some(
        (other) => other.text.length > block.text.length && fold(other.text).startsWith(fold(block.text)),
      );
    }
  }
}

/** Two blocks alike in so many characters may be one text given twice. */
const openingLength = 40;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, " ")
    .trim();
}
