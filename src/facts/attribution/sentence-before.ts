import { indexAt, type Span } from "../../text/spans.ts";
import type { Reading } from "../reading.ts";
import type { Pattern } from "./attribution.ts";
import { phraseAt, type Subject } from "./phrase.ts";
import { sentenceSubject } from "./sentence-subject.ts";
import { isReportingVerb, isSpeechVerb } from "./speech-verbs.ts";

/** Dancevic disagreed. “I don’t think …” A quotation of whole sentences whose speaker is the subject of the sentence just before. */
export const sentenceBefore: Pattern = ({ reading, quoted, before, words }) => {
  if (before.to > before.from || words.split(/\s+/).length < 4 || !/^[\p{Lu}\d[…]/u.test(words)) return undefined;
  const paragraph = reading.paragraphs[indexAt(reading.paragraphs, quoted.start)];
  const own = indexAt(reading.sentences, quoted.start);
  const previous = reading.sentences[own - 1];
  if (paragraph === undefined || previous === undefined) return undefined;
  const apart = previous.start < paragraph.start;
  if (apart && !isWholeParagraph(reading, quoted, paragraph)) return undefined;
  if (/[?:]$/.test(reading.text.slice(previous.start, previous.end))) return undefined;
  if (hasLoneMark(reading, previous)) return undefined;
  const from = indexAt(reading.tokens, previous.start);
  const to = indexAt(reading.tokens, previous.end - 1) + 1;
  if (reading.inQuotation.has(from) || reading.inQuotation.has(to - 2)) return undefined;
  const subject = apart
    ? reporter(reading, from, to)
    : (inverted(reading, from, to) ?? sentenceSubject(reading, from, to));
  return subject === undefined || subject.is === "role" ? undefined : { subject };
};

/** Whether a paragraph is all of one person's words. */
function isWholeParagraph({ text }: Reading, quoted: Span, { start, end }: Span): boolean {
  return text.slice(start, quoted.start).trim() === "" && text.slice(quoted.end, end).trim() === "";
}

/** “He also warned that ….” Whoever is just said to have said something goes on in a paragraph that is all speech. */
function reporter(reading: Reading, from: number, to: number): Subject | undefined {
  const subject = sentenceSubject(reading, from, to);
  if (subject === undefined || subject.is === "role") return undefined;
  let verb = subject.to;
  while (verb < to && /^(?:ADV|AUX)$/.test(reading.tokens[verb]?.pos ?? "")) verb++;
  const word = reading.tokens[verb]?.text ?? "";
  return verb < to && isReportingVerb(word) && !/ing$/.test(word) ? subject : undefined;
}

/** A mark without a partner: the sentence may itself be speech. */
function hasLoneMark({ text, quoted }: Reading, { start, end }: Span): boolean {
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0;
  let paired = 0;
  for (let i = indexAt(quoted, start); i < quoted.length && (quoted[i]?.start ?? end) < end; i++) {
    const { start: open = 0, end: close = 0, unclosed } = quoted[i] ?? {};
    paired += (open >= start ? 1 : 0) + (close <= end && unclosed === false ? 1 : 0);
  }
  return marks > paired;
}

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
