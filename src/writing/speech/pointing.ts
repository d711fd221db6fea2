import type { Token } from "../../text/tags.ts";

/** Words that point out of a quotation: whoever reads it alone cannot tell to what. */
const pointing =
  /^(?:this|these|those|such|here|there|today|yesterday|tomorrow|tonight|ago|former|latter|both|neither|either|latest|then|thus|opposite|therefore|another|ones?|others?|same|else|otherwise|previously|however|though)$/i;
/** Things that somebody calls his own and of which he has many: only the article tells which. */
const ours =
  /^(?:study|studies|survey|report|findings?|results?|research|paper|project|plans?|decision|proposals?|experiments?|events?|campaign|first|latest|new)$/i;

const exists = /^(?:is|are|was|were|will|has|have|had|’s|'s|might|may|must|can|could|should|would)$/i;
const indefinite = /^(?:or|(?:some|any|every|no)(?:body|one|thing))$/i;

type Where = { tokens: Token[]; i: number; next: Token | undefined };

/** Words that point in some places only. */
const sometimes = new Map<string, (where: Where) => boolean>([
  ["that", thatPoints],
  ["before", ({ next }) => next?.text === ","],
  // “I’m here to ask you …”
  ["here", ({ next }) => next?.text !== "to"],
  ["there", ({ next }) => !exists.test(next?.text ?? "")],
  ["one", onePoints],
  ["ones", onePoints],
  ["such", suchPoints],
  ["then", thenPoints],
  // “As popular today as it was …”, “20 years ago”: neither needs the day of writing.
  ["today", ({ tokens, i, next }) => !/^(?:as|than)$/.test(next?.text ?? "") && tokens[i - 1]?.text !== "than"],
  ["ago", ({ tokens, i }) => !/^(?:years|decades?|centur(?:y|ies))$/.test(tokens[i - 1]?.text ?? "")],
  ["either", ({ tokens, i }) => !tokens.slice(i).some(({ text }) => text === "or")],
  ["neither", ({ tokens, i }) => !tokens.slice(i).some(({ text }) => text === "nor")],
  ["those", ({ next }) => !/^(?:who|with|of|in|from|living|working)$/.test(next?.text ?? "")],
  ["other", otherPoints],
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

/** “such as fish”, “in such cold water”, “such a lot”, “is such that”: none of these points back. */
function suchPoints({ tokens, i, next }: Where): boolean {
  if (next?.text === "as" || next?.text === "that") return false;
  if (next?.text === "a" && tokens[i + 2]?.text === "lot") return false;
  return i === 0 || next?.pos !== "ADJ";
}

/** “I was dizzy and then I saw it”, “if it rains, then …”: what comes next within the words themselves. */
function thenPoints({ tokens, i }: Where): boolean {
  const before = tokens[i - 1]?.text ?? "";
  if (/^(?:and|but)$/.test(before) && i > 4) return false;
  return !(before === "," && /^(?:if|when)$/i.test(tokens[0]?.text ?? ""));
}

/** “in other ways like babysitting”, “other than that”, “each other”. */
function otherPoints({ tokens, i, next }: Where): boolean {
  if (/^(?:each|than)$/.test(tokens[i - 1]?.text ?? "") || next?.text === "than") return false;
  const behind = tokens[i + 2]?.text ?? "";
  return next?.pos !== "NOUN" || !(behind === "like" || (behind === "such" && tokens[i + 3]?.text === "as"));
}

/** “that idea” points; “people that come” and “said that” do not. */
function thatPoints({ tokens, i, next }: Where): boolean {
  if (i === 0 || next === undefined) return true;
  // “I told myself that, if …”
  if (next.text === ",") return !/^(?:VERB|ADJ|PRON)$/.test(tokens[i - 1]?.pos ?? "");
  // “If you’ve got that in the fish market”
  if (
    next.pos === "ADP" &&
    /^(?:get|have|do|see|want|like|take|buy|make|need|love|hate|use|try)$/.test(tokens[i - 1]?.lemma ?? "")
  )
    return true;
  // “Put that damn camera down”: a clause would have a verb.
  if (next.pos === "PUNCT" || !tokens.slice(i + 1).some(({ pos }) => pos === "VERB" || pos === "AUX")) return true;
  // “a possibility that al-Qaida could …”, “it is crucial that children have …”: names and several things need another “that”.
  if (next.pos === "PROPN" || isPlural(next) || opensRelative(tokens, i, next)) return false;
  // “I found out that he was …”
  if (/^(?:I|he|she|we|they)$/.test(next.text)) return false;
  if (tokens[i - 1]?.pos === "ADP") return true;
  let at = i + 1;
  while (tokens[at]?.pos === "ADJ") at++;
  const noun = tokens[at];
  return noun?.pos === "NOUN" && !isPlural(noun) && tokens[i]?.pos === "DET";
}

/** “governments that move”, “a man that works”: behind a noun and before a verb that agrees with it. */
function opensRelative(tokens: Token[], i: number, next: Token): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== "NOUN" || before.text === before.lemma || next.text !== next.lemma || next.pos === "ADJ")
    return false;
  return !/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[i + 2]?.pos ?? "PUNCT");
}

function isPlural({ pos, text, lemma }: Token): boolean {
  return /^(?:people|children|men|women)$/.test(text) || (pos === "NOUN" && text !== lemma && text.endsWith("s"));
}

function onePoints({ tokens, i, next }: Where): boolean {
  // “I don’t really need one to read tweets”
  if (/^(?:to|for|that)$/.test(next?.text ?? "")) return true;
  return tokens[i]?.pos !== "NUM" && next?.pos !== "NOUN" && next?.text !== "of";
}
