import { paragraphs } from "../../text/article.ts";

const longest = 120;
const untitled = "Untitled article";

/** The first line, if it is a headline: short, with words, and no sentence. */
export function headlineOf(text: string): string | undefined {
  const [first = "", second = ""] = text.trimStart().split("\n", 2);
  const line = first.trim();
  const isShort = line.length > 2 && line.length <= longest && /\p{L}{2}/u.test(line);
  // A line that goes on in the next one, without a capital, is the beginning of a wrapped paragraph.
  const goesOn = /^\s*\p{Ll}/u.test(second) || /^\S+\s*$/.test(text.trim());
  return isShort && !goesOn && !/[.!?:;,…”"’]$/.test(line) && /^[\p{Lu}\d“"‘'¿¡[(]/u.test(line) ? line : undefined;
}

/** A title for a text: its headline, else its first line where that is one short sentence, else its first words. */
export function titleOf(text: string): string {
  const headline = headlineOf(text);
  if (headline !== undefined) return headline;
  const [first] = paragraphs(text);
  if (first === undefined) return untitled;
  const opening = text.slice(first.start, Math.min(first.end, first.start + 10 * longest)).replace(/\s+/g, " ");
  const sentence = /^.*?[.!?](?=[”"’]?(?: |$))/.exec(opening)?.[0] ?? opening;
  if (sentence.length <= longest) return sentence.replace(/[.,;:]$/, "") || untitled;
  return `${sentence.slice(0, 70).replace(/\s+\S*$/, "")}…`;
}

/** A text without the headline that begins it, for pages that show the title above it. */
export function withoutHeadline(text: string, title: string): string {
  const body = text.trimStart();
  return body.startsWith(title) && /^\s*\n/.test(body.slice(title.length))
    ? body.slice(title.length).trimStart()
    : text;
}
