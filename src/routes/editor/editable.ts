import type { Context } from "hono";
import type { Opened } from "../../objects/quiz-record.ts";
import { hashOfKey } from "../../quiz/edit-key.ts";
import { shelfKey } from "../../quiz/learner.ts";
import { keysOnShelf } from "../../quiz/shelf.ts";
import { isWrittenId } from "../../quiz/written-id.ts";
import type { Online } from "../session.ts";

/** A quiz that this browser may edit. `hash` is what its record asks for with everything that only editors may do. */
export type Editable = Opened & {
  quiz: string;
  key: string;
  hash: string;
  record: ReturnType<Env["QUIZZES"]["getByName"]>;
};

export type EditorContext<Path extends string = string> = Context<Online, Path>;

/** The quiz, if a key to it lies on this browser's shelf. Finding it is the authorisation. */
export async function findEditable(c: EditorContext, quiz: string): Promise<Editable | null> {
  if (!isWrittenId(quiz)) return null;
  for (const key of keysOnShelf(await c.var.learner.list(shelfKey(quiz)), quiz)) {
    const opened = await openWith(c, quiz, key);
    if (opened !== null) return opened;
  }
  return null;
}

/** The quiz, if the key opens it. */
export async function openWith(c: EditorContext, quiz: string, key: string): Promise<Editable | null> {
  const hash = await hashOfKey(key);
  const record = c.env.QUIZZES.getByName(quiz);
  const opened = (await record.open(hash)) as Opened | null;
  return opened === null ? null : { ...opened, quiz, key, hash, record };
}

/** Puts a quiz on this browser's shelf, or says there what it is called by now. */
export async function shelve(c: EditorContext, { draft, key }: Pick<Editable, "draft" | "key">): Promise<void> {
  const questions = draft.items.filter(({ deleted }) => deleted === undefined).length;
  const { title } = draft.details;
  await c.var.learner.append({ type: "quiz-shelved", quiz: draft.id, at: c.var.now, title, questions, key });
}
