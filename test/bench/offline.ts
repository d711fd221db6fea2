import { pageFiles } from "../../src/offline/files.ts";
import { paths } from "../../src/paths.ts";
import { asset } from "../../views/parts/asset.ts";
import { bytesOf, type Edge, type Transfer } from "./tools/edge.ts";
import { inWords, type Measure } from "./tools/figure.ts";
import { measuredQuiz } from "./tools/learner.ts";
import { withPhone } from "./tools/phone.ts";
import { withSite } from "./tools/site.ts";

/** What it takes to have a quiz on a device: the worker, the files of its pages, and the set. */
export const offline: Measure = {
  name: "offline",
  about: "A quiz kept on a phone, to be taken without a network (Chromium, 390×844, cold cache)",
  take: () =>
    withSite(async (edge) => {
      const all = await kept(edge);
      const sum = (paths: readonly string[]) => bytesOf(all.filter(({ path }) => paths.includes(path)));
      const [worker, files] = [sum([paths.worker()]), sum(pageFiles.map(asset))];
      const set = sum([paths.keptSet(measuredQuiz.id)]);
      return {
        figures: [
          { what: "kept offline: the worker", measured: worker, unit: "B" },
          { what: "kept offline: files of the pages", measured: files, unit: "B" },
          { what: "kept offline: one set with its study aids", measured: set, unit: "B" },
          { what: "kept offline: all of it", measured: worker + files + set, unit: "B", budget: { atMost: 120_000 } },
        ],
        notes: all.map(({ path, head, body }) => `${path.replace(/\?.*/, "")}: ${inWords(head + body, "B")}`),
      };
    }),
};

/** All that a phone loads until its page says that the quiz is kept. */
function kept(edge: Edge): Promise<Transfer[]> {
  return withPhone({ scripts: true }, async (phone) => {
    edge.taken();
    const page = await phone.newPage();
    await page.goto(edge.origin + paths.quiz(measuredQuiz.id));
    await page.locator("[data-kept]:not([hidden])").waitFor();
    return edge.taken();
  });
}
