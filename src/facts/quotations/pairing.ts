import { paragraphs } from "../../text/article.ts";
import type { Span } from "../../text/spans.ts";
import { pairSingleMarks, quotesInSingleMarks } from "./single-marks.ts";

/**
 * Words in double quotation marks, marks included. `unclosed`: a speech that goes on in the next paragraph, where it
 * is opened anew; the span then ends with the paragraph.
 */
export type Quoted = Span & { inner: Span; unclosed: boolean };

type Mark = { at: number; opens: boolean; closes: boolean };

/**
 * Every pair of double quotation marks, in order: “curly”, "straight", «angled». A text without any
 * may quote in ‘single’ marks. Marks are paired within their paragraph; a mark without a partner is left alone. Linear in the length of the text.
 */
export function pairQuotationMarks(text: string): Quoted[] {
  const all = paragraphs(text);
  if (quotesInSingleMarks(text)) return all.flatMap((paragraph) => pairSingleMarks(text, paragraph));
  return all.flatMap((paragraph, i) => {
    const next = all[i + 1];
    return pairsOf(text, paragraph, next !== undefined && opening.test(text[next.start] ?? ""));
  });
}

const opening = /["“«]/;

function pairsOf(text: string, paragraph: Span, goesOn: boolean): Quoted[] {
  const found: Quoted[] = [];
  let open: number | undefined;
  for (const mark of marksOf(text, paragraph)) {
    if (open !== undefined && mark.closes) {
      found.push(quoted(text, open, mark.at + 1, false));
      open = undefined;
    } else if (mark.opens) {
      // A second opening mark: a speech reopened on the next line, or else the first has lost its partner and stays alone.
      const before = text.slice(open ?? mark.at, mark.at);
      if (open !== undefined && before.endsWith("\n"))
        found.push(quoted(text, open, open + before.trimEnd().length, true));
      open = mark.at;
    }
  }
  if (open !== undefined && goesOn && isSpeech(text.slice(open + 1, paragraph.end))) {
    found.push(quoted(text, open, paragraph.end, true));
  }
  return found.filter(({ inner }) => inner.end > inner.start);
}

/** What is left open at the paragraph's end goes on only if it ends as a sentence does. */
function isSpeech(words: string): boolean {
  return /[.!?…]\s*$/.test(words);
}

function quoted(text: string, start: number, end: number, unclosed: boolean): Quoted {
  const last = unclosed ? end : end - 1;
  const words = text.slice(start + 1, last);
  const from = start + 1 + (words.length - words.trimStart().length);
  return { start, end, unclosed, inner: { start: from, end: Math.max(from, start + 1 + words.trimEnd().length) } };
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const body = text.slice(paragraph.start, paragraph.end);
  const straight = [...body.matchAll(/"/g)].map(({ index }) => shapeOf(body, index));
  // Where the marks' neighbours tell opening from closing in turn, they decide; else as many as there should be simply alternate.
  const alternate = straight.length % 2 === 0 && !takeTurns(straight);
  const marks: Mark[] = [];
  for (const { 0: mark, index } of body.matchAll(/["“”«»]/g)) {
    const at = paragraph.start + index;
    if (mark !== '"') {
      marks.push({ at, opens: "“«".includes(mark), closes: "”»".includes(mark) });
    } else {
      const opens = shapeOf(body, index) === "opening";
      marks.push({ at, opens: alternate || opens, closes: alternate || !opens });
    }
  }
  return marks;
}

/** Whether the shapes open and close in turn, but for a lone closing mark in front and a lone opening mark at the end. */
function takeTurns(shapes: Shape[]): boolean {
  const from = shapes[0] === "closing" ? 1 : 0;
  return shapes.slice(from).every((shape, i) => shape === (i % 2 === 0 ? "opening" : "closing"));
}

type Shape = "opening" | "closing" | "unclear";

/** What a straight mark is by its neighbours: white space on one side only tells. */
function shapeOf(body: string, index: number): Shape {
  const spaceBefore = /[\s([{—–‘]/.test(body[index - 1] ?? " ");
  const spaceAfter = /[\s)\]}.,;:!?—–’]/.test(body[index + 1] ?? " ");
  if (spaceBefore === spaceAfter) return "unclear";
  return spaceBefore ? "opening" : "closing";
}
