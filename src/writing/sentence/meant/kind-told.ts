import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Token } from "../../../text/tags.ts";
import { type Kind, kindAt } from "./kind.ts";

/** “LKAB, | a state-owned mining company, …”. */
export function behind({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const comma = indexAt(tokens, mention.end);
  const first = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || first === undefined || first.sentence !== mention.sentence) return undefined;
  const definite = /^the$/i.test(first.text);
  if (!definite && !/^an?$/i.test(first.text)) return undefined;
  const at = headFrom(tokens, comma + 2);
  if (at === undefined || opensSentence(tokens, indexAt(tokens, mention.runStart))) return undefined;
  const after = tokens[at + 1]?.text ?? "";
  // “In Sweden, the company said …”: no apposition; that ends with a comma, or goes on about the noun.
  const closed =
    /^(?:[,.;()–—-]|of|that|which|who|whose|in|on|at|for|from|near|with|based|known|owned|called|where)$/.test(after);
  return closed && (!definite || at > comma + 2 || after === "of" || after === "that") ? kindAt(tokens, at) : undefined;
}

/** A preposition in front, at the beginning of the sentence: the name belongs to a lead. */
function opensSentence(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence)
      return tokens[i + 1]?.pos === "ADP" || tokens[i + 1]?.pos === "SCONJ";
    if (/^(?:VERB|AUX)$/.test(token.pos) || token.text === ",") return false;
  }
  return false;
}

/** “Kiruna is | a town in …”: the name is the subject. */
export function copula({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const start = indexAt(tokens, mention.runStart);
  const first = /^the$/i.test(tokens[start - 1]?.text ?? "") ? start - 1 : start;
  const ahead = tokens[first - 1];
  if (ahead !== undefined && ahead.sentence === mention.sentence && !/^(?:,|and|that|;|:)$/.test(ahead.text))
    return undefined;
  const be = behindAside(tokens, indexAt(tokens, mention.end));
  if (!/^(?:is|was|became|remains)$/.test(tokens[be]?.text ?? "")) return undefined;
  const det = tokens[be + 1]?.text === "one" && tokens[be + 2]?.text === "of" ? be + 3 : be + 1;
  if (det !== be + 1 || !/^(?:an?|the)$/.test(tokens[det]?.text ?? "")) return undefined;
  const at = headFrom(tokens, det + 1);
  return at === undefined ? undefined : kindAt(tokens, at);
}

/** Past “(Swedish: Giron)” or “, in the far north,”. */
function behindAside(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let i = at; i < at + 25; i++) if (tokens[i]?.text === ")") return i + 1;
  return at;
}

/** The last noun of the noun phrase that goes on at a token. */
function headFrom(tokens: Token[], from: number): number | undefined {
  let i = from;
  let last: number | undefined;
  for (; i < from + 9; i++) {
    const { pos = "X", text = "" } = tokens[i] ?? {};
    if (pos === "NOUN" || pos === "PROPN") last = i;
    else if (
      !/^(?:ADJ|NUM|ADV)$/.test(pos) &&
      !/^(?:-|['’]s|and)$/.test(text) &&
      !(pos === "VERB" && /(?:ed|ing)$/.test(text) && last === undefined)
    )
      break;
  }
  return last;
}
