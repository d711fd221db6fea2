import { type Folded, fold, locate, type Span } from "../text/spans.ts";
import type { Citation, Provable } from "./kinds/kind.ts";
import { apart, proofOf } from "./proof.ts";

/**
 * Something in a set that breaks a rule; `path` leads to it, as in a file: `["questions", 3, "source"]`. `about` says that it
 * is two equal options: drafts may have those.
 */
export type Fault = { path: (string | number)[]; message: string; about?: "options" };

/** An article ready to be searched: its raw text, and the same folded as rule 1 allows. */
export type Searchable = { raw: string; folded: Folded };

/** Makes an article ready to be searched. */
export function searchable(raw: string): Searchable {
  return { raw, folded: fold(raw) };
}

/** Finds every source of a part in the article, and the proving words in each source; or says what is wrong (rule 1). */
export function cite(part: Provable, article: Searchable): { citations: Citation[]; faults: Fault[] } {
  const path = [...part.path, "source"];
  const wanted = listed(part.source);
  if (wanted.length === 0) {
    return { citations: [], faults: [{ path: part.path, message: "has no source: give the sentence that proves it" }] };
  }
  const places = wanted.map((source) => locate(article.folded, source));
  const faults = places.flatMap((found, i) =>
    misplaced(wanted[i] ?? "", found, article).map((message) => ({ path, message })),
  );
  if (faults.length > 0) return { citations: [], faults };
  return highlight(part, places.flat(), article);
}

/** Marks the proving words in each source: those that the question names, else those that its claims share with it. */
function highlight(part: Provable, sources: Span[], { raw }: Searchable): { citations: Citation[]; faults: Fault[] } {
  const named = listed(part.proof);
  const citations = sources.map((source) => {
    const text = raw.slice(source.start, source.end);
    const found =
      named.length > 0 ? named.flatMap((words) => locate(fold(text), words).slice(0, 1)) : proofOf(text, part.claims);
    return {
      source,
      proof: apart(found).map(({ start, end }) => ({ start: start + source.start, end: end + source.start })),
    };
  });
  const faults = named
    .filter((words) => !sources.some(({ start, end }) => locate(fold(raw.slice(start, end)), words).length > 0))
    .map((words) => ({ path: [...part.path, "proof"], message: `the source does not contain “${words}”` }));
  return { citations, faults };
}

function misplaced(source: string, found: Span[], article: Searchable): string[] {
  if (found.length === 1) return [];
  if (found.length > 1) {
    return [`this source stands ${found.length} times in the article: quote more of it, so that it is found once`];
  }
  return [`this source is not in the article, word for word. ${nearMiss(source, article.folded.text)}`];
}

/** Where a source and the article part: after the longest beginning, or before the longest ending, that stands in both. */
function nearMiss(source: string, article: string): string {
  const wanted = fold(source).text.trim();
  const head = longest(wanted.length, (length) => article.includes(wanted.slice(0, length)));
  const tail = longest(wanted.length, (length) => article.includes(wanted.slice(wanted.length - length)));
  if (Math.max(head, tail) < 12) return "Copy the sentence from the article instead of typing it.";
  const cut = head >= tail ? head : wanted.length - tail;
  const known = head >= tail ? wanted.slice(0, head) : wanted.slice(cut);
  const at = article.indexOf(known) + (head >= tail ? head : 0);
  return `It says “${around(wanted, cut)}” where the article says “${around(article, at)}”.`;
}

/** The greatest length, up to `most`, of which something is true that is true of every smaller one. */
function longest(most: number, holds: (length: number) => boolean): number {
  let known = 0;
  for (let step = 1 << 12; step >= 1; step >>= 1) {
    if (known + step <= most && holds(known + step)) known += step;
  }
  return known;
}

/** A text's words around a place, with “…” where it goes on. */
function around(text: string, at: number): string {
  const start = Math.max(0, at - 20);
  const end = Math.min(text.length, at + 20);
  return `${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`;
}

function listed(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}
