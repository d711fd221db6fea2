import { paragraphs } from "../text/article.ts";
import { sentences } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";
import { type Token, tag } from "../text/tags.ts";
import { type Mention, mentionsOf } from "./names/mentions.ts";
import type { Name } from "./names/name.ts";
import { namesOf } from "./names/names.ts";
import { pairQuotationMarks, type Quoted } from "./quotations/pairing.ts";

/** An article read once: what every extractor looks at. All spans are in order and point into `text`. */
export type Reading = {
  text: string;
  paragraphs: Span[];
  sentences: Span[];
  tokens: Token[];
  quoted: Quoted[];
  mentions: Mention[];
  names: Name[];
  /** The name that each mention stands for; mentions that could mean two people are missing. */
  nameOf: Map<Mention, Name>;
  /** The mention that covers a token, by the token's index. */
  mentionAt: Map<number, Mention>;
  /** Indices of the tokens inside quotation marks. */
  inQuotation: Set<number>;
};

/** Reads an article's text: sentences, tagged words, quotation marks and names. Linear in its length. */
export function read(text: string): Reading {
  const found = sentences(text);
  const tokens = tag(text, found);
  const mentions = mentionsOf(text, tokens);
  const names = namesOf(text, mentions);
  const quoted = pairQuotationMarks(text);
  return {
    text,
    paragraphs: paragraphs(text),
    sentences: found,
    tokens,
    quoted,
    mentions,
    names,
    nameOf: new Map(names.flatMap((name) => name.mentions.map((mention): [Mention, Name] => [mention, name]))),
    mentionAt: new Map(covered(tokens, mentions).map(({ token, span }): [number, Mention] => [token, span])),
    inQuotation: new Set(covered(tokens, quoted).map(({ token }) => token)),
  };
}

/** Every pair of a token (by index) and the span that holds it; neither list overlaps itself. */
function covered<S extends Span>(tokens: Token[], spans: S[]): { token: number; span: S }[] {
  const pairs: { token: number; span: S }[] = [];
  let at = 0;
  tokens.forEach(({ start, end }, token) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++;
    const span = spans[at];
    if (span !== undefined && span.start < end) pairs.push({ token, span });
  });
  return pairs;
}
