import { personNoun } from "../names/evidence.ts";
import type { RolePattern } from "./role.ts";

const roleBefore = new RegExp(
  `(?:^|[,;:.]\\s|\\s(?:and|but|that|by|as|of|to|from|with)\\s)((?:(?:[Tt]he|[Aa]n?) )?(?:[\\p{L}\\p{N}’'-]+ ){0,6}${personNoun}(?: (?:of|at|for|in) (?:the )?[\\p{Lu}][\\p{L} ’'-]{2,40})?), $`,
  "u",
);
const longest = 120;

/** Putin’s foreign affairs adviser, NAME, … · The British number one, NAME, said. */
export const roleComma: RolePattern = ({ text, sentences }, mention) => {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || !/^,/.test(text.slice(mention.end, mention.end + 1))) return undefined;
  const from = Math.max(sentence.start, mention.runStart - longest);
  const match = roleBefore.exec(text.slice(from, mention.runStart));
  const role = match?.[1]?.replace(/^(?:[Tt]he|[Aa]n?) /, "");
  if (role === undefined) return undefined;
  const start = mention.runStart - 2 - role.length;
  return { start, end: start + role.length };
};
