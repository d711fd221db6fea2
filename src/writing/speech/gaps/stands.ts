import type { Token } from "../../../text/tags.ts";
import type { SisterSort } from "../../distractors/sisters.ts";

/** A word with its neighbours: all that tells whether another of its sort could stand there. */
type Word = {
  tokens: Token[];
  i: number;
  text: string;
  pos: string;
  before: Token | undefined;
  after: Token | undefined;
};

/** Whether the word at a token is used as a word of that sort, and belongs to no other word beside it. */
export function stands(sort: SisterSort, tokens: Token[], i: number): boolean {
  const { pos = "X", text = "" } = tokens[i] ?? {};
  const word: Word = { tokens, i, text, pos, before: tokens[i - 1], after: tokens[i + 1] };
  return !isCompound(word) && uses[sort](word);
}

const uses: Record<SisterSort, (word: Word) => boolean> = {
  one: (word) => isNoun(word) && (times.test(word.text) ? isCounted(word) : isDetermined(word)),
  several: (word) => isNoun(word) && (!times.test(word.text) || isCounted(word)),
  // “the freedom to …”, “fear of …”, “a sadness”: what follows fits this one only.
  mass: (word) =>
    isNoun(word) && !/^an?$/.test(word.before?.text ?? "") && !/^(?:to|of|that|for)$/.test(word.after?.text ?? ""),
  quality: isAdjective,
  kind: (word) => isAdjective(word) && !intensifier.test(word.before?.text ?? ""),
  manner: ({ pos, before, after }) =>
    pos === "ADV" && after?.pos !== "ADV" && !/^(?:as|so|how|too)$/i.test(before?.text ?? ""),
  // “to arrest on”, “ban from”: what follows fits few others.
  deed: ({ pos, before, after }) =>
    pos === "VERB" && !/^(?:ADP|PART|SCONJ)$/.test(after?.pos ?? "") && !/^(?:DET|ADJ)$/.test(before?.pos ?? ""),
  mood: ({ pos, before, after }) =>
    /^(?:VERB|ADJ)$/.test(pos) &&
    /^(?:AUX|ADV)$/.test(before?.pos ?? "") &&
    (!/^(?:ADP|SCONJ|PART)$/.test(after?.pos ?? "") || /^(?:by|when)$/.test(after?.text ?? "")) &&
    after?.text !== "that",
};

const intensifier = /^(?:very|so|too|really|extremely|pretty|quite|how|more|most|less|least|rather)$/i;
const times = /^(?:week|month|year|decade)s?$/;

/** “buy-to-let investors”, “a theatre setting”, “an article of faith”: the one word is not without the other. */
function isCompound({ tokens, i, text, before, after }: Word): boolean {
  return (
    /[-–/]$/.test(before?.text ?? "") ||
    tokens[i - 2]?.text === "-" ||
    /^(?:[-–/]|['’]s?)$/.test(after?.text ?? "") ||
    fixed.test(`${text} ${after?.text}`) ||
    fixed.test(`${tokens[i - 2]?.text} ${before?.text} ${text}`)
  );
}

/** What is one word to everybody: with another beside it it would be nothing. */
const fixed =
  /^(?:article of faith|\p{L}+ formal education|matter of fact|\p{L}+ (?:in|out) fashion|social (?:media|network\p{L}*|care|security|work\p{L}*|services?|housing|sciences?|class\p{L}*)|legal (?:action|aid|advice)|political part(?:y|ies)|economic (?:growth|crisis)|religious freedom)$/iu;

function isNoun({ pos, before, after }: Word): boolean {
  return (
    pos === "NOUN" &&
    !/^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
    !/^(?:NOUN|PROPN|NUM)$/.test(after?.pos ?? "") &&
    !/ing$/.test(after?.text ?? "")
  );
}

/** “afraid of …”, “eager to …”: what follows an adjective fits few others. */
function isAdjective({ pos, after }: Word): boolean {
  return pos === "ADJ" && !/^(?:ADP|PART)$/.test(after?.pos ?? "") && !/^(?:that|enough)$/.test(after?.text ?? "");
}

function isCounted({ before, after }: Word): boolean {
  return before?.pos === "NUM" && !/^(?:old|ago|later|earlier|of)$/.test(after?.text ?? "");
}

/** “the old mine”, “his shop”: not “by car”, “at school”. */
function isDetermined({ tokens, i }: Word): boolean {
  let at = i - 1;
  while (/^(?:ADJ|ADV)$/.test(tokens[at]?.pos ?? "")) at--;
  return (
    /^(?:DET|NUM)$/.test(tokens[at]?.pos ?? "") || /^(?:my|our|your|his|her|their|its)$/i.test(tokens[at]?.text ?? "")
  );
}
