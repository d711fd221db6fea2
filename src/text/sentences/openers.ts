/** Words that begin a sentence far more often than they follow an abbreviation inside a name; so no First (the U.S. First Lady). */
const openers = new Set(
  (
    "A An The This That These Those There Here It He She They We You I His Her Its Their Our My Your " +
    "And But Or Nor So Yet In On At By For From With Without Within To Of As Like Unlike Under Over During Despite According " +
    "After Before Until Among Between Behind Beyond Through Throughout Besides " +
    "When Whenever While Where Wherever Whereas Whether Although Though Even If Unless Because Since Once " +
    "What Who Whose Which Why How Is Are Was Were Did Does Can Could Would Should Has Have " +
    "However Meanwhile Moreover Furthermore Nevertheless Nonetheless Therefore Thus Hence Instead Indeed Also Only Not Perhaps Maybe " +
    "Then Now Today Yesterday Later Earlier Soon Recently Currently Originally Initially Eventually Finally Afterwards Subsequently " +
    "Both Many Most Some Several Few All No None Each Every Neither Either Another Other Others Such Unfortunately Similarly Please " +
    "Nobody Somebody Everybody Anybody Everyone Someone Anyone Nothing Something Everything"
  ).split(" "),
);

/** Whether the text begins with a word that opens sentences, be it “It’s” or “Didn’t” (quotation marks and brackets before it aside). */
export function opensSentence(text: string): boolean {
  const word = /^["'“‘([]*(\p{L}+?)(?:n?['’]t|['’](?:s|re|ll|ve|d|m))?(?![\p{L}.'’-])/u.exec(text)?.[1];
  return word !== undefined && openers.has(word);
}
