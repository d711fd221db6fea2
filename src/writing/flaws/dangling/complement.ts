import type { StemWord } from "../../sentence/words.ts";
import { placing } from "./definite-words.ts";

/** Of these there is one for whatever they are of: their complement tells which, and is looked at by itself. */
const relational =
  /^(?:number|amount|total|proportion|percentage|share|majority|size|length|height|weight|depth|speed|age|cost|price|value|rate|level|levels|effects?|causes?|changes?|risks?|role|use|uses|importance|lack|spread|growth|rise|fall|increase|decline|production|formation|development|history|side|end|beginning|start|middle|centre|center|top|bottom|edge|front|back|surface|rest|part|result|results|quality|amount|quantity|population|discovery|invention|temperature|mass|shape|colou?r|name|title)$/;
/** What one has to do, or may do: “the ability to fly”. */
const towards =
  /^(?:ability|abilities|opportunity|chance|right|need|power|potential|tendency|freedom|capacity|decision|desire|way)$/;
const saying = /^(?:name|term|word|phrase|nickname|letter|surname|chemical)$/;
const ranks = /^(?:first|only|top|best|worst|most|least|leading|\p{L}{2,}est)$/u;
/** So many words behind a ranked noun its field may be named: “the top scorer for 12 seasons in Italy's Serie A”. */
const reach = 7;

/** Whether what stands behind a phrase, or its own words, tell which one is meant. `behind`: the word after it. */
export function isToldApart(phrase: readonly StemWord[], words: readonly StemWord[], the: number): boolean {
  const behind = the + 1 + phrase.length;
  const head = phrase.at(-1)?.text ?? "";
  const after = words[behind]?.text ?? "";
  if (after === "of" && relational.test(head)) return true;
  if (after === "to" && towards.test(head)) return true;
  if (phrase.length > 1 && saying.test(phrase[0]?.text ?? "") && phrase.at(-1)?.pos === "NOUN") return true;
  if (isOfItsSort(head, words, behind)) return true;
  if (isGivenName(words, the, behind)) return true;
  // “the damage caused by the storm”; but “the event caused panic”.
  if (/^(?:caused|required|needed)$/.test(after) && /^(?:by|for|to)$/.test(words[behind + 1]?.text ?? "")) return true;
  return (
    isOfTheWorld(words, behind) ||
    isBesideName(words, behind) ||
    isRankedInField(phrase, words, behind) ||
    isFirstOfAll(phrase, words, the) ||
    isDefined(phrase, words, the) ||
    isRoleAndRole(words, behind) ||
    isSaidOfName(words, the, behind)
  );
}

/** “What are groups that lived from the land called?”: any such group has one; “the files in the file cabinet” are in a certain one. */
function isGivenName(words: readonly StemWord[], the: number, behind: number): boolean {
  if (!/^(?:called|named|known)$/.test(words[behind]?.text ?? "")) return false;
  if (words[behind + 1]?.text !== "?") return true;
  return words.slice(0, the).some(({ text }) => /^(?:that|who|which|where|whereby)$/.test(text));
}

/** “Mars is the planet with …”: what a name is said to be needs no more to tell it than what hangs on it. */
function isSaidOfName(words: readonly StemWord[], the: number, behind: number): boolean {
  const after = words[behind];
  if (!/^(?:is|was|are|were|became|becomes|remains|remained)$/.test(words[the - 1]?.text ?? "")) return false;
  if (!/^(?:of|that|who|which|whose|where|in|at|on|from|for|to|behind|between|among)$/.test(after?.text ?? ""))
    return false;
  return words.slice(0, the - 1).some(({ text, pos }, i) => pos === "PROPN" && (i > 0 || !asking.test(text)));
}

const asking = /^(?:Who|Which|What|Where|When|How|In|According)$/;

const sorted =
  /^(?:process|theory|concept|idea|study|method|technique|practice|science|law|principle|problem|invention|discovery|movement|position|stage|system)$/;
const clausal = /^(?:by|in|at|to|through|from|for|on|with|of)$/;
const changing = /^(?:increase|decrease|rise|fall|drop|decline|change|changes|reduction|growth|interest|differences?)$/;

