import { indexAt } from "../../text/spans.ts";
import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { phraseAt, type Subject } from "./phrase.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { isSpeechVerb } from "./speech-verbs.ts";

/** Dancevic disagreed. “I don’t think …” A quotation of whole sentences whose speaker is the subject of the sentence just before. */
export const sentenceBefore: Pattern = ({ reading, quoted, before, words }) => {
  if (before.to > before.from || words.split(/\s+/).length < 4 || !/^[\p{Lu}\d[…]/u.test(words)) return undefined;
  const paragraph = reading.paragraphs[indexAt(reading.paragraphs, quoted.start)];
  const own = indexAt(reading.sentences, quoted.start);
  const previous = reading.sentences[own - 1];
  if (paragraph === undefined || previous === undefined || previous.start < paragraph.start) return undefined;
  if (/[?:]$/.test(reading.text.slice(previous.start, previous.end))) return undefined;
  const from = indexAt(reading.tokens, previous.start);
  const to = indexAt(reading.tokens, previous.end - 1) + 1;
  if (reading.inQuotation.has(from) || reading.inQuotation.has(to - 2)) return undefined;
  const subject = inverted(reading, from, to) ?? sentenceSubject(reading, from, to);
  return subject === undefined || subject.is === "role" ? undefined : { subject };
};

/** “The tag was unjustified, said NAME at Technomic.” · “As NAME told the paper, …” */
function inverted(reading: Reading, from: number, to: number): Subject | undefined {
  const { tokens, inQuotation } = reading;
  if (tokens[from]?.text === "As") {
    const subject = phraseAt(reading, from + 1);
    if (subject !== undefined && isSpeechVerb(tokens[subject.to]?.text ?? "")) return subject;
  }
  for (let i = from + 1; i < to; i++) {
    if (tokens[i - 1]?.text !== "," || inQuotation.has(i) || !isSpeechVerb(tokens[i]?.text ?? "")) continue;
    const subject = phraseAt(reading, i + 1);
    if (subject?.is === "name") return subject;
  }
  return undefined;
}
