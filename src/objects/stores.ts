import { builtIn } from "../../questions/index.ts";
import { type LearnerEvent, type LearnerStore, type QuizStore, summaryOf } from "../quiz/learner.ts";

/** The store of the learner with this session id. */
export function learnerStore(env: Env, session: string): LearnerStore {
  const learner = env.LEARNERS.getByName(session);
  return {
    append: async <E extends LearnerEvent>(event: E) => (await learner.append(event)) as E | null,
    list: (attempt) => learner.list(attempt),
  };
}

/** Revisions that this isolate has seen stored: an attempt then costs no request to make sure. */
const kept = new Set<string>();

/** The built-in quizzes, and every revision of them that somebody began with. */
export function quizStore(env: Env): QuizStore {
  return {
    list: async () => builtIn.map(summaryOf),
    async find(id, revision) {
      const current = builtIn.find((quiz) => quiz.id === id);
      if (revision === undefined || current?.revision === revision) return current ?? null;
      return env.QUIZZES.getByName(id).find(revision);
    },
    async keep(quiz) {
      const name = `${quiz.id}@${quiz.revision}`;
      if (kept.has(name)) return;
      await env.QUIZZES.getByName(quiz.id).keep(quiz);
      kept.add(name);
    },
  };
}
