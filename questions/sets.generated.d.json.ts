import type { Quiz } from "../src/quiz/quiz.ts";

/** What `compile.ts` writes. Said here, the type need not be inferred from the data, which may be large or not built yet. */
declare const sets: Quiz[];
// biome-ignore lint/style/noDefaultExport: a JSON module has nothing else
export default sets;
