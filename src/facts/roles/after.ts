import { speechVerb } from "../attribution/speech-verbs.ts";
import { personNoun } from "../names/evidence.ts";
import { apposition } from "./phrase-end.ts";
import type { RolePattern } from "./role.ts";

/** “Her father, William Fairfax, was an officer”: what follows the comma is said of him, and is no apposition. */
const verb =
  /^(?:is|was|were|are|has|had|have|will|would|can|could|became|remains|who|which|what|where|when|whether|one|this|that|these)(?!\p{L})/u;

/** “aboard the USS Higgins, the Pentagon chief said”: no comma closes it, so it is the subject of what follows. */
const speaks = new RegExp(`^ (?:also |then |later |has |had )?${speechVerb}\\b`, "u");

const opens = /^, (?:aged )?(?:\d{1,3}, )?(?:(?:the|an?|one of the) )?(?=[\p{L}\d])/u;
const person = new RegExp(`(?<!\\p{L})${personNoun}(?!\\p{L})`, "iu");
const longest = 160;

/** NAME, a China analyst at Moscow’s Higher School of Economics · NAME, 34, director of … · NAME, the head brewer at Ocean. */
export const after: RolePattern = ({ text }, mention) => {
  const behind = text.slice(mention.end, mention.end + longest);
  const opening = opens.exec(behind);
  if (opening === null) return undefined;
  const phrase = apposition(behind.slice(opening[0].length));
  const noun = person.exec(phrase);
  if (
    verb.test(phrase) ||
    speaks.test(text.slice(mention.end + opening[0].length + phrase.length, mention.end + longest))
  )
    return undefined;
  // The person's noun is the head of the phrase: nothing but adjectives and nouns before it.
  if (noun === null || /\b(?:and|of|in|at|for|with|to|from|by|but|as|on)\b/.test(phrase.slice(0, noun.index)))
    return undefined;
  const start = mention.end + opening[0].length;
  return { start, end: start + phrase.length };
};
