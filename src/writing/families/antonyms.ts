/**
 * Words that contradict each other in the same sentence, both ways: what rose did not fall. Only pairs of which a thing cannot be both, and
 * that have the same grammar. Compiled by hand for this project.
 */
const pairs =
  "increased/decreased, increases/decreases, increasing/decreasing, increase in/decrease in, rose/fell, rising/falling, grew/shrank, doubled/halved, gained/lost, " +
  "more than/fewer than, largest/smallest, biggest/smallest, highest/lowest, longest/shortest, oldest/youngest, fastest/slowest, heaviest/lightest, " +
  "wettest/driest, warmest/coldest, richest/poorest, strongest/weakest, cheapest/most expensive, cheaper/more expensive, older/younger, larger/smaller, " +
  "higher/lower, faster/slower, northern/southern, eastern/western, north of/south of, east of/west of, northwest/southeast, northeast/southwest, " +
  "accepted/rejected, approved/rejected, supported/opposed, supports/opposes, confirmed/denied, strengthened/weakened, strengthen/weaken, " +
  "united/divided, agreed to/refused to, managed to/failed to, likely to/unlikely to, " +
  "before/after, inside/outside, majority/minority, remembered/forgot, remembers/forgets, improved/worsened, safer/more dangerous";

const opposite = new Map<string, string>([["over", "fewer than"]]);
for (const pair of pairs.split(", ")) {
  const [a = "", b = ""] = pair.split("/");
  if (!opposite.has(a)) opposite.set(a, b);
  if (!opposite.has(b)) opposite.set(b, a);
}
const known = new RegExp(
  `(?<![\\p{L}’-])(?:${[...opposite.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}’-])`,
  "gu",
);
/** What can also be said of ranks and feelings, unless an amount follows; and comparisons with an amount only. */
const withAmount = /^(?:rose|fell|grew|shrank|more than|fewer than|gained|lost)$/;
const amount =
  /^(?: by| to| from)? (?:about |around |nearly |almost |over |an? |the )?(?:[£$€]?\d|\p{Ll}+ (?:hundred|thousand|million|per cent))/u;
/** “before” and “after” only between what can be told apart: a year or an event named, not “after all”. */
const times = /^(?:before|after)$/;

/** The one word of a statement that has an opposite, with it; undefined if none has, or two have. */
export function antonym(stem: string): { from: string; to: string } | undefined {
  const found = [...stem.matchAll(known)].filter(({ 0: word, index }) => {
    const after = stem.slice(index + word.length, index + word.length + 32);
    // “over 100,000 troops”; not “over the sea”, nor “over 100 km”.
    if (word === "over") return /^ \d[\d,]*(?: \p{L}{4,}){1,2}s(?!\p{L})/u.test(after);
    if (withAmount.test(word) && (!amount.test(after) || /far $/.test(stem.slice(0, index)))) return false;
    if (
      /(?:vast|great|large|overwhelming|clear|silent|absolute|ethnic|religious|bare|slim) $/.test(stem.slice(0, index))
    )
      return false;
    // “Northern California is famous for …”: so may southern California be.
    if (/^(?:northern|southern|eastern|western)$/.test(word) && /^ \p{Lu}/u.test(after))
      return /(?:is|are|was|were|lies|lie|located|situated|born|founded|city|town|village) in $/u.test(
        stem.slice(0, index),
      );
    return !times.test(word) || /^ (?:the (?:First|Second)|\d{4}|World)/.test(after);
  });
  const [only, second] = found;
  const to = only === undefined ? undefined : opposite.get(only[0]);
  if (only === undefined || to === undefined || second !== undefined || stem.split(only[0]).length !== 2)
    return undefined;
  return { from: only[0], to };
}
