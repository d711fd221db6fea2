import type { Facts } from "../../facts/facts.ts";
import { shuffle } from "../../quiz/shuffle.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";

const fewest = 2;
const most = 3;

/** “What is a lahar?”, with the article's definitions of other terms as options. */
export const defined: Family = {
  name: "defined",
  write: (facts) => definitionsOf(facts).flatMap((definition) => ask(facts, definition)),
};

function ask(facts: Facts, definition: Definition): Candidate[] {
  const { term, article, meaning, verb, sure, sentence, source } = definition;
  const rivals = rivalsOf(facts, definition);
  if (rivals.length < fewest || !sure) return [];
  return [
    {
      family: defined.name,
      sentence,
      answer: term,
      confidence: 0.84,
      reason: "what a term means",
      question: {
        kind: "choice",
        asks: "statement",
        stem: stemFrom([`According to the article, what ${verb}`, article, term]),
        key: capitalised(meaning),
        distractors: rivals.map((other) => ({
          text: capitalised(other.meaning),
          why: `This is what the article says of “${other.term}”.`,
        })),
        source,
      },
    },
  ];
}

/** Definitions made alike, and about as long, of terms that have nothing to do with this one. */
function rivalsOf(facts: Facts, own: Definition): Definition[] {
  const words = new Set(contentWords(own.term));
  const rivals = definitionsOf(facts).filter(
    (other) =>
      other.sentence !== own.sentence &&
      other.verb === own.verb &&
      other.sure &&
      Math.max(other.meaning.length, own.meaning.length) <= 1.7 * Math.min(other.meaning.length, own.meaning.length) &&
      !contentWords(`${other.term} ${other.meaning}`).some((word) => words.has(word)),
  );
  return shuffle(rivals, own.term).slice(0, most);
}
