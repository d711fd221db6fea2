/** Where an apposition ends: at a comma, a relative pronoun, a verb of the main clause, or the end of the sentence. */
const end =
  /[,;:–—(]|\.(?=\s|$)| (?:who|whose|which|that|and (?:who|said)|said|says|told|has|had|was|is|will|added) |["“”]|$/u;

/** The words of an apposition from its beginning on, without what follows it. */
export function apposition(text: string): string {
  return text
    .slice(0, end.exec(text)?.index ?? 0)
    .trimEnd()
    .replace(/ (?:and|but|or)$/, "");
}
