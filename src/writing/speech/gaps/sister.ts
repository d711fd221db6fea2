import type { Facts } from "../../../facts/facts.ts";
import { indexAt } from "../../../text/spans.ts";
import type { Token } from "../../../text/tags.ts";
import { words } from "../../../text/words.ts";
import { sistersOf, sortsOf } from "../../distractors/sisters.ts";
import type { Piece } from "../pieces.ts";
import { type Gap, type GapRule, isLateEnough } from "./gap.ts";
import { stands } from "./stands.ts";

/** “Shisha can be sniffed or injected and it can be made in home ____”: the last word that has others of its sort. */
export const sisterGap: GapRule = (facts, piece) => {
  const { tokens } = facts.reading;
  for (let i = indexAt(tokens, piece.end) - 1; (tokens[i]?.start ?? 0) > piece.start; i--) {
    const gap = isLateEnough(facts, piece, tokens[i]?.start ?? 0) ? gapAt(facts, piece, i) : undefined;
    if (gap !== undefined) return gap;
  }
  return undefined;
};

const partOf =
  /^(?:arm|leg|foot|hand|finger|knee|elbow|shoulder|head|heart|back|face|mouth|eye|side|end|top|bottom)s?$/;
const fewest = 2;
const most = 3;

function gapAt(facts: Facts, { source, start: begin, end: stop }: Piece, i: number): Gap | undefined {
  const { tokens, mentionAt } = facts.reading;
  const token = tokens[i];
  // “the foot of the bed”
  if (partOf.test(token?.text ?? "") && tokens[i + 1]?.text === "of") return undefined;
  if (token === undefined || mentionAt.has(i) || !/^\p{Ll}{3,}$/u.test(token.text)) return undefined;
  const sort = sortsOf(token.text).find((one) => stands(one, tokens, i));
  if (sort === undefined) return undefined;
  const said = tokens.slice(indexAt(tokens, begin), indexAt(tokens, stop));
  const shown = new Set(words([source].flat().join(" ")));
  const never = (word: string) => shown.has(word) || isSaid(said, token, word);
  if (said.some((other) => other !== token && isForm(other, token.text))) return undefined;
  const article = tokens[i - 1]?.text ?? "";
  const fits = (word: string) => !/^an?$/i.test(article) || /^[aeiou]/.test(word) === /^an$/i.test(article);
  const isLong = /^(?:more|most|less|least)$/i.test(article);
  const rivals = sistersOf(facts, token.text, sort, never).filter((word) => fits(word) && (!isLong || word.length > 6));
  if (rivals.length < fewest) return undefined;
  const { start, end, text } = token;
  return { start, end, key: text, rivals: rivals.slice(0, most), asks: "term", confidence: 0.7 };
}

/** Whether the words say a word elsewhere than at the gap. */
function isSaid(said: Token[], gap: Token, word: string): boolean {
  return said.some((other) => other !== gap && isForm(other, word));
}

/** “mosquitoes” is a form of “mosquito”, and “danger” all but one of “dangerous”. */
function isForm({ text, lemma }: Token, word: string): boolean {
  const [one, two] = [text.toLowerCase(), lemma.toLowerCase()];
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return one === word || two === word || (one.length > 3 && (one.startsWith(stem) || word.startsWith(one)));
}
