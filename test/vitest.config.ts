import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: { root: new URL("..", import.meta.url).pathname, include: ["test/unit/**/*.test.ts"] },
});
