import { defineConfig, type ViteUserConfig } from "vitest/config";

const browser = "site/test/browser/**/*.test.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    reporters: ["default", "./scripts/test-summary.ts"],
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts", "{packages/*,presets,site}/test/**/*.test.ts"],
          exclude: [browser, "**/node_modules/**"],
          // Processes are started while the browser tests take the other core.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          include: [browser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, the default, is short for a page that shares two cores with the other tests.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});

export default config;
