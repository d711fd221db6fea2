import type { Context } from "hono";
import type { Language } from "../../views/words/languages.ts";
import type { LearnerStore, QuizStore } from "../quiz/learner.ts";
import type { Study } from "../study/study.ts";
import type { Article } from "../text/article.ts";

/**
 * What the learner's routes are handed, whoever serves them. Online, Durable Objects stand behind the stores, offline what
 * the device keeps; the routes do not know.
 */
export type Ports = {
  Variables: {
    learner: LearnerStore;
    quizzes: QuizStore;
    /** The study aids of a quiz's article: to make them takes a tagger, which no device has. */
    study: (article: Article) => Study | Promise<Study>;
    /** The time of the request, in milliseconds since 1970. */
    now: number;
    /** The language in which the learner reads the pages. */
    language: Language;
    /** The learner's time zone, such as “Europe/Berlin”; UTC where nobody knows. */
    zone: () => string;
  };
};

export type LearnerContext<Path extends string = string> = Context<Ports, Path>;
