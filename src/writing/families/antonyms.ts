/**
 * Words that contradict each other in the same sentence, both ways: what rose did not fall. Only pairs of which a thing cannot be both, and
 * that have the same grammar. Compiled by hand for this project.
 */
const pairs =
  "increased/decreased rose/fell grew/shrank more than/fewer than over/under largest/smallest biggest/smallest highest/lowest longest/shortest oldest/youngest " +
  "fastest/slowest heaviest/lightest northern/southern eastern/western north of/south of east of/west of northwest/southeast northeast/southwest won/lost " +
  "accepted/rejected before/after inside/outside majority/minority increasing/decreasing rising/falling increase in/decrease in wettest/driest warmest/coldest " +
  "richest/poorest strongest/weakest above/below increases/decreases doubled/halved gained/lost supported/opposed supports/opposes approved/rejected " +
  "cheaper/more&expensive older/younger larger/smaller higher/lower faster/slower";

const opposite = new Map<string, string>();
for (const pair of pairs
  .replace(/(more|fewer|north|south|east|west|increase|decrease) (than|of|in)/g, "$1&$2")
  .split(" ")) {
  const [a = "", b = ""] = pair.replaceAll("&", " ").split("/");
  if (!opposite.has(a)) opposite.set(a, b);
  if (!opposite.has(b)) opposite.set(b, a);
}
const known = new RegExp(
  `(?<![\\p{L}’-])(?:${[...opposite.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}’-])`,
  "gu",
);
/** “over 100 people”: only before a number are these about amounts. */
const amounts = /^(?:over|under|above|below)$/;
/** What can also be said of ranks and feelings, unless an amount follows; and comparisons with an amount only. */
const withAmount = /^(?:rose|fell|grew|shrank|more than|fewer than|gained|lost|won)$/;
const amount =
  /^(?: by| to| from)? (?:about |around |nearly |almost |over |an? |the )?(?:[£$€]?\d|\p{Ll}+ (?:hundred|thousand|million|per cent)|(?:FA|World|Nobel|Pulitzer|European|gold|silver|bronze|\p{Lu}))/u;
/** “before” and “after” only between what can be told apart: a year or an event named, not “after all”. */
const times = /^(?:before|after)$/;

/** The one word of a statement that has an opposite, with it; undefined if none has, or two have. */
export function antonym(stem: string): { from: string; to: string } | undefined {
  const found = [...stem.matchAll(known)].filter(({ 0: word, index }) => {
    const after = stem.slice(index + word.length, index + word.length + 24);
    if (amounts.test(word)) return word === "over" && /^ [£$€]?\d/.test(after);
    if (withAmount.test(word) && (!amount.test(after) || /far $/.test(stem.slice(0, index)))) return false;
    if (
      /(?:vast|great|large|overwhelming|clear|silent|absolute|ethnic|religious|bare|slim) $/.test(stem.slice(0, index))
    )
      return false;
    return !times.test(word) || /^ (?:the (?:First|Second)|\d{4}|World)/.test(after);
  });
  const [only, second] = found;
  const to = only === undefined ? undefined : opposite.get(only[0]);
  if (only === undefined || to === undefined || second !== undefined || stem.split(only[0]).length !== 2)
    return undefined;
  return { from: only[0], to };
}
