import { makeQuiz } from "../../objects/stores.ts";
import type { Draft } from "../../quiz/draft/draft.ts";
import { editKeyOf, hashOfKey } from "../../quiz/edit-key.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { type EditorContext, shelve } from "./editable.ts";

/**
 * Stores what somebody made, and puts it with its key on their shelf. `page` is the random id of the form that it was made
 * with: the key is made of it, so that the same form sent again is the same quiz. With `quiz` it is published at once.
 */
export async function beginQuiz(c: EditorContext, page: string, made: { draft: Draft; quiz?: Quiz }): Promise<void> {
  const key = await editKeyOf(page, made.draft.id);
  await makeQuiz(c.env, { ...made, hash: await hashOfKey(key), at: c.var.now });
  await shelve(c, { draft: made.draft, key });
}
