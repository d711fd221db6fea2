import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const oxc = { jsx: { runtime: "automatic", importSource: "hono/jsx" } } as const;

/** Three worlds: pure code in Node, the app in the real Workers runtime, people's stories in a browser. */
export default defineConfig({
  root,
  oxc,
  test: {
    projects: [
      { root, oxc, test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], testTimeout: 20_000 } },
      {
        root,
        oxc,
        plugins: [cloudflareTest({ wrangler: { configPath: `${root}wrangler.toml` } })],
        test: { name: "worker", include: ["test/worker/**/*.test.{ts,tsx}"], testTimeout: 20_000 },
      },
      {
        root,
        oxc,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          // The stories wait more than they work: for pages, and for fingers to be lifted.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
