import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts", "{packages/*,presets,site}/test/**/*.test.ts"],
    reporters: ["default", "./scripts/test-summary.ts"],
  },
});

export default config;
