import { existsSync } from "node:fs";
import { type BrowserServer, chromium } from "playwright-core";

/** Where Chrome and Chromium are usually installed, on Linux, macOS and Windows. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a Chromium to which test files connect by its `wsEndpoint()`. */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await executable(), args: flags });
}

/** CHROMIUM_PATH if set; on Linux x64 the Chromium that came with `npm ci`; elsewhere an installed one. */
async function executable(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return named;
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: bundled } = await import("@sparticuz/chromium");
    return bundled.executablePath();
  }
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  throw new Error(
    "The browser tests need Chrome or Chromium. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test",
  );
}
