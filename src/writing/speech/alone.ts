import type { Reading } from "../../facts/reading.ts";
import { indexAt } from "../../facts/reading.ts";
import type { Span } from "../../text/spans.ts";
import type { Token } from "../../text/tags.ts";

/** Words that point out of a quotation: whoever reads it alone cannot tell to what. */
const pointing =
  /^(?:this|these|those|such|here|there|today|yesterday|tomorrow|tonight|ago|former|latter|both|neither|either|latest|then|thus|therefore|another|ones?|others?|same|too|also|else|again|instead|otherwise|previously|earlier|later|recently|already)$/i;
const clockwork =
  /\b(?:last|next|this|that|past|coming|on) (?:year|month|week|day|night|time|season|summer|winter|spring|autumn|decade|century|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b/i;
const opening =
  /^(?:and|but|so|or|because|which|who|whose|that|yet|nor|for|if so|however|no|yes|yeah|well|oh|he|she|it|they|to|not)\b/i;

/** Third person pronouns, with whether what they stand for is one or several; “it” may stand for nothing at all. */
const pronouns = new Map<string, "person" | "thing" | "several">([
  ...["he", "him", "his", "himself", "she", "her", "hers", "herself"].map((word) => [word, "person"] as const),
  ...["it", "its", "itself"].map((word) => [word, "thing"] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, "several"] as const),
]);

/**
 * Whether a clause can be understood by itself: it begins a thought, points at nothing outside, and every pronoun of
 * the third person has something in front of it within the clause for which it may stand.
 */
export function standsAlone(reading: Reading, { start, end }: Span): boolean {
  const text = reading.text.slice(start, end);
  if (opening.test(text) || clockwork.test(text)) return false;
  const tokens = reading.tokens.slice(indexAt(reading.tokens, start), indexAt(reading.tokens, end));
  return tokens.every((token, i) => !points(tokens, i) && resolved(tokens, i, token));
}

function points(tokens: Token[], i: number): boolean {
  const { text, pos } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (/^that$/i.test(text)) {
    // “that idea” points; “people that come” and “said that” do not.
    const before = tokens[i - 1]?.pos;
    return (
      i === 0 ||
      (next?.pos === "NOUN" && pos === "DET") ||
      before === "ADP" ||
      next === undefined ||
      next.pos === "PUNCT"
    );
  }
  if (/^there$/i.test(text))
    return !/^(?:is|are|was|were|will|has|have|had|’s|'s|might|may|must|can|could|should|would)$/i.test(
      next?.text ?? "",
    );
  if (/^ones?$/i.test(text)) return pos !== "NUM" && next?.pos !== "NOUN" && next?.text !== "of";
  return pointing.test(text);
}

function resolved(tokens: Token[], i: number, { text }: Token): boolean {
  const kind = pronouns.get(text.toLowerCase());
  if (kind === undefined) return true;
  const before = tokens.slice(0, i);
  if (kind === "person")
    return (
      before.some(({ pos }) => pos === "PROPN") ||
      before.some(({ text: word }) =>
        /^(?:man|woman|boy|girl|person|child|somebody|someone|anybody|everyone)$/i.test(word),
      )
    );
  if (kind === "several")
    return before.some(
      ({ text: word, pos }) =>
        /^(?:people|women|men|children|everyone|everybody|and)$/i.test(word) ||
        (/^(?:NOUN|PROPN)$/.test(pos) && /s$/.test(word)),
    );
  return before.some(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos)) || isEmptyIt(tokens, i);
}

/** “It is hard to …”, “it seems that …”: an “it” that stands for what follows. */
function isEmptyIt(tokens: Token[], i: number): boolean {
  const rest = tokens
    .slice(i + 1, i + 7)
    .map(({ text }) => text)
    .join(" ");
  return /^(?:is|was|’s|'s|would be|will be|seems|takes|makes)\b.*\b(?:to|that)\b/i.test(rest);
}
