import type { Facts } from "../../facts/facts.ts";
import { contentWords } from "../../text/words.ts";
import type { Candidate, Family } from "../candidate.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { root } from "../distractors/terms.ts";
import { capitalised } from "../sentence/stem.ts";

const fewest = 3;
const most = 4;

/** “Match each term with its meaning.”, where the article defines three terms or more of which none tells another. */
export const matchTerms: Family = { name: "match-terms", write: ask };

function ask(facts: Facts): Candidate[] {
  const chosen: Definition[] = [];
  for (const definition of definitionsOf(facts))
    if (
      chosen.length < most &&
      definition.sure &&
      !tellsItself(definition) &&
      chosen.every((other) => apart(definition, other))
    )
      chosen.push(definition);
  const [first] = chosen;
  if (first === undefined || chosen.length < fewest) return [];
  const pairs = chosen.map(({ term, meaning, source }) => ({
    left: capitalised(term),
    right: capitalised(meaning),
    source,
    proof: meaning,
  }));
  return [
    {
      family: matchTerms.name,
      sentence: first.sentence,
      answer: "what terms mean",
      // Right nine times of ten; but each of its terms makes a question of its own, and four are worth more than one.
      confidence: 0.66,
      reason: "what terms mean",
      question: {
        kind: "match",
        asks: "term",
        stem: "Match each term with the meaning that the article gives.",
        pairs,
      },
    },
  ];
}

/** “Population ecology: a field of ecology” */
function tellsItself({ term, meaning }: Definition): boolean {
  const own = new Set(contentWords(term).map(root));
  return contentWords(meaning).some((word) => own.has(root(word)));
}

/** Of one number, and neither in the other's words. */
function apart(one: Definition, other: Definition): boolean {
  const isAlike = one.verb === other.verb && one.term.toLowerCase() !== other.term.toLowerCase();
  const mentions = (a: Definition, b: Definition) => {
    const own = new Set(contentWords(a.term).map(root));
    return contentWords(b.meaning).some((word) => own.has(root(word)));
  };
  return isAlike && !mentions(one, other) && !mentions(other, one);
}
