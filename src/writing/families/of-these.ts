import type { Candidate } from "../candidate.ts";

/** Who is meant, a clause that is cut short, or a time that runs on: “… but, to cut queues”, “who recalls a man who”. */
const unsafe =
  /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself|it|its|they|them|their)(?!\p{L})|(?:,? (?:and|but|or|who|which),? ?)$|(?:but|who|and|which),| but (?!\p{L}+ (?:also|not))|\d(?:[½¼¾])/iu;
const least = 6;

/**
 * The same question once more, put so that it needs no more than its options: “Which of these people has ruled out an increase in
 * income tax, according to the article?” For who reads “Who has …?” alone cannot know among whom.
 */
export function ofThese(candidate: Candidate, said: string): Candidate[] {
  const { question } = candidate;
  if (question.kind !== "choice" || question.asks !== "person" || unsafe.test(said) || said.includes("“")) return [];
  if (said.split(" ").length < least) return [];
  const stem = `Which of these people ${said}, according to the article?`;
  return [{ ...candidate, confidence: candidate.confidence - 0.08, question: { ...question, stem } }];
}
