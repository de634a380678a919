import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";

const config: UserConfig = defineConfig({
  ...base,
  entry: ["src/index.ts"],
  dts: true,
});

export default config;
