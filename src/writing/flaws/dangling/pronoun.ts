import type { Facts } from "../../../facts/facts.ts";
import { lookup } from "../../lookup.ts";
import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule, Stem } from "./rule.ts";

const speaker = /^(?:i|we|us|our|ours|me|my|mine|myself|ourselves|you|your|yours|yourself)$/i;
const third = /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i;
const ofPeople = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
/** “it is known that”, “it took years to”: it stands for what follows. */
const expletive = /^(?:is|was|took|takes|seems|seemed|has)$/;
const opensLead = /^(?:ADP|VERB|SCONJ|ADV|ADJ)$/;

/** A pronoun with nobody and nothing before it in the stem that it could stand for. */
export const pronoun: DanglingRule = (stem) => stem.words.find((_, i) => hangs(stem, i))?.text;

function hangs({ words, facts }: Stem, at: number): boolean {
  const { text, quoted } = words[at] as StemWord;
  if (quoted) return false;
  if (speaker.test(text)) return text.toLowerCase() !== "us" && !isNumeral(words, at);
  if (!third.test(text) || isExpletive(words, at)) return false;
  // “lost thousands to it”: what the clause itself names is not what is meant.
  if (/^(?:it|him|them|her)$/.test(text) && !isPossessive(words, at) && isInFirstClause(words, at)) return true;
  if (/^its$/.test(text) && isOfThingBehind(words, at, facts)) return false;
  if (/^(?:his|her)$/.test(text) && isOfSubjectBehind(words, at, facts)) return false;
  if (isShareOf(words, at)) return false;
  return isBesideName(words, at) || isBehindLead(words, at) || !hasAntecedent(words.slice(0, at), text, facts);
}

/** “It is known that”; not “It is the place from which …”. */
function isExpletive(words: StemWord[], at: number): boolean {
  if (words[at]?.text !== "It" || !expletive.test(words[at + 1]?.text ?? "")) return false;
  return !/^(?:is|was)$/.test(words[at + 1]?.text ?? "") || !/^(?:the|an?|one|home)$/.test(words[at + 2]?.text ?? "");
}

/** Governed by the only verb so far, or by a preposition behind it; not itself the subject of the next. */
function isInFirstClause(words: StemWord[], at: number): boolean {
  if (!/^(?:ADP|VERB)$/.test(words[at - 1]?.pos ?? "")) return false;
  // “In which year did …”: this “which” opens no clause.
  const asking = words.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  return !words
    .slice(asking, at - 1)
    .some(({ text }) => /^(?:that|who|which|where|when|while|after|before|and|but|if|because|said|says)$/.test(text));
}

/** “In the last decade of his life, Fridtjof Nansen devoted”: whose it is comes right behind the comma. */
function isOfSubjectBehind(words: StemWord[], at: number, facts: Facts): boolean {
  const comma = words.findIndex(({ text }) => text === ",");
  const name = words[comma + 1];
  if (comma < at || name === undefined || words[0]?.pos !== "ADP") return false;
  return !words.slice(1, comma).some(({ pos }) => pos === "PROPN") && isOfPerson(name.text, facts);
}

/** “Since its founding by Kidd Jordan in 1990, the Heritage School”: a lead that names people at most, and behind it what is meant. */
function isOfThingBehind(words: StemWord[], at: number, facts: Facts): boolean {
  const comma = words.findIndex(({ text }) => text === ",");
  const first = words[comma + 1];
  const name = /^the$/i.test(first?.text ?? "") ? words[comma + 2] : first;
  if (comma < at || !/^(?:ADP|SCONJ)$/.test(words[0]?.pos ?? "") || !/^\p{Lu}/u.test(name?.text ?? "")) return false;
  return words.slice(1, comma).every(({ text, pos }) => pos !== "PROPN" || isOfPerson(text, facts));
}

