import { indexAt } from "../../text/spans.ts";
import { personNoun } from "../names/evidence.ts";
import type { RolePattern } from "./role.ts";

const roleBefore = new RegExp(
  `(?:^|[,;:.”"]\\s|\\s(?:and|but|that|by|as|of|to|from|with|sa(?:id|ys)|asked|added|told|met)\\s)((?:(?:[Tt]he|[Aa]n?) )?(?:[\\p{L}\\p{N}’'-]+ ){0,6}${personNoun}(?: general)?(?: (?:of|at|for|in|to) (?:the )?[\\p{Lu}][\\p{L}\\p{N} ’'()-]{2,50})?), $`,
  "u",
);
const longest = 120;

/** Putin’s foreign affairs adviser, NAME, … · The British number one, NAME, said. */
export const roleComma: RolePattern = ({ text, sentences, tokens }, mention) => {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const from = Math.max(sentence.start, mention.runStart - longest);
  const ahead = text.slice(from, mention.runStart);
  // Without a comma after the name only the opening of a sentence is a role: “A retired secretary, NAME has lived …”.
  if (
    !/^[,.;]/.test(text.slice(mention.end, mention.end + 1)) &&
    !(from === sentence.start && /^An? [^,]+, $/.test(ahead))
  )
    return undefined;
  const match = roleBefore.exec(ahead);
  const role = match?.[1]
    ?.replace(/^[Aa]ccording to (?:the |an? )?|^(?:s?he|they|it) and (?:the |an? )?/, "")
    .replace(/^.* of (?:the|an?|his|her|their) (?=\S+$)/, "")
    .replace(/^(?:[Ii]n|[Aa]s|[Bb]y|[Ff]rom|[Tt]o) .* of (?:the|an?) /, "")
    .replace(
      /^(?:[Aa]lso |[Nn]ow |[Tt]hen |[Ee]ven )?(?:and |but |(?:said|says|asked|added|told|met) )?(?:[Tt]he |[Aa]n? )?/,
      "",
    );
  if (role === undefined) return undefined;
  const start = mention.runStart - 2 - role.length;
  // “John told his wife, NAME, …”: what holds a verb is a clause.
  for (let i = indexAt(tokens, start); (tokens[i]?.end ?? Infinity) <= start + role.length; i++) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? "")) return undefined;
  }
  return { start, end: start + role.length };
};
