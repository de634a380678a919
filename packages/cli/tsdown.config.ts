import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";
import { withoutProse } from "../../tsdown.prose.ts";

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

/** Text of one byte per character is read without being decoded. What is not ASCII stands in strings alone. */
const ascii: NonNullable<UserConfig["plugins"]> = {
  name: "ascii",
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === "chunk") file.code = file.code.replaceAll(/[^\0-\x7F]/g, escapeUnit);
    }
  },
};

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The modules that core's bundles are made of: of these, a bundle holds no more than it uses. */
const sources: Record<string, string> = {
  "@buildkit-config/core/cache": fileURLToPath(new URL("../core/src/cache/index.ts", import.meta.url)),
  "@buildkit-config/core": fileURLToPath(new URL("../core/src/index.ts", import.meta.url)),
};

/** The start; `check`, whose compiled code the start keeps; and every command. */
const config: UserConfig[] = defineConfig([
  { ...bundle, entry: ["src/main.ts"] },
  { ...bundle, entry: ["src/run-check.ts"], clean: false, plugins: [withoutProse, ascii], alias: sources },
  { ...bundle, entry: ["src/run.ts"], clean: false, plugins: [ascii], outputOptions: { codeSplitting: false } },
]);

export default config;