/** “what percentage of its electricity does Iceland get”: whose it is comes right behind the verb. */
function isShareOf(words: StemWord[], at: number): boolean {
  if (!/^(?:its|their)$/.test(words[at]?.text ?? "") || words[at - 1]?.text !== "of") return false;
  const verb = words.findIndex(({ pos }, i) => i > at && pos === "AUX");
  const subject = words[verb + 1]?.text === "the" ? words[verb + 2] : words[verb + 1];
  return /^(?:percentage|many)$/.test(words[at - 2]?.text ?? "") && verb > at && subject?.pos === "PROPN";
}

/** World War I, Elizabeth I. */
function isNumeral(words: StemWord[], at: number): boolean {
  return words[at]?.text === "I" && words[at - 1]?.pos === "PROPN";
}

/** “Firefox, its main rival”, “Ward became his teacher”: the name is the rival or the teacher, not whose. */
function isBesideName(words: StemWord[], at: number): boolean {
  const beside = words[at - 1]?.text === "," && words[at - 2]?.pos === "PROPN";
  const owns = /^(?:its|their|his|her)$/.test(words[at]?.text ?? "");
  if (owns && /^(?:is|was|are|were|became|becomes)$/.test(words[at - 1]?.text ?? "")) return true;
  return beside && owns && !words.slice(0, at - 2).some(({ pos }) => pos === "NOUN");
}

/** “Built in the tenth century, it is …”: the subject is named nowhere. */
function isBehindLead(words: StemWord[], at: number): boolean {
  if (!/^(?:it|they|he|she)$/.test(words[at]?.text ?? "") || words[at - 1]?.text !== ",") return false;
  const lead = words.slice(0, at - 1);
  if (/(?:ed|en|ught|uilt)$/.test(lead.find(({ pos }) => pos !== "ADV")?.text ?? "")) return true;
  return opensLead.test(lead[0]?.pos ?? "") && !lead.slice(1).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

function hasAntecedent(before: StemWord[], pronoun: string, facts: Facts): boolean {
  // “The engineers at Marshall … of its merits”: neither the engineers nor what they are at.
  const first = before.find(({ pos }) => pos === "NOUN" || pos === "PROPN");
  const several = first?.pos === "NOUN" && /[^siu]s$/.test(first.text);
  const things = several && /^its?$/.test(pronoun) ? before.filter(({ pos }) => pos !== "PROPN") : before;
  return things.some(({ text, pos, quoted }) => {
    if (quoted) return false;
    if (/^(?:who|whom|whose)$/i.test(text)) return true;
    if (/^(?:which|what)$/i.test(text)) return !ofPeople.test(pronoun);
    if (ofPeople.test(pronoun)) return /^\p{Lu}/u.test(text) && isOfPerson(text, facts, pronoun);
    // “The engineers … of its merits”: what stands for one thing is not several.
    if (/^its?$/.test(pronoun) && pos === "NOUN" && /[^siu]s$/.test(text)) return false;
    return pos === "NOUN" || (pos === "PROPN" && /^\p{Lu}[\p{L}.]/u.test(text));
  });
}

/** Whether a word is part of a name that may be somebody's, a woman's for “her”; “Unable”, which only begins sentences, is nobody's. */
function isOfPerson(word: string, facts: Facts, pronoun = ""): boolean {
  const other = /^(?:he|him|his|himself)$/i.test(pronoun)
    ? "she"
    : /^(?:she|her|hers|herself)$/i.test(pronoun)
      ? "he"
      : "";
  return (lookup(facts).byWord.get(word) ?? []).some(
    ({ type, name, gender, mentions }) =>
      gender !== other &&
      (type === "person" ||
        (type === "other" &&
          name === word &&
          mentions.some(({ start, sentence }) => facts.reading.sentences[sentence]?.start !== start))),
  );
}

/** “to her mother”, not “to her”. */
function isPossessive(words: StemWord[], at: number): boolean {
  return words[at]?.text === "her" && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(words[at + 1]?.pos ?? "");
}
