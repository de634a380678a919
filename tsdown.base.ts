import type { UserConfig } from "tsdown";

/** What every published package is built with. */
export const base: UserConfig = {
  format: "esm",
  platform: "neutral",
  target: "es2023",
  fixedExtension: false,
  clean: true,
  failOnWarn: true,
};
