import { kindNames } from "../../src/quiz/kinds/index.ts";
import { answerTo, divisible, type Quality } from "./answers.ts";
import { answer, asked, begin } from "./learner.ts";
import { story } from "./story.ts";
import { expectTold } from "./told.ts";

for (const kind of kindNames) {
  const qualities: Quality[] = divisible.includes(kind) ? ["right", "wrong", "partly"] : ["right", "wrong"];
  for (const javaScriptEnabled of [true, false]) {
    const scripts = javaScriptEnabled ? "" : ", without JavaScript";

    story(`a ${kind} question is told when it was answered ${qualities.join(", ")}${scripts}`, async ({ visit }) => {
      const page = await visit({ javaScriptEnabled });
      for (const quality of qualities) {
        await begin(page, { kinds: [kind] });
        const question = await asked(page);
        await answer(page, answerTo(question, quality));
        await expectTold(page, question, quality);
      }
    });
  }
}
