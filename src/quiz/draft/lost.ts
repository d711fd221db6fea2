import { compileQuiz } from "../compile.ts";
import type { Quiz } from "../quiz.ts";
import { type Draft, presentItems, setOf } from "./draft.ts";

/**
 * What a draft would be published as, without the questions that break rule 1 since their article was changed; `lost` says of
 * each of those, by its id, what is wrong. While there are any, the draft is not published.
 */
export async function soundPart(draft: Draft): Promise<{ quiz: Quiz; lost: ReadonlyMap<string, string> }> {
  const set = setOf(draft);
  const whole = await compileQuiz(set);
  if ("quiz" in whole) return { quiz: whole.quiz, lost: new Map() };
  const ids = presentItems(draft).map(({ question }) => question.id);
  // The first thing that is wrong with a question is set last, and stays.
  const lost = new Map(
    whole.faults.toReversed().map(({ path, message }) => [ids[Number(path[1])] ?? "", sentence(message)]),
  );
  const rest = await compileQuiz({ ...set, questions: set.questions.filter(({ id }) => !lost.has(id)) });
  if ("faults" in rest) throw new Error(`draft ${draft.id} breaks a rule: ${JSON.stringify(rest.faults)}`);
  return { quiz: rest.quiz, lost };
}

function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?”]$/.test(begun) ? begun : `${begun}.`;
}
