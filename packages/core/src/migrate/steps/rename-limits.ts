import { tablesOf } from "../../load/set-table.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { toConfig } from "../../load/config.ts";
import { isSince } from "../../records/release.ts";
import { spellValue, valueAt } from "../spell-value.ts";
import type { MigrationStep } from "../step.ts";

const newLimits = ["reservedSpace", "maxUsedSpace", "minFreeSpace"];

/**
 * The one limit of a worker or a tier has another name from 0.17 on. It is renamed only where it is the sole limit: beside others it
 * means something else.
 */
export const renameLimits: MigrationStep = ({ document, from, to }) => {
  const loading = document.loading(from);
  const config = toConfig(loading.config);
  const renamings = tablesOf(loading.session.bound).flatMap((set) => {
    const old = set.path.includes("gcpolicy") ? "keepBytes" : "gckeepstorage";
    const [was, now] = isSince(to, "0.17") ? [old, "reservedSpace"] : ["reservedSpace", old];
    const others = [...newLimits, old].filter((name) => name !== was);
    const bound = set.keys.get(was);
    if (!bound || set.path[0] !== "worker" || others.some((name) => set.keys.has(name))) return [];
    const { key, value } = bound;
    // Before 0.12 a limit is a number, which percentages do not come to.
    const held = valueAt(config, [...set.path, was]);
    const spelled = isSince(to, "0.12")
      ? document.text.slice(value.start, value.end)
      : held === undefined
        ? undefined
        : spellValue(held, "size", to);
    if (spelled === undefined) return [];
    const edits = [
      { start: key.start, end: key.end, text: now },
      { start: value.start, end: value.end, text: spelled },
    ];
    return [{ edits, done: `\`${key.name}\` becomes \`${now}\`` }];
  });
  if (renamings.length === 0) return undefined;
  return {
    text: applyEdits(
      document.text,
      renamings.flatMap(({ edits }) => edits),
    ),
    done: renamings.map(({ done }) => done),
  };
};
