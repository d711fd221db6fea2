import type { Reading } from "../reading.ts";
import { apposition } from "./phrase-end.ts";
import type { Role } from "./role.ts";

const groupNoun =
  "(?:group|company|firm|charity|organi[sz]ation|agency|campaign|think ?tank|newspaper|magazine|website|band|club|party|university|institute|trust|foundation|association|union|start-?up|airline|bank|brewery|manufacturer|retailer|broadcaster|publisher)";
const described = new RegExp(`^, (?:an?|the) (?=[^,.;“”"]{0,60}?(?<!\\p{L})${groupNoun}(?!\\p{L}))`, "iu");
const longest = 160;

/** What organisations are, where the article says so: “FemAle, a group of women who brew”. Only for “the group said”. */
export function groupsOf(reading: Reading): Role[] {
  const found: Role[] = [];
  for (const mention of reading.mentions) {
    const person = reading.nameOf.get(mention);
    if (person === undefined || person.type === "person" || person.type === "place") continue;
    const behind = reading.text.slice(mention.end, mention.end + longest);
    const opening = described.exec(behind);
    if (opening === null) continue;
    const role = apposition(behind.slice(opening[0].length));
    const start = mention.end + opening[0].length;
    found.push({
      start,
      end: start + role.length,
      person,
      role,
      mention,
      sentence: mention.sentence,
      pattern: "group",
    });
  }
  return found;
}
