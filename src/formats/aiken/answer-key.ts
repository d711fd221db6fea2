const heading =
  /^(?:\*\*|#{1,6} )?(?:(?:answer|correct) ?keys?|answers|(?:correct|right) answers|solutions):?(?:\*\*)?$/i;
const entry = /(\d{1,4})(?:[ \t]*[.):–-])?[ \t]*\(?([A-Za-z])\)?(?![\p{L}\p{N}])[ \t]*[,;]?/gu;

/**
 * Parts a text from the answer key at its end, “1. b 2. c” below “Answer key”: which letter is right in the question with
 * which number. A text whose end says anything else has none.
 */
export function withAnswerKey(text: string): { body: string; key: ReadonlyMap<number, string> } {
  const lines = text.split("\n");
  const at = lines.findLastIndex((line) => heading.test(line.trim()));
  const rest = at < 0 ? "" : lines.slice(at + 1).join("\n");
  const entries = [...rest.matchAll(entry)].map(
    ([, number, letter = ""]) => [Number(number), letter.toUpperCase()] as const,
  );
  if (entries.length === 0 || rest.replace(entry, "").trim() !== "") return { body: text, key: new Map() };
  return { body: lines.slice(0, at).join("\n"), key: new Map(entries) };
}
