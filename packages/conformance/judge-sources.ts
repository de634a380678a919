import { join } from "node:path";

/** The folders of the loader's judge: what all releases share, and what is for the TOML library that a go.mod names. */
export function judgeSources(goMod: string): string[] {
  const library = goMod.includes("go-toml/v2") ? "toml2" : "toml1";
  return ["judge", `judge/${library}`].map((folder) => join(import.meta.dirname, folder));
}
