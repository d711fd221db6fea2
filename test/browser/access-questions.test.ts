import { kindNames } from "../../src/quiz/kinds/index.ts";
import { answerTo, divisible } from "./answers.ts";
import { answer, asked, begin, check } from "./learner.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

/** Everything at rest, so that no colour is measured half way. */
const calm = { reducedMotion: "reduce" } as const;

for (const kind of kindNames) {
  story(`a ${kind} question can be used by everybody, open and told`, async ({ visit }) => {
    const page = await visit({ ...calm, causes: /422/ });
    await begin(page, { kinds: [kind] });
    await survey(page, "open");
    if (!["choice", "true-false", "order"].includes(kind)) {
      await check(page).click();
      await page.locator(".message").first().waitFor();
      await survey(page, "refused");
    }
    const quality = divisible.includes(kind) ? "partly" : "wrong";
    await answer(page, answerTo(await asked(page), quality));
    await survey(page, `told: ${quality}`);
  });
}

story(
  "questions to be put in order and a refused order can be used by everybody, without JavaScript",
  async ({ visit }) => {
    const page = await visit({ ...calm, causes: /422/ });
    // The page as it is without scripts; axe itself needs them.
    await page.route("**/*.js*", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
    await begin(page, { kinds: ["order"] });
    await survey(page, "open");
    await check(page).click();
    await page.locator(".message").first().waitFor();
    await survey(page, "refused");
  },
);
