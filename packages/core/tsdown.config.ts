import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";
import { olderOnDemand } from "../../tsdown.older.ts";
import { withoutProse } from "../../tsdown.prose.ts";

const everything: UserConfig = {
  ...base,
  entry: {
    index: "src/index.ts",
    bundle: "src/bundle/index.ts",
    cache: "src/cache/index.ts",
    search: "src/search/index.ts",
    things: "src/search/things/index.ts",
  },
  dts: true,
};

/** For a browser that checks files and shows nothing else. */
const checkAlone: UserConfig = {
  ...base,
  entry: { check: "src/check/index.ts" },
  dts: true,
  clean: false,
  plugins: [withoutProse, olderOnDemand],
};

const config: UserConfig[] = defineConfig([everything, checkAlone]);

export default config;
