import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { test as base, inject } from "vitest";

declare global {
  interface Window {
    /** When htmx last swapped something in, on the clock of `performance.now()`. */
    swappedAt?: number;
  }
}

type Wishes = BrowserContextOptions & {
  /** Troubles that the test itself causes; any other console error, failed request or CSP violation fails it. */
  causes?: RegExp;
};

/** The phone that all stories are told on, unless they say otherwise. */
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  // Most stories are about the network as it is; a worker would answer where they break it.
  serviceWorkers: "block",
};

let connecting: Promise<Browser> | undefined;

/** A test with `visit`: somebody new opens the site, on a phone. Each visit is a browser of its own, with no cookies. */
export const story = base.extend<{ visit: (wishes?: Wishes) => Promise<Page> }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures that are used from the pattern
  visit: async ({}, use) => {
    connecting ??= chromium.connect(inject("browser"));
    const browser = await connecting;
    const contexts: BrowserContext[] = [];
    const troubles: string[] = [];
    await use(async ({ causes, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: inject("site"), ...phone, ...options });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      watch(context, (trouble) => {
        if (!causes?.test(trouble)) troubles.push(trouble);
      });
      await context.addInitScript(() => {
        document.addEventListener("htmx:after:swap", () => {
          window.swappedAt = performance.now();
        });
      });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    if (troubles.length > 0) throw new Error(`troubles on the way:\n${troubles.join("\n")}`);
  },
});

/** Hears of everything that should not happen while a page is used. */
function watch(context: BrowserContext, report: (trouble: string) => void): void {
  context.on("console", (message) => {
    if (message.text().includes("registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") report(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => report(`script: ${error.error().message}`));
  context.on("requestfailed", (request) => {
    // What the browser itself gave up, as whoever waited for it went on: a page was left while its last script was on
    // the way, a form was sent while advice was. A server that fails, or a policy that refuses, has other names.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    report(`${request.failure()?.errorText}: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`);
  });
}
