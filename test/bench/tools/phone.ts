import { type BrowserContext, chromium } from "playwright-core";
import { startBrowser } from "../../browser/browser.ts";

const screen = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

/** Lends a browser with a phone's screen and nothing in its cache; `scripts: false` runs none of the page's. */
export async function withPhone<T>(
  { scripts }: { scripts: boolean },
  use: (phone: BrowserContext) => Promise<T>,
): Promise<T> {
  const server = await startBrowser();
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    return await use(await browser.newContext({ ...screen, javaScriptEnabled: scripts }));
  } finally {
    await server.close();
  }
}
