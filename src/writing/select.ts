import type { Facts } from "../facts/facts.ts";
import { shuffle } from "../quiz/shuffle.ts";
import type { Candidate, Written } from "./candidate.ts";
import { usualLength, type Wishes } from "./wishes.ts";

/** The most questions about one sentence, and with one answer. */
const most = { sentence: 1, answer: 2 };

/**
 * The questions to ask: the best by worth, at most one a sentence and two an answer, varied in family, spread over
 * the whole article, in the article's order. Ties are broken by the seed.
 */
export function select(candidates: readonly Candidate[], facts: Facts, wishes: Wishes): Written[] {
  const wanted = candidates.filter(
    ({ question }) => wishes.kinds === undefined || wishes.kinds.includes(question.kind),
  );
  const ranked = shuffle(wanted, wishes.seed ?? "").sort((a, b) => worth(b, facts) - worth(a, facts));
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length >= (wishes.questions ?? usualLength)) break;
    const same = (of: (candidate: Candidate) => unknown) =>
      chosen.filter((other) => of(other) === of(candidate)).length;
    if (same(({ sentence }) => sentence) < most.sentence && same(({ answer }) => answer) < most.answer)
      chosen.push(candidate);
  }
  chosen.sort((a, b) => a.sentence - b.sentence);
  return chosen.map(({ question }, index) => ({ ...question, id: `q${index + 1}` }) as Written);
}

/** Trust in the family, and the place in the article: what comes first matters most. */
function worth(candidate: Candidate, facts: Facts): number {
  return candidate.confidence - 0.2 * (candidate.sentence / Math.max(1, facts.reading.sentences.length));
}
