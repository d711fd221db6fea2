import type { Quiz } from "../quiz/quiz.ts";
import type { Study } from "./study.ts";

/** A quiz with all that a device needs to serve it: its keys, and the study aids of its article, null where it has none. */
export type KeptSet = { quiz: Quiz; study: Study | null };
