import { readFileSync } from "node:fs";

/** A document with a bit of everything. */
export const base: string = readFileSync(new URL("base.toml", import.meta.url), "utf8");
