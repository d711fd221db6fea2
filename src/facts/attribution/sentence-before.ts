import { indexAt } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { sentenceSubject } from "./clause.ts";

/** Dancevic disagreed. “I don’t think …” A quotation of whole sentences whose speaker is the subject of the sentence just before. */
export const sentenceBefore: Pattern = ({ reading, quoted, before, words }) => {
  if (before.to > before.from || words.split(/\s+/).length < 6 || !/^[\p{Lu}\d[…]/u.test(words)) return undefined;
  const paragraph = reading.paragraphs[indexAt(reading.paragraphs, quoted.start)];
  const own = indexAt(reading.sentences, quoted.start);
  const previous = reading.sentences[own - 1];
  if (paragraph === undefined || previous === undefined || previous.start < paragraph.start) return undefined;
  if (/[?:]$/.test(reading.text.slice(previous.start, previous.end))) return undefined;
  const from = indexAt(reading.tokens, previous.start);
  const to = indexAt(reading.tokens, previous.end - 1) + 1;
  if (reading.inQuotation.has(from) || reading.inQuotation.has(to - 2)) return undefined;
  const subject = sentenceSubject(reading, from, to);
  return subject === undefined || subject.is === "role" ? undefined : { subject };
};
