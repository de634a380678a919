import type { Facts } from "./facts.ts";
import type { Row } from "./row.ts";

/** What a library decides, and where records or the loader model say so. */
const decidedBy: Record<string, string> = {
  "github.com/pelletier/go-toml": "packages/core/src/load/dialect.ts",
  "github.com/pelletier/go-toml/v2": "packages/core/src/load/dialect.ts",
  "github.com/docker/go-units": "packages/core/src/load/size.ts",
  "github.com/distribution/reference": "packages/core/src/syntax/reference.ts",
  "github.com/sigstore/sigstore-go": "packages/core/src/records/tables/certificate-extensions.ts",
};

/** Libraries with another version, and texts that call something deprecated. */
export function compareLibrary(before: Facts, now: Facts): Row[] {
  const names = new Set([...Object.keys(before.modules), ...Object.keys(now.modules)]);
  const versions = [...names].flatMap((name) => {
    const [old, own] = [before, now].map(({ modules }) => modules[name] ?? "absent");
    const file = decidedBy[name];
    return old === own ? [] : [{ group: "library" as const, text: `${name}  ${old} -> ${own}`, ...(file && { file }) }];
  });
  return [...versions, ...compareDeprecations(before, now)];
}

function compareDeprecations(before: Facts, now: Facts): Row[] {
  const old = new Set(deprecations(before).map(({ text }) => text));
  return deprecations(now)
    .filter(({ text }) => !old.has(text))
    .map(({ path, text }) => ({
      group: "library",
      text: `${path} says ${text}`,
      file: "packages/core/src/records/tables/ (deprecated)",
    }));
}

function deprecations({ files }: Facts): { path: string; text: string }[] {
  return Object.entries(files).flatMap(([path, file]) => (file.deprecations ?? []).map((text) => ({ path, text })));
}
