import { builtIn } from "../../questions/index.ts";
import type { Draft } from "../quiz/draft/draft.ts";
import { type LearnerEvent, type LearnerStore, type QuizStore, summaryOf } from "../quiz/learner.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { isWrittenId } from "../quiz/written-id.ts";
import { Recent } from "./recent.ts";

/** The store of the learner with this session id. */
export function learnerStore(env: Env, session: string): LearnerStore {
  const learner = env.LEARNERS.getByName(session);
  return {
    append: async <E extends LearnerEvent>(event: E) => (await learner.append(event)) as E | null,
    respond: (sent) => learner.respond(sent),
    list: (attempt) => learner.list(attempt),
  };
}

/** Revisions that this isolate has seen stored: an attempt then costs no request to make sure, an answer none to read. */
const kept = new Recent<Quiz>(20);

/** The built-in quizzes, those that people made, and every revision that somebody began with. */
export function quizStore(env: Env): QuizStore {
  return {
    list: async () => builtIn.map(summaryOf),
    async find(id, revision) {
      const current = builtIn.find((quiz) => quiz.id === id);
      if (current !== undefined && (revision ?? current.revision) === current.revision) return current;
      // Whoever makes an address up costs no request to an object.
      if (revision === undefined && !isWrittenId(id)) return null;
      const known = revision === undefined ? undefined : kept.get(`${id}@${revision}`);
      const quiz = known ?? (await env.QUIZZES.getByName(id).find(revision));
      if (quiz !== null) kept.set(nameOf(quiz), quiz);
      return quiz;
    },
    async keep(quiz) {
      if (kept.get(nameOf(quiz)) !== undefined) return;
      await env.QUIZZES.getByName(quiz.id).keep(quiz);
      kept.set(nameOf(quiz), quiz);
    },
  };
}

/** Spares the next request for this revision, which was stored just now. */
export function rememberQuiz(quiz: Quiz): void {
  kept.set(nameOf(quiz), quiz);
}

/** Forgets what this isolate knows of a quiz that was deleted. */
export function forgetQuiz(id: string): void {
  kept.drop((name) => name.startsWith(`${id}@`));
}

/** Begins a quiz that somebody made: its first draft, and the hash of the key to edit it. With `quiz` it is published at once. */
export async function makeQuiz(
  env: Env,
  { draft, hash, quiz, at }: { draft: Draft; hash: string; quiz?: Quiz; at: number },
): Promise<void> {
  const record = env.QUIZZES.getByName(draft.id);
  await record.make(draft, hash);
  if (quiz === undefined) return;
  await record.publish(hash, quiz, { version: draft.version, at });
  rememberQuiz(quiz);
}

function nameOf({ id, revision }: Quiz): string {
  return `${id}@${revision}`;
}
