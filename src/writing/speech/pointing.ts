import type { Token } from "../../text/tags.ts";

/** Words that point out of a quotation: whoever reads it alone cannot tell to what. */
const pointing =
  /^(?:this|these|those|such|here|there|today|yesterday|tomorrow|tonight|ago|former|latter|both|neither|either|latest|then|thus|opposite|therefore|another|ones?|others?|same|else|otherwise|previously)$/i;
/** Things that somebody calls his own and of which he has many: only the article tells which. */
const ours =
  /^(?:study|studies|survey|report|findings?|results?|research|paper|project|plans?|decision|proposals?|experiments?|events?|campaign|first|latest|new)$/i;

const exists = /^(?:is|are|was|were|will|has|have|had|’s|'s|might|may|must|can|could|should|would)$/i;
const indefinite = /^(?:or|(?:some|any|every|no)(?:body|one|thing))$/i;

type Where = { tokens: Token[]; i: number; next: Token | undefined };

/** Words that point in some places only. */
const sometimes = new Map<string, (where: Where) => boolean>([
  ["that", thatPoints],
  ["there", ({ next }) => !exists.test(next?.text ?? "")],
  ["one", onePoints],
  ["ones", onePoints],
  // “such as fish”, “in such cold water”: neither points back.
  ["such", ({ i, next }) => next?.text !== "as" && (i === 0 || next?.pos !== "ADJ")],
  // “a former mayor” points at nobody.
  ["former", ({ next }) => !/^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? "")],
  ["else", ({ tokens, i }) => !indefinite.test(tokens[i - 1]?.text ?? "")],
  ["another", ({ tokens, i }) => !tokens.slice(0, i).some(({ text }) => /^one$/i.test(text))],
  ["both", ({ tokens, i }) => !tokens.slice(i).some(({ text }) => text === "and")],
  ["our", ({ next }) => ours.test(next?.text ?? "")],
  ["my", ({ next }) => ours.test(next?.text ?? "")],
]);

/** Whether a word of a clause points at something outside the clause. */
export function points(tokens: Token[], i: number): boolean {
  const { text } = tokens[i] as Token;
  const rule = sometimes.get(text.toLowerCase());
  return rule === undefined ? pointing.test(text) : rule({ tokens, i, next: tokens[i + 1] });
}

/** “that idea” points; “people that come” and “said that” do not. */
function thatPoints({ tokens, i, next }: Where): boolean {
  if (i === 0 || next === undefined || next.pos === "PUNCT") return true;
  // “governments that move”, “a man that works”: behind a noun and before a verb that agrees with it.
  const before = tokens[i - 1];
  if (before?.pos === "NOUN" && before.text !== before.lemma && next.text === next.lemma && next.pos !== "ADJ") {
    if (!/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[i + 2]?.pos ?? "PUNCT")) return false;
  }
  return tokens[i - 1]?.pos === "ADP" || (next.pos === "NOUN" && tokens[i]?.pos === "DET");
}

function onePoints({ tokens, i, next }: Where): boolean {
  return tokens[i]?.pos !== "NUM" && next?.pos !== "NOUN" && next?.text !== "of";
}
