import type { Facts } from "../../facts/facts.ts";
import type { Candidate, Family } from "../candidate.ts";
import { unanchored } from "../flaws/dangling/unanchored.ts";
import { stemWords } from "../sentence/words.ts";
import { whoWhat } from "./who-what.ts";

/** Who is meant, a clause that is cut short, or a time that runs on: “… but, to cut queues”, “who recalls a man who”. */
const unsafe =
  /(?<!\p{L})(?:he|she|him|her|his|hers|himself|herself|it|its|they|them|their)(?!\p{L})|(?:,? (?:and|but|or|who|which),? ?)$|(?:but|who|and|which),| but (?!\p{L}+ (?:also|not))|\d[½¼¾]/iu;
const least = 6;

/**
 * The same question put so that it needs no more than its options: “Which of these people has ruled out an increase in income tax,
 * according to the article?” For who reads “Who has …?” alone cannot know among whom.
 */
export const ofThese: Family = {
  name: "of-these",
  write: (facts) => whoWhat.write(facts).flatMap((candidate) => among(candidate, facts)),
};

function among(candidate: Candidate, facts: Facts): Candidate[] {
  const { question } = candidate;
  const said = /^Who (.+)\?$/.exec(question.stem)?.[1] ?? "";
  if (question.kind !== "choice" || question.asks !== "person" || unsafe.test(said) || said.includes("“")) return [];
  if (said.split(" ").length < least) return [];
  const { stem: plain } = question;
  const words = stemWords(plain, candidate.sentence, facts);
  if (unanchored({ text: plain, reporter: plain, words, facts }) === undefined) return [];
  const stem = `Which of these people ${said}, according to the article?`;
  const confidence = candidate.confidence - 0.08;
  return [{ ...candidate, family: ofThese.name, confidence, question: { ...question, stem } }];
}
