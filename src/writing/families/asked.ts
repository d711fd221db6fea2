import type { Facts } from "../../facts/facts.ts";
import type { Candidate } from "../candidate.ts";
import { sameCountry } from "../distractors/country-groups.ts";
import { lookup } from "../lookup.ts";
import type { Asking } from "./which.ts";

type Draft = {
  family: string;
  stem: string;
  asking: Asking;
  source: string | string[];
  sentence: number;
  confidence: number;
  reason: string;
};

/** A choice where the key has two rivals or more; else a short answer. */
export function asked(
  facts: Facts,
  { family, stem, asking, source, sentence, confidence, reason }: Draft,
): Candidate[] {
  const { key, asks } = asking;
  const rivals = asks === "person" ? asking.rivals.filter((rival) => couldBe(facts, rival, stem)) : asking.rivals;
  const shared = { asks, stem, source };
  const about = { family, sentence, answer: key, confidence, reason };
  if (rivals.length >= 2) return [{ ...about, question: { ...shared, kind: "choice", key, distractors: rivals } }];
  const accept = acceptable(facts, key);
  return [{ ...about, confidence: confidence - 0.05, question: { ...shared, kind: "short-answer", key, accept } }];
}

/** “Who said he had …?”: a woman among the options would be none. What is quoted may be about anybody. */
export function couldBe(facts: Facts, rival: string, stem: string): boolean {
  const words = stem.replace(/“[^”]*”/gu, "");
  const gender = lookup(facts).byForm.get(rival)?.gender;
  const he = /(?<!\p{L})(?:he|his|him|himself|(?:first|only|youngest|oldest) man)(?!\p{L})/iu.test(words);
  const she =
    /(?<!\p{L})(?:she|her|hers|herself|(?:first|only|youngest|oldest) (?:\p{L}+ )?woman|Dame)(?!\p{L})/iu.test(words);
  // “the first woman”: whoever may be a man is no option.
  if (/(?<!\p{L})(?:wo)?man(?!\p{L})/iu.test(words) && he !== she) return gender === (he ? "he" : "she");
  return he === she || gender === undefined || gender === "unknown" || gender === (he ? "he" : "she");
}

/** What is just as right as the key: a person's surname and other full forms, a country's other names. */
export function acceptable(facts: Facts, key: string): string[] {
  const name = lookup(facts).byForm.get(key);
  const surname = key.split(" ").at(-1) ?? key;
  // Between brother and sister the surname tells nobody.
  const isShared = (lookup(facts).byWord.get(surname) ?? []).some((other) => other !== name && other.type === "person");
  const person =
    name?.type === "person"
      ? [...name.aliases.filter((alias) => alias.includes(" ")), ...(isShared ? [] : [surname]), ...turned(key)]
      : [];
  const country = sameCountry.find((group) => group.includes(key)) ?? [];
  return [...new Set([key.replace(/^[Tt]he /, ""), ...person, ...country])].filter((form) => form !== key).slice(0, 12);
}

/** Family names that stand first stand last elsewhere: “Chheana Chhut” is Chhut Chheana. */
function turned(name: string): string[] {
  const [first = "", last = "", third] = name.split(" ");
  return third === undefined && last !== "" ? [`${last} ${first}`] : [];
}
