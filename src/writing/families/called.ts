import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";

const most = 3;

/** “What is the study of volcanoes called?”, with other terms that the article defines as options, where it has two. */
export const called: Family = {
  name: "called",
  write: (facts) => definitionsOf(facts).flatMap((definition) => ask(facts, definition)),
};

function ask(facts: Facts, definition: Definition): Candidate[] {
  const { term, meaning, verb, sure, sentence, source } = definition;
  const stem = sure
    ? stemFrom([`According to the article, what ${verb}`, meaning, "called"])
    : `What does the article describe as “${meaning}”?`;
  const rivals = rivalsOf(facts, definition).map(capitalised);
  const shared = { asks: "term" as const, stem, source };
  const about = { family: called.name, sentence, answer: term, reason: "a term that the article explains" };
  return rivals.length < 2
    ? [{ ...about, confidence: 0.8, question: { ...shared, kind: "short-answer", key: term, accept: alsoRight(term) } }]
    : [
        {
          ...about,
          confidence: 0.86,
          question: { ...shared, kind: "choice", key: capitalised(term), distractors: rivals },
        },
      ];
}

/** Other terms of the article, one or several as this one is, that its definition does not mention. */
function rivalsOf(facts: Facts, { term, meaning, verb, source }: Definition): string[] {
  const words = new Set(contentWords(`${term} ${meaning} ${source}`).map(root));
  const others = definitionsOf(facts).filter(
    (other) => other.verb === verb && !contentWords(other.term).some((word) => words.has(root(word))),
  );
  return shuffle(
    others.map((other) => other.term),
    term,
  ).slice(0, most);
}

/** “volcano”, “volcanologist”: of one family, and no option beside each other. */
function root(word: string): string {
  return word.slice(0, 6);
}

/** With an article, and in the other number: “volcanologist”, “a volcanologist”, “volcanologists”. */
function alsoRight(term: string): string[] {
  const other = /[^s]s$/.test(term) ? term.slice(0, -1) : `${term}s`;
  const article = /^[aeiou]/i.test(term) ? "an" : "a";
  return [`the ${term}`, `${article} ${term}`, other];
}
