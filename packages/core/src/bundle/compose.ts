import type { BuildkitdConfig } from "../generated/buildkitd-config.ts";
import { isSince, oldest } from "../records/release.ts";
import { root } from "../records/tables/root.ts";
import { ConflictError, mergeTables, type Wish } from "./merge.ts";
import { claimedTargets, type Part, type Preset, type PresetTarget } from "./preset.ts";

/**
 * Makes one preset of several. The order makes no difference: tables merge, lists without an order unite, and a value that two
 * presets set differently throws a `ConflictError` that names both and the key, for any release that all of them claim.
 */
export function compose(...presets: readonly Preset[]): Preset {
  const sorted = presets.flatMap((preset) => preset.members ?? [preset]).toSorted((a, b) => (a.call < b.call ? -1 : 1));
  const since = sorted.reduce((latest, preset) => (isSince(preset.since, latest) ? preset.since : latest), oldest.line);
  const composed: Preset = {
    id: sorted.map(({ id }) => id).join("+"),
    call: sorted.map(({ call }) => call).join(", "),
    since,
    members: sorted,
    part: (target) => mergeParts(sorted, target),
    proofs: (target) => sorted.flatMap((preset) => preset.proofs(target)),
  };
  for (const target of claimedTargets(composed)) composed.part(target);
  return composed;
}

function mergeParts(presets: readonly Preset[], target: PresetTarget): Part {
  const parts = presets.map((preset) => ({ from: preset.call, part: preset.part(target) }));
  const wishes = (pick: (part: Part) => unknown): Wish[] =>
    parts.map(({ from, part }) => ({ from, value: pick(part) })).filter(({ value }) => value !== undefined);
  const image = onlyImage(wishes((part) => part.image));
  return {
    buildkitd: mergeTables(
      root,
      wishes(({ buildkitd }) => buildkitd ?? {}),
    ) as BuildkitdConfig,
    driverOpts: mergeTexts(
      "driver option",
      wishes(({ driverOpts }) => driverOpts),
    ),
    files: mergeTexts(
      "file",
      wishes(({ files }) => files),
    ),
    ...(image && { image }),
  };
}

function mergeTexts(what: string, wishes: readonly Wish[]): Record<string, string> {
  const texts: Record<string, string> = {};
  const owners = new Map<string, Wish>();
  for (const { from, value } of wishes) {
    for (const [name, text] of Object.entries(value as Record<string, string>)) {
      const other = owners.get(name);
      if (other && other.value !== text) throw new ConflictError(`${what} ${name}`, [other, { from, value: text }]);
      owners.set(name, { from, value: text });
      texts[name] = text;
    }
  }
  return texts;
}

function onlyImage(wishes: readonly Wish[]): Part["image"] {
  const [first, ...others] = wishes as { from: string; value: NonNullable<Part["image"]> }[];
  const other = others.find(({ value }) => value.dockerfile !== first?.value.dockerfile);
  if (first && other) {
    throw new ConflictError("the image of the daemon", [
      { from: first.from, value: first.value.name },
      { from: other.from, value: other.value.name },
    ]);
  }
  return first?.value;
}
