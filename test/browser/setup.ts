import type { TestProject } from "vitest/node";
import { makeBundle } from "../../src/serve/bundle.ts";
import { startBrowser } from "./browser.ts";
import { startSite } from "./site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site under test. */
    site: string;
    /** Where to connect to the browser. */
    browser: string;
  }
}

/** One site and one browser for all test files; sessions keep the stories apart. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await makeBundle();
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  project.provide("site", site.address);
  project.provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
  };
}
