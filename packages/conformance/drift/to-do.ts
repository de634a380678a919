import { compareVersions, lineOf } from "../../core/src/records/release.ts";

/** What a maintainer does to follow a release, in order, when `newest` is the last that the records know. */
export function toDo(version: string, newest: string, published: readonly string[]): string[] {
  const line = lineOf(version);
  const isKnown = lineOf(newest) === line;
  const between = published.filter(
    (tag) => !tag.includes("-") && compareVersions(tag, newest) > 0 && compareVersions(tag, version) < 0,
  );
  const skipped = [...new Set(between.map(lineOf))].filter((own) => own !== line);
  return [
    ...(skipped.length > 0 ? [`first the same for ${skipped.join(", ")}: each line needs a row of its own`] : []),
    isKnown
      ? `packages/core/src/records/release.ts: newest: "${version}" for line ${line}`
      : `packages/core/src/records/release.ts: { line: "${line}", newest: "${version}" },`,
    "packages/core/src/records/: the rows above; packages/core/test/upstream/structs.json: the new keys and types",
    `packages/conformance/lines/${line}/go.mod: module judge, go 1.26, require github.com/moby/buildkit v${version}`,
    `cd packages/conformance && node build.mjs --tidy ${line} && node compare.ts --line ${line}`,
    "npm run conformance: what the new loader makes of the fixed documents, recorded",
    "npm run presets: presets on the new daemon; packages/conformance/cache/releases.json where cache code changed",
    "node packages/conformance/upstream-errors/prove.ts: whether upstream's pages are still wrong",
    `npm run generate, npm test, and node packages/conformance/drift.ts ${version} again: it has to say nothing`,
  ];
}
