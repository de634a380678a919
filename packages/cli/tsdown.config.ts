import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";

const config: UserConfig = defineConfig({
  ...base,
  entry: ["src/main.ts"],
  platform: "node",
  dts: false,
  // CommonJS and small: both are less for Node to read at every start.
  format: "cjs",
  minify: {
    compress: true,
    mangle: { keepNames: { function: true, class: true } },
    codegen: { removeWhitespace: true },
  },
  deps: { alwaysBundle: [/./] },
});

export default config;
