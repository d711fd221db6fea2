import type { Facts } from "../../facts/facts.ts";
import type { Token } from "../../text/tags.ts";

/**
 * A term with what the article says it is: “volcanology”, “the study of volcanoes”. `article`: the one that the term has there, or
 * “”. `verb` agrees with both. `sure`: whether it is a common noun or alone what it is said to be; else it may be a name.
 */
export type Definition = {
  term: string;
  article: string;
  meaning: string;
  verb: "is" | "are" | "was" | "were";
  sure: boolean;
  sentence: number;
  source: string;
};

/** A way in which an article defines its terms, tried on every plain sentence. `text` is the sentence, without brackets. */
export type DefinitionPattern = (
  facts: Facts,
  sentence: number,
  text: string,
) => Omit<Definition, "sentence" | "source">[];

/** Words that begin no term: they point, count, or belong to somebody. */
const noTerm =
  /^(?:this|that|these|those|it|they|there|he|she|we|you|i|one|two|three|some|many|most|such|another|all|each|both|here|what|who|when|where|which|today|the|his|her|their|its|our|my|your|other|others|several|few|much|more|any|every|no|none|nothing|only|now|then|part|example|examples|result|results|reason|problem|way|ways|type|types|kind|kinds|people|things?|also)$/i;

/** Whether words of the article are a term: a noun, with what stands in front of it or hangs on it by “of”. */
export function isTerm(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (
    last === undefined ||
    tokens.length > 4 ||
    !/^(?:NOUN|PROPN)$/.test(last.pos) ||
    noTerm.test(tokens[0]?.text ?? "")
  )
    return false;
  return tokens.every(
    ({ pos, text }, i) =>
      // At a sentence's beginning the tagger takes some nouns for verbs: “Sink patches”.
      (i === 0 && pos === "VERB" && /^\p{Lu}/u.test(text) && tokens.length > 1) ||
      /^(?:NOUN|PROPN|ADJ)$/.test(pos) ||
      /^(?:of|-)$/.test(text) ||
      /(?:ing|ed)$/.test(text),
  );
}

/** Of these a sentence says what they are like, not what they are. */
const judging =
  /^(?:problem|factor|issue|threat|example|part|source|cause|result|matter|reason|sign|symbol|challenge|success|failure|priority|concern|favou?rite|goal|aim|question|answer|solution|opportunity|risk|danger|step|thing|idea|fact|truth|way|subject|topic|essential|must|kind|type|sort|lot|number|majority|minority|member|resident|choice|option|hit|king|home|key|topic|target|feature|focus|hub|home|centerpiece|meaning|consequence|conclusion|period|destination|highlight|victim|winner|mixture|bit|case|form|version|variety|term|word|name|phrase|expression)s?$|^site$/i;
const narrowing =
  /^(?:that|which|who|whose|where|when|whereby|in|of|for|from|between|around|made|formed|used|built|caused|containing|with|below|above|inside|at|to|by|through|on|near|under|without|produced|consisting|created|designed|found|living|given|worn|held|known|having|using)$/;
const vague =
  /^(?:more|most|less|very|too|so|not|also|usually|often|still|now|likely|one|no|same|such|best|worst|good|bad|important|popular|common|major|main|key|heart|different|various|certain|many|several|some)$/;
/** The longest stretch before what narrows it down: “a very large shield-shaped volcano”. */
const longest = 7;

/** Whether a phrase tells what something is: a noun with an article or none, and what narrows it down behind. */
export function isMeaning(tokens: readonly Token[]): boolean {
  const isDetermined = /^(?:an?|the|any)$/i.test(tokens[0]?.text ?? "");
  const phrase = isDetermined ? tokens.slice(1) : tokens;
  const end = phrase.findIndex(({ text }, i) => i > 0 && (narrowing.test(text) || isContact(phrase, i)));
  const head = phrase[end - 1];
  if (head === undefined || end > longest || judging.test(head.text) || vague.test(phrase[0]?.text ?? "")) return false;
  // Behind an article the tagger may take a noun for anything: “a fast-moving current of gas”.
  const isNoun =
    /^\p{Ll}+[^us]s$/u.test(head.text) || (head.pos === "NOUN" && !/(?:ous|ive|able|ible|ful|ic|al)$/.test(head.text));
  if (!isDetermined && !isNoun) return false;
  return phrase.slice(0, end - 1).every(isBeforeNoun) && /^[\p{L}-]+$/u.test(head.text);
}

/** “cash payments | a company makes to shareholders” */
function isContact(phrase: readonly Token[], at: number): boolean {
  return /^(?:an?|the|people)$/.test(phrase[at]?.text ?? "") && phrase[at - 1]?.pos === "NOUN";
}

function isBeforeNoun({ pos, text }: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|ADV)$/.test(pos) || /^(?:-|,|and)$/.test(text) || /(?:ing|ed|en)$/.test(text);
}
