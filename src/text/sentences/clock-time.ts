import { opensSentence } from "./openers.ts";
import { type JoinRule, lineEnds } from "./rule.ts";

const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6}|\\.)? \\d";
const zone =
  "(?:[ECMPB][SD]?T|GMT|UTC|CES?T|EES?T|MSK|[IJK]ST|A[CEW][SD]T|NZ[SD]T)\\b|(?:\\p{Lu}\\p{Ll}+ ){1,3}[Tt]ime\\b";
const belongs = new RegExp(
  `^(?:${day}|\\d{1,2} \\p{Lu}\\p{Ll}|${month}|\\(?${zone}|\\((?:\\d|\\p{Lu}{2,4}\\))|(?:Eastern|Central|Mountain|Pacific)\\b)`,
  "u",
);

/** Whether a text ends with an hour: 9 a.m., 9 P.M. */
export function endsWithHour(before: string): boolean {
  return /\d\s?[ap]\. ?m\.$/i.test(before);
}

/** 9 a.m. Monday, 5 p.m. GMT, “At 5 p.m. Lee …”: after any other hour a capital begins a sentence, as in “to 5 p.m. Closed …”. */
export const clockTime: JoinRule = (boundary) => {
  const { before, after, opens } = boundary;
  if (lineEnds(boundary) || !endsWithHour(before)) return false;
  return (
    belongs.test(after) ||
    (opens && /^(?:At|By|From|Around|About|Until)\s[^,]{1,20}$/.test(before) && !opensSentence(after))
  );
};
