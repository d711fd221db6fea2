import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const oxc = { jsx: { runtime: "automatic", importSource: "hono/jsx" } } as const;

/** What all three have in common. */
const habits = {
  // As many as the smallest machine has cores: by itself, vitest would leave one of two idle.
  maxWorkers: 2,
  // No file leaves anything behind that another would notice: each takes over the modules that the one before it loaded.
  isolate: false,
  // Generous, as a machine that is busy with other work makes tests slow, not wrong.
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

/** Three worlds: pure code in Node, the app in the real Workers runtime, the site as it is served with people's stories in a browser. */
export default defineConfig({
  root,
  oxc,
  test: {
    projects: [
      { root, oxc, test: { ...habits, name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"] } },
      {
        root,
        oxc,
        plugins: [cloudflareTest({ wrangler: { configPath: `${root}wrangler.toml` } })],
        test: { ...habits, name: "worker", include: ["test/worker/**/*.test.{ts,tsx}"] },
      },
      {
        root,
        oxc,
        test: {
          ...habits,
          name: "browser",
          include: ["test/served/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
