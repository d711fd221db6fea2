import { personNoun } from "../names/evidence.ts";
import { apposition } from "./phrase-end.ts";
import type { RolePattern } from "./role.ts";

const opens =
  /^,? (?:is|was|became|has been|remains|works as|worked as|served as) (?:now |also |then |currently )?(?:the|an?) (?=[\p{L}\d])/u;
const person = new RegExp(`(?<!\\p{L})${personNoun}(?!\\p{L})`, "iu");
const longest = 160;

/** Beausoleil is a social worker · Dvořák was a Czech composer · Her father, William Fairfax, was an officer in the Royal Navy. */
export const copula: RolePattern = ({ text }, mention) => {
  const behind = text.slice(mention.end, mention.end + longest);
  const opening = opens.exec(behind);
  if (opening === null) return undefined;
  const phrase = apposition(behind.slice(opening[0].length));
  const noun = person.exec(phrase);
  if (noun === null || /\b(?:and|of|in|at|for|with|to|from|by|but|as|on)\b/.test(phrase.slice(0, noun.index)))
    return undefined;
  const start = mention.end + opening[0].length;
  return { start, end: start + phrase.length };
};
