/**
 * Words that no name on a wall is to hold. The list is short on purpose: whatever it lets through, the teacher sees before
 * anybody else, and a longer one would turn away people whose names are like that: Harshit, Nazia, Siriporn, Hancock.
 */
const anywhere = ["fuck", "nigger", "nigga", "faggot", "wanker", "asshole", "arsehole", "motherf", "hitler"];

/** These only as a word of their own. */
const alone = new Set(
  (
    "shit bullshit bitch bitches cunt cunts whore slut sluts porn sex sexy penis vagina pussy boobs tits cum nazi nazis " +
    "rape rapist retard spastic tranny paki kkk"
  ).split(" "),
);

/** What looks like a letter and is not. */
const disguises: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

/** Whether a name is one that no class is to be shown; letters disguised as figures, accents and repeats are seen through. */
export function isUnfit(name: string): boolean {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[013457]/g, (figure) => disguises[figure] ?? figure);
  const words = plain.split(/[^\p{L}]+/u).map(withoutRepeats);
  const joined = words.join("");
  return anywhere.some((word) => joined.includes(withoutRepeats(word))) || words.some((word) => unfitWords.has(word));
}

/** Letters are only drawn out (“shiiit”), never told apart by how often they stand. */
function withoutRepeats(word: string): string {
  return word.replace(/(.)\1+/g, "$1");
}

const unfitWords = new Set([...alone].map(withoutRepeats));
