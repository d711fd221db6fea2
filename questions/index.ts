import type { Quiz } from "../src/quiz/quiz.ts";
import sets from "./sets.generated.json" with { type: "json" };

/** The quizzes of this folder, ordered by id. The build compiles them, so that no request pays for it. */
export const builtIn: readonly Quiz[] = sets;
