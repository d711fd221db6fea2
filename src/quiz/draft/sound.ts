import { compileQuiz } from "../compile.ts";
import type { Quiz } from "../quiz.ts";
import { type Draft, presentItems, setOf } from "./draft.ts";

/** What keeps a question from being published: the article does not prove it (any more), or two of its options are the same. */
export type Unsound = { about: "source" | "options"; message: string };

/**
 * What a draft would be published as, without the questions that keep it from it; `unsound` says of each of those, by its id,
 * why. While there are any, the draft is not published.
 */
export async function soundPart(draft: Draft): Promise<{ quiz: Quiz; unsound: ReadonlyMap<string, Unsound> }> {
  const set = setOf(draft);
  const whole = await compileQuiz(set);
  if ("quiz" in whole) return { quiz: whole.quiz, unsound: new Map() };
  const ids = presentItems(draft).map(({ question }) => question.id);
  const ofOptions = whole.faults.filter(({ about }) => about === "options");
  const ofSources = whole.faults.filter(({ about }) => about !== "options");
  const unsound = new Map<string, Unsound>();
  // What is set last stays: the first thing that is wrong with a question’s source, else with its options.
  for (const { path, message, about } of [...ofSources, ...ofOptions].toReversed()) {
    unsound.set(ids[Number(path[1])] ?? "", { about: about ?? "source", message: sentence(message) });
  }
  const rest = await compileQuiz({ ...set, questions: set.questions.filter(({ id }) => !unsound.has(id)) });
  if ("faults" in rest) throw new Error(`draft ${draft.id} breaks a rule: ${JSON.stringify(rest.faults)}`);
  return { quiz: rest.quiz, unsound };
}

function sentence(message: string): string {
  const begun = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]”?$/.test(begun) ? begun : `${begun}.`;
}
