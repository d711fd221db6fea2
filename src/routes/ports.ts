import type { Context } from "hono";
import type { LearnerStore, QuizStore } from "../quiz/learner.ts";

/**
 * What the learner's routes are handed, whoever serves them. Online, Durable Objects stand behind the stores;
 * the routes do not know.
 */
export type Ports = {
  Variables: {
    learner: LearnerStore;
    quizzes: QuizStore;
    /** The time of the request, in milliseconds since 1970. */
    now: number;
    /** The learner's time zone, such as “Europe/Berlin”; UTC where nobody knows. */
    zone: () => string;
  };
};

export type LearnerContext<Path extends string = string> = Context<Ports, Path>;
