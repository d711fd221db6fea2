/** Behind these words nothing but the day of writing has been left out. */
const leftOut =
  /^,? (?:on |last |this |next |earlier |late |early |yesterday|today|recently|now|in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))/u;

/** “a residential, shopping and entertainment district”: a list of which the first word alone has been taken. */
const goesOn = /^, (?!which|who|whose|where|when|while|and|but|or|so|yet)\p{Ll}+(?:,| and| or) /u;

/** Whether a statement breaks off where its source goes on without a comma: what was left out may have been what it is about. */
export function isTorn(text: string, source: string): boolean {
  const end = text.replace(/[.?]$/, "").split(" ").slice(-2).join(" ");
  const at = source.lastIndexOf(end);
  const behind = at < 0 ? "" : source.slice(at + end.length);
  return (/^[ -]?[\p{L}\d“"]/u.test(behind) && !leftOut.test(behind)) || goesOn.test(behind);
}
