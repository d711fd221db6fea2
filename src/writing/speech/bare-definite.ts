import { isDemonym } from "../../facts/names/places.ts";
import type { Token } from "../../text/tags.ts";

/** Things of which there is only one, or which everybody knows. */
const known =
  /^(?:world|public|internet|media|press|government|police|law|sun|moon|sky|earth|planet|environment|climate|economy|future|past|way|time|end|beginning|first|second|most|rest|truth|right|left|universe|weather|poor|rich|young|old|elderly|sea|ocean|air|web|state|market|population|middle|morning|evening|night|afternoon|phone|top|bottom|fact|idea|more|less|better|worse|army|military|wall|door|road|brain|body|heart|mind|eye|skin|one hand|hand|countryside|universe|weekend|language|parliament|people)$/i;
const recent = /^(?:new|whole|current|present|entire|other|whole|main|only|next|last|two|three|big|good|bad|old)$/i;

/** “the team”, “the new image”: something that somebody must have named before, with nothing beside it that tells which. */
export function isBareDefinite(tokens: Token[], i: number, familiar: ReadonlySet<string>): boolean {
  if (!/^the$/i.test(tokens[i]?.text ?? "")) return false;
  const end = phraseEnd(tokens, i + 1);
  const phrase = tokens.slice(i + 1, end);
  const noun = phrase.at(-1);
  if (noun === undefined || !/^(?:NOUN|VERB)$/.test(noun.pos) || known.test(noun.text)) return false;
  if (i > 0 && isAhead(tokens, end, noun)) return false;
  // A quotation that begins with “The mission” begins in the middle, however often the article names the mission.
  if (i > 0 && familiar.has(noun.lemma)) return false;
  if (phrase.some(({ pos, text }) => pos === "PROPN" && !isDemonym(text))) return false;
  const telling = phrase.filter(({ text }) => !recent.test(text) && text !== "-" && !isDemonym(text));
  if (telling.length > 1 || saysWhich.test(tokens[end]?.text ?? "")) return false;
  return !tokens.slice(0, i).some(({ lemma, pos }) => pos === "NOUN" && lemma === noun.lemma);
}

/** “the problem is that …” tells at once what the problem is; “the sixties” are known. */
function isAhead(tokens: Token[], end: number, { text }: Token): boolean {
  if (/^\p{L}+ties$/u.test(text) && decades.test(text)) return true;
  return (
    /^(?:problem|trouble|point|question|answer|reason|difference|goal|aim|danger|trick|key)$/.test(text) &&
    /^(?:is|was|’s|'s)$/.test(tokens[end]?.text ?? "")
  );
}

const decades = /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

/** What tells which one is meant, behind the noun. */
const saysWhich = /^(?:of|that|who|which|where|whose|we|I|you|they|people|to)$/i;

/** Where the adjectives and nouns behind an article end; the tagger takes some nouns for verbs. */
function phraseEnd(tokens: Token[], from: number): number {
  let end = from;
  while (
    /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[end]?.pos ?? "") ||
    tokens[end]?.text === "-" ||
    (end === from && tokens[end]?.pos === "VERB")
  )
    end++;
  return end;
}
