import { endsWithHour } from "./clock-time.ts";
import { opensSentence } from "./openers.ts";
import { type JoinRule, lineEnds } from "./rule.ts";

/** Nouns that a letter numbers: “… in Group G. Belgium …”, “… World War I. Germany …”, “… groups A and B. Ghana …”. */
const numbered =
  "war|part|chapter|phase|stage|act|scene|volume|book|title|appendix|annex|schedule|exhibit|section|category|class|grade|group|pool|" +
  "league|division|serie|type|plan|option|point|zone|terminal|gate|platform|block|vitamin|hepatitis|influenza|vessel|line";
const label = new RegExp(`(?<!\\p{L})(?:${numbered})s?(?: \\p{Lu}(?:,| and| or| to))* \\p{Lu}\\.$`, "iu");

/** J. R. R. Tolkien, George W. Bush, these U. S., Lee, J. (2004), W. 42nd Street; but not “… vitamin C. The …” nor “… in J&K. Shops …”. */
export const initial: JoinRule = (boundary) => {
  const { before, after } = boundary;
  return (
    !lineEnds(boundary) &&
    /(?<![\p{L}\p{N}&])\p{Lu}\.$/u.test(before) &&
    (/^(?:[\p{Lu};,]|\(\d{4})/u.test(after) || (/[NSEW]\.$/.test(before) && /^\d+(?:st|nd|rd|th)\b/.test(after))) &&
    !opensSentence(after) &&
    !endsWithHour(before) &&
    !label.test(before)
  );
};
