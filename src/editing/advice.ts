import { factsOf } from "../facts/facts.ts";
import type { Written } from "../quiz/draft/draft.ts";
import { textOf } from "../quiz/kinds/fields.ts";
import type { FlawName } from "../writing/candidate.ts";
import { flawsOf } from "../writing/flaws.ts";
import { asCandidate } from "./as-candidate.ts";

/** Flaws that show without an article. */
const ofWording: readonly FlawName[] = ["trivial", "ungrammatical", "giveaway", "type-mismatch"];

/**
 * What might be better in a question, in a teacher's words. It is advice: nothing here keeps a question from being
 * saved. `article` is the article's text, null where there is none.
 */
export function adviceOn(question: Written, article: string | null): string[] {
  const facts = factsOf(article ?? "");
  const found = flawsOf(asCandidate(question, facts), facts)
    .filter(({ flaw }) => article !== null || ofWording.includes(flaw))
    .map(({ message }) => message);
  return [...new Set([...found, ...longestKey(question)])].slice(0, most);
}

/** More than this at once is no advice. */
const most = 4;
/** So many times as long as the next longest option, a key is found without reading. */
const outstanding = 1.25;

function longestKey(question: Written): string[] {
  if (question.kind !== "choice" || question.distractors.length < 2) return [];
  const longest = Math.max(...question.distractors.map((option) => textOf(option).length));
  return question.key.length > longest * outstanding && question.key.length > longest + 5
    ? ["The longest option is the key: some learners guess by that."]
    : [];
}
