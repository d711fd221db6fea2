import type { Facts } from "../facts/facts.ts";
import { contentWords, plain } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * How much each candidate is worth asking: the confidence of its family, times how much its sentence and its answer matter in the
 * article, times its place, the lead before the rest.
 */
export function worthsOf(candidates: readonly Candidate[], facts: Facts): Map<Candidate, number> {
  const counts = wordCounts(facts.reading.text);
  const mentions = mentionCounts(facts);
  const topics = new Map<number, number>();
  const last = Math.max(1, facts.reading.sentences.length - 1);
  return new Map(
    candidates.map((candidate) => {
      const place = 1 - 0.15 * (candidate.sentence / last) + (candidate.sentence < 3 ? 0.05 : 0);
      const known = Math.min(1, (mentions.get(plain(candidate.answer)) ?? 0) / 6);
      const topical = topics.get(candidate.sentence) ?? topicality(candidate, facts, counts);
      topics.set(candidate.sentence, topical);
      const salience = 0.7 + 0.2 * topical + 0.1 * known;
      return [candidate, candidate.confidence * salience * place];
    }),
  );
}

/** The share of the sentence's content words that the article uses three times or more: what it is about. */
function topicality({ sentence }: Candidate, { reading }: Facts, counts: Map<string, number>): number {
  const span = reading.sentences[sentence];
  if (span === undefined) return 0;
  const words = contentWords(reading.text.slice(span.start, span.end));
  const often = words.filter((word) => (counts.get(word) ?? 0) > 2);
  return words.length === 0 ? 0 : Math.min(1, (2 * often.length) / words.length);
}

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of contentWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function mentionCounts({ reading }: Facts): Map<string, number> {
  return new Map(reading.names.map(({ name, mentions }) => [plain(name), mentions.length]));
}