/** “the process of differentiation”, “the process by which …”, “the increase in body size”: what follows tells which. */
function isOfItsSort(head: string, words: readonly StemWord[], behind: number): boolean {
  const [after = "", next] = [words[behind]?.text, words[behind + 1]];
  if (after === "whereby" || (clausal.test(after) && next?.text === "which")) return true;
  if (after === "of" && sorted.test(head))
    return /^(?:NOUN|ADJ|VERB)$/.test(next?.pos ?? "") || /^(?:all|any|every)$/.test(next?.text ?? "");
  return after === "in" && changing.test(head) && next?.text !== "the";
}

/** “the mass in the universe” */
function isOfTheWorld(words: readonly StemWord[], behind: number): boolean {
  return (
    placing.test(words[behind]?.text ?? "") &&
    words[behind + 1]?.text === "the" &&
    /^(?:world|universe|sky|night|solar|earth|sun|moon)$/i.test(words[behind + 2]?.text ?? "")
  );
}

/** “the main island, Chatham Island, …”, “the film The Love Bug”: the name follows at once. */
function isBesideName(words: readonly StemWord[], behind: number): boolean {
  if (/^(?:The|A|An)$/.test(words[behind]?.text ?? "")) return /^\p{Lu}/u.test(words[behind + 1]?.text ?? "");
  if (words[behind]?.text !== "," || words[behind + 1]?.pos !== "PROPN") return false;
  let i = behind + 1;
  while (words[i]?.pos === "PROPN") i++;
  return /^[,.?]$/.test(words[i]?.text ?? "");
}

/** “the best preserved buildings and structures in Europe”: first or best of a field that has a name. */
function isRankedInField(phrase: readonly StemWord[], words: readonly StemWord[], behind: number): boolean {
  if (!phrase.some(({ text }) => ranks.test(text))) return false;
  const after = words.slice(behind, behind + reach);
  const end = after.findIndex(({ text, pos }) => /^(?:VERB|AUX)$/.test(pos) || /^[,;:.?]$/.test(text));
  const field = end < 0 ? after : after.slice(0, end);
  return field.some(({ text }, i) => /^(?:in|on)$/.test(text) && isField(field[i + 1], field[i + 2]));
}

function isField(first: StemWord | undefined, second: StemWord | undefined): boolean {
  const word = (first?.text === "the" ? second : first)?.text ?? "";
  return /^\p{Lu}/u.test(word) || /^(?:world|universe|history|sky|solar)$/.test(word);
}

/** “was the first folk metal band”, “the first viable process for producing oxygen”: first of all there ever were. */
function isFirstOfAll(phrase: readonly StemWord[], words: readonly StemWord[], the: number): boolean {
  if (phrase[0]?.text !== "first" || phrase.length < 3 || phrase.some(({ pos }) => pos === "NUM")) return false;
  const before = words[the - 1]?.text ?? "";
  return /^(?:as|is|was|are|were|be|become|became)$/.test(before) || words[the + 1 + phrase.length]?.text === "for";
}

const concept =
  /^(?:effect|theory|principle|law|process|cycle|method|hypothesis|paradox|model|reflex|response|equation|rule|phenomenon|syndrome|disease|disorder|system|reaction|bias|illusion|test|index|scale|curve|gland|nerve|cell|tissue|layer)$/;

/** “The self-reference effect is the tendency for …”: a concept of which the sentence says what it is. */
function isDefined(phrase: readonly StemWord[], words: readonly StemWord[], the: number): boolean {
  const behind = the + 1 + phrase.length;
  const isNamed =
    phrase.length > 1 &&
    phrase.slice(0, -1).every(({ pos, text }) => pos === "NOUN" || text === "-" || text.includes("-"));
  if (the > 0 || !isNamed || !concept.test(phrase.at(-1)?.text ?? "")) return false;
  return words[behind]?.text === "is" && /^(?:an?|the)$/.test(words[behind + 1]?.text ?? "");
}

/** “the founder and CEO of Pedego” */
function isRoleAndRole(words: readonly StemWord[], behind: number): boolean {
  if (words[behind]?.text !== "and") return false;
  // “the eating and farming of insects”
  const isDoing = [words[behind - 1], words[behind + 1]].every((word) => /\p{Ll}{2}ing$/u.test(word?.text ?? ""));
  if (isDoing && words[behind + 2]?.text === "of") return true;
  let i = behind + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[i]?.pos ?? "")) i++;
  return i > behind + 1 && words[i]?.text === "of" && /^(?:\p{Lu}|the$)/u.test(words[i + 1]?.text ?? "");
}
