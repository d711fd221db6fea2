import { productionBundle } from "./tools/bundle.ts";
import type { Measure } from "./tools/figure.ts";
import { quantile } from "./tools/table.ts";
import { withWorkerd } from "./tools/workerd.ts";

const starts = 5;

/** What is uploaded, and how long it takes to start. */
export const deployedBundle: Measure = {
  name: "deployed-bundle",
  about: "Deployed Worker bundle",
  async take() {
    const { gzip } = await productionBundle();
    const times: number[] = [];
    for (let i = 0; i < starts; i++) times.push(await withWorkerd(async ({ readyAfter }) => readyAfter));
    return {
      figures: [
        { what: "bundle: gzip", measured: gzip, unit: "B", budget: { atMost: 3_000_000 } },
        { what: "bundle: start-up, median", measured: quantile(times, 0.5), unit: "ms", budget: { atMost: 1000 } },
      ],
      notes: [
        `Start-up is from the start of the workerd process to its first whole page, ${starts} times: more than what Cloudflare limits.`,
      ],
    };
  },
};
