import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";

const bundle: UserConfig = {
  ...base,
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
};

/** The start, and everything else in one file, whose compiled code the start keeps. */
const config: UserConfig[] = defineConfig([
  { ...bundle, entry: ["src/main.ts"] },
  { ...bundle, entry: ["src/run.ts"], clean: false, outputOptions: { codeSplitting: false } },
]);

export default config;
