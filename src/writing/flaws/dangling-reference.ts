import type { Facts } from "../../facts/facts.ts";
import { remembered } from "../../text/remembered.ts";
import type { Candidate, FlawDetector } from "../candidate.ts";
import { stemWords } from "../sentence/words.ts";
import { acronym } from "./dangling/acronym.ts";
import { bareNumber } from "./dangling/bare-number.ts";
import { dayOfWriting } from "./dangling/day-of-writing.ts";
import { definite } from "./dangling/definite.ts";
import { demonstrative } from "./dangling/demonstrative.ts";
import { withoutOwner } from "./dangling/ownerless.ts";
import { pointingWord } from "./dangling/pointing.ts";
import { pronoun } from "./dangling/pronoun.ts";
import type { DanglingRule, Stem } from "./dangling/rule.ts";
import { shortName } from "./dangling/short-name.ts";
import { unanchored } from "./dangling/unanchored.ts";
import { unexplained } from "./dangling/unexplained.ts";
import { whoseWhat } from "./dangling/whose-what.ts";

/** The ways in which a stem fails to stand alone, each with what to do about it. */
const rules: { find: DanglingRule; advice: (words: string) => string }[] = [
  {
    find: dayOfWriting,
    advice: (words) => `“${words}” says when only to who knows the day of writing: give the date, or leave it out.`,
  },
  { find: pointingWord, advice: (words) => `“${words}” points to something that the stem does not say.` },
  { find: pronoun, advice: (words) => `“${words}”: say who or what is meant.` },
  { find: demonstrative, advice: (words) => `“${words}”: say which one is meant.` },
  { find: shortName, advice: (words) => `“${words}”: give the full name.` },
  { find: unexplained, advice: (words) => `“${words}”: say what that is.` },
  { find: acronym, advice: (words) => `“${words}”: write the acronym out.` },
  {
    find: definite,
    advice: (words) => `“${words}”: say which one is meant; a reader of the stem alone does not know it.`,
  },
  { find: whoseWhat, advice: (words) => `“${words}”: say which.` },
  { find: bareNumber, advice: (words) => `“${words}”: say of what.` },
  { find: withoutOwner, advice: (words) => `“${words}”: say whose, or where.` },
  { find: unanchored, advice: (words) => `${words} Name whom or what it is about: the stem alone does not tell.` },
];

/** The stem does not stand alone: he, this, the company, last week. What stands in quotation marks is not looked at. */
export const danglingReference: FlawDetector = {
  flaw: "dangling-reference",
  find(candidate, facts) {
    for (const text of statements(candidate)) {
      const advice = hangingIn(text, candidate.sentence, facts);
      if (advice !== undefined) return advice;
    }
    return undefined;
  },
};

/** What a text that is to stand alone leaves open, with what to do about it: a stem, or an option that is a statement. */
export function hangingIn(text: string, sentence: number, facts: Facts): string | undefined {
  return adviceOn(facts, `${sentence} ${text}`);
}

/** Families ask for it before they write a statement, and again the detector of what they wrote. */
const adviceOn = remembered((facts: Facts, asked: string) => {
  const [sentence = ""] = asked.split(" ", 1);
  const stem = stemOf(asked.slice(sentence.length + 1), Number(sentence), facts);
  for (const { find, advice } of rules) {
    const words = find(stem);
    if (words !== undefined) return advice(words);
  }
  return undefined;
});

/** What is to be done with the statement that follows; no part of it. */
const instruction =
  /^(?:Fill the gap(?: with a number)?|Complete the sentence|True or false): |^Put these .* earliest first\.$/;

/** The stem, and the items of an order, which are statements too. */
function statements({ question }: Candidate): string[] {
  return question.kind === "order" ? [question.stem, ...question.key] : [question.stem];
}

function stemOf(stem: string, sentence: number, facts: Facts): Stem {
  const text = stem.replace(instruction, "").replaceAll("____", "10");
  const reporter = text.replace(/“[^”]*”|"[^"]*"/gu, (quoted) => `“${" ".repeat(Math.max(0, quoted.length - 2))}”`);
  return { text, reporter, words: stemWords(text, sentence, facts), facts };
}
