/** Words that begin a sentence far more often than they follow an abbreviation inside a name. */
const openers = new Set(
  (
    "A An The This That These Those There He She It They We You I His Her Its Their Our My But And Or So Yet In On At By For From " +
    "With As After Before When While Although Though If Because Since However Meanwhile Moreover Then Now Today Yesterday Both " +
    "Many Most Some Several All No Not What Who Why How Where Another Other Such Under Over During Despite According"
  ).split(" "),
);

/** Whether the text begins with a word that opens sentences (quotation marks and brackets before it aside). */
export function opensSentence(text: string): boolean {
  const word = /^["'“‘(]*(\p{L}+)(?![\p{L}.'’])/u.exec(text)?.[1];
  return word !== undefined && openers.has(word);
}
