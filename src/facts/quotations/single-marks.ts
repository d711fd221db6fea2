import type { Span } from "../../text/spans.ts";
import type { Quoted } from "./pairing.ts";

/** Whether a text quotes in single marks: it has no double ones, and single ones that open. British papers and novels do. */
export function quotesInSingleMarks(text: string): boolean {
  return !/["“”«»]/.test(text) && /(?<![\p{L}\p{N}])‘/u.test(text);
}

/**
 * The pairs of ‘single’ marks in a paragraph. The closing mark is also the apostrophe, so a mark after a comma or a full stop
 * closes before any other; failing that, one with no letter behind it.
 */
export function pairSingleMarks(text: string, paragraph: Span): Quoted[] {
  const found: Quoted[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  const opening = /(?<![\p{L}\p{N}])‘(?=\S)/gu;
  for (let open = opening.exec(body); open !== null; open = opening.exec(body)) {
    const next = body.indexOf("‘", open.index + 1);
    const rest = body.slice(open.index + 1, next < 0 ? undefined : next);
    const close = /[,.!?…]’(?!\p{L})/u.exec(rest) ?? /\S’(?!\p{L})/u.exec(rest);
    if (close === null) continue;
    const start = paragraph.start + open.index;
    const end = start + 1 + close.index + close[0].length;
    found.push({ start, end, unclosed: false, inner: { start: start + 1, end: end - 1 } });
    opening.lastIndex = open.index + 1 + close.index + close[0].length;
  }
  return found;
}
