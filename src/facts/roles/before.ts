import { personNoun } from "../names/evidence.ts";
import { isTitle } from "../names/titles.ts";
import { indexAt } from "../reading.ts";
import type { RolePattern } from "./role.ts";

const endsInPerson = new RegExp(`(?<!\\p{L})${personNoun}$`, "iu");
const formsOfAddress = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|St)\.?|Miss|Sir|Dame|Lord|Lady|Doctor|Saint|Father|Sister|Brother)$/;

/** EU spokesperson NAME · Chinese Foreign Minister NAME · the Canadian tennis player NAME. */
export const before: RolePattern = (reading, mention) => {
  const { tokens, text } = reading;
  const name = indexAt(tokens, mention.start);
  const sentence = tokens[name]?.sentence;
  let from = name;
  for (let i = name - 1; tokens[i]?.sentence === sentence; i--) {
    const token = tokens[i];
    const inName = reading.mentionAt.has(i) || (token !== undefined && token.start >= mention.runStart);
    if (token === undefined || reading.inQuotation.has(i)) break;
    if (!inName && !/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) && token.text !== "-" && token.text !== "-") break;
    from = i;
  }
  const start = tokens[from]?.start ?? mention.start;
  const role = text.slice(start, mention.start).trimEnd();
  const last = role.split(/\s/).at(-1) ?? "";
  if (role === "" || formsOfAddress.test(last) || /[“”"(]/.test(role)) return undefined;
  if (!endsInPerson.test(role) && !(isTitle(last) || last === "State")) return undefined;
  return { start, end: start + role.length };
};
