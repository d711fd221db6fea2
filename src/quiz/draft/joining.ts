import { compileQuiz } from "../compile.ts";
import { limits } from "../question-set.ts";
import { writtenId } from "../written-id.ts";
import { type Draft, itemOf, presentItems, setOf, type Written } from "./draft.ts";

/** Why a question cannot join a draft; `index` is its place among those that were to, from 0. */
export type Misfit = { index: number; message: string };

/**
 * Which of some questions can join a draft, under ids that no other has, and which break its rules: the article of the
 * draft has to prove them as all others. `form` is the random id of the form that they came with: sent again, it adds
 * nothing, as these ids are the same.
 */
export async function joining(
  draft: Draft,
  questions: readonly Written[],
  form: string,
): Promise<{ fitting: Written[]; misfits: Misfit[] }> {
  const named = await Promise.all(
    questions.map(async (question) => ({ ...question, id: `q-${await writtenId([form, question.id])}` })),
  );
  const compiled = await compileQuiz({ ...setOf(draft), questions: named });
  const faults = "faults" in compiled ? compiled.faults : [];
  let room = limits.questions - presentItems(draft).length;
  const misfits = named.flatMap(({ id }, index): Misfit[] => {
    const message = faults.find(({ path }) => path[1] === index)?.message;
    if (message !== undefined) return [{ index, message }];
    if (itemOf(draft, id) !== undefined || room-- > 0) return [];
    return [{ index, message: `a quiz holds ${limits.questions} questions at most` }];
  });
  const fitting = named.filter((_, index) => !misfits.some((misfit) => misfit.index === index));
  return { fitting, misfits };
}
