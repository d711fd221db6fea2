const shares = ["a tenth", "a fifth", "a quarter", "a third", "a half", "two thirds", "three quarters", "four fifths"];

/** Whether a number is a share in words: “two thirds”, “a quarter”. */
export function isFraction(text: string): boolean {
  return shares.includes(plain(text));
}

/** Three other shares in a row around the key, written like it. */
export function rivalFractions(text: string, roll: () => number): string[] {
  const at = shares.indexOf(plain(text));
  const first = Math.min(Math.max(0, at - Math.floor(roll() * 4)), shares.length - 4);
  const near = shares.slice(first, first + 4).filter((share) => share !== plain(text));
  return near.map((share) => writtenLike(text, share));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll("-", " ").replace(/^one /, "a ");
}

function writtenLike(text: string, share: string): string {
  const joined = text.includes("-") ? share.replace(" ", "-") : share;
  const counted = /^one/i.test(text) ? joined.replace(/^a/, "one") : joined;
  return /^\p{Lu}/u.test(text) ? counted.replace(/^./, (letter) => letter.toUpperCase()) : counted;
}
