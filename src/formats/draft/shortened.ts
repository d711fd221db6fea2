/** A text of `most` characters at most, with “…” where it was cut; between words, if there is a space nearby. */
export function shortened(text: string, most: number): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const whole = text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\ufffd$/, "");
  const space = whole.lastIndexOf(" ");
  return { text: `${(space > most * 0.8 ? whole.slice(0, space) : whole).trimEnd()}…`, cut: true };
}
