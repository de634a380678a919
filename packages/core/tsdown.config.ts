import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../../tsdown.base.ts";

const config: UserConfig = defineConfig({
  ...base,
  entry: { index: "src/index.ts", bundle: "src/bundle/index.ts", cache: "src/cache/index.ts", near: "src/near.ts" },
  dts: true,
});

export default config;
