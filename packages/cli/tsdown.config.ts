import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";

const config: UserConfig = defineConfig({
  ...base,
  entry: ["src/main.ts"],
  platform: "node",
  dts: false,
  // Comments and blanks only: less to read at every start, and stack traces keep their names.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  // One file starts faster than several; a command behind import() still runs its code only when it is called.
  outputOptions: { codeSplitting: false },
  deps: { alwaysBundle: [/./] },
});

export default config;
