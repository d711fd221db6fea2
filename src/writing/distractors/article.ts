/** A phrase with the indefinite article that its first word takes now: “a electrical engineer” becomes “an electrical engineer”. */
export function withArticle(phrase: string): string {
  const [, word = "", rest = ""] = /^(?:an?) ((\S+).*)$/u.exec(phrase) ?? [];
  return word === "" ? phrase : `${takesAn(rest) ? "an" : "a"} ${word}`;
}

/** Whether a word is spoken with a vowel first: “an MP”, “an hour”, “a university”, “a NASA spokesman”. */
export function takesAn(word: string): boolean {
  if (/^[\p{Lu}.]{2,}$/u.test(word) && !/^(?:NASA|NATO|FIFA)$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^[aeio]/i.test(word) || /^u(?!n[ai]|s|k|r[ao])/i.test(word);
}
