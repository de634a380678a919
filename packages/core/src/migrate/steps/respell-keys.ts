import { describeMissing } from "../../check/missing.ts";
import { canonicalPath, tablesOf } from "../../load/set-table.ts";
import type { Bound } from "../../load/bound.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { tomlKey } from "../../toml/spell-key.ts";
import type { MigrationStep } from "../step.ts";

/** From 0.28 on any case of a key is read; a release before takes few, so the keys get the case of the reference. */
export const respellKeys: MigrationStep = ({ document, from, to }) => {
  const read = namesRead(document.loading(from).session.bound);
  const edits = describeMissing(document.loading(to).session).flatMap(({ missing: { path, key } }) => {
    const canonical = canonicalPath(path);
    const name = canonical.at(-1);
    if (typeof name !== "string" || name === key.name || !read.has(JSON.stringify(canonical))) return [];
    return [{ start: key.start, end: key.end, text: tomlKey(name), was: key.name }];
  });
  if (edits.length === 0) return undefined;
  return {
    text: applyEdits(document.text, edits),
    done: edits.map(({ was, text }) => `\`${was}\` becomes \`${text}\`, as BuildKit before 0.28 spells it`),
  };
};

/** The paths of all tables and keys that a release reads, as JSON. */
function namesRead(all: readonly Bound[]): Set<string> {
  const names = new Set<string>();
  for (const { path, keys } of tablesOf(all)) {
    for (let depth = 1; depth <= path.length; depth++) names.add(JSON.stringify(path.slice(0, depth)));
    for (const key of keys.keys()) names.add(JSON.stringify([...path, key]));
  }
  return names;
}
