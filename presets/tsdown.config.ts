import { readdirSync } from "node:fs";
import { defineConfig, type UserConfig } from "tsdown";
import { base } from "../tsdown.base.ts";

const modules = readdirSync(new URL("generated", import.meta.url));

const config: UserConfig = defineConfig({
  ...base,
  entry: Object.fromEntries(modules.map((name) => [name.replace(/\.ts$/, ""), `generated/${name}`])),
  dts: true,
});

export default config;
