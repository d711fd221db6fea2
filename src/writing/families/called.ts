import type { Facts } from "../../facts/facts.ts";
import { isWellKnown } from "../../facts/names/well-known.ts";
import { subjectOf } from "../../facts/subject.ts";
import type { Candidate, Family } from "../candidate.ts";
import type { Definition } from "../definitions/definition.ts";
import { definitionsOf } from "../definitions/definitions.ts";
import { rivalTerms } from "../distractors/terms.ts";
import { capitalised, stemFrom } from "../sentence/stem.ts";

/** “What is the study of volcanoes called?”, with other terms that the article defines as options, or terms that it uses, where it has two. */
export const called: Family = {
  name: "called",
  write: (facts) => definitionsOf(facts).flatMap((definition) => ask(facts, definition)),
};

function ask(facts: Facts, definition: Definition): Candidate[] {
  const { term, meaning, verb, sure, sentence, source } = definition;
  // “What is the fourth planet from the sun called?”: everybody knows; and whom the article is about its title tells.
  if (isWellKnown(term) || (!sure && subjectOf(facts.reading)?.name === term)) return [];
  const stem = sure
    ? stemFrom([`According to the article, what ${verb}`, meaning, "called"])
    : `What does the article describe as “${meaning}”?`;
  const rivals = rivalTerms(facts, definition).map(capitalised);
  const shared = { asks: "term" as const, stem, source };
  const about = { family: called.name, sentence, answer: term, reason: "a term that the article explains" };
  return rivals.length < 2
    ? [
        {
          ...about,
          confidence: 0.8,
          question: { ...shared, kind: "short-answer", key: capitalised(term), accept: alsoRight(term) },
        },
      ]
    : [
        {
          ...about,
          confidence: 0.86,
          question: { ...shared, kind: "choice", key: capitalised(term), distractors: rivals },
        },
      ];
}

/** With an article, and in the other number: “volcanologist”, “a volcanologist”, “volcanologists”. */
function alsoRight(term: string): string[] {
  const other = /[^s]s$/.test(term) ? term.slice(0, -1) : `${term}s`;
  const article = /^[aeiou]/i.test(term) ? "an" : "a";
  return [`the ${term}`, `${article} ${term}`, other];
}
