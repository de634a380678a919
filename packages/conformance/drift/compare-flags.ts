import { isSince } from "../../core/src/records/release.ts";
import type { Field, Flag, Table } from "../../core/src/records/record.ts";
import { walk } from "../../core/src/records/walk.ts";
import type { Facts, GoFlag } from "./facts.ts";
import { filesNaming } from "./record-files.ts";
import type { Row } from "./row.ts";

const anyRecord = "packages/core/src/records/tables/ (the flag of the key that it sets)";

/** Flags of buildkitd that came, went, or changed; hidden ones too. */
export function compareFlags(root: Table, before: Facts, now: Facts): Row[] {
  const [old, own] = [before, now].map(flagsOf) as [Map<string, GoFlag>, Map<string, GoFlag>];
  const known = new Set([...walk(root)].flatMap(({ field }) => namesOf(field, before.version)));
  const added = [...own].filter(([name]) => !old.has(name));
  const gone = [...new Set([...old.keys(), ...known])].filter((name) => !own.has(name));
  const changed = [...own].flatMap(([name, flag]) => {
    const was = old.get(name);
    return was ? changesOf(was, flag).map((change) => flagRow(name, change)) : [];
  });
  return [
    ...added.map(([name, flag]) => flagRow(name, `added  ${show(flag)}`)),
    ...gone.map((name) => flagRow(name, "removed")),
    ...changed,
  ];
}

function flagRow(name: string, change: string): Row {
  const files = filesNaming(`"--${name}"`).filter((file) => file.includes("/records/"));
  return { group: "flags", text: `--${name}  ${change}`, file: files.join(", ") || anyRecord };
}

function flagsOf({ files }: Facts): Map<string, GoFlag> {
  const daemon = Object.entries(files).filter(([path]) => path.startsWith("cmd/buildkitd/"));
  return new Map(daemon.flatMap(([, { flags }]) => Object.entries(flags)));
}

/** The names of the flags that a record knows for a release. */
function namesOf({ flag }: Field, version: string): string[] {
  if (flag === undefined) return [];
  const all: (Flag | undefined)[] = "name" in flag ? [flag] : [flag.oci, flag.containerd];
  return all.flatMap((one) => (one && isSince(version, one.since) ? [one.name.replace(/^--/, "")] : []));
}

const facets = ["kind", "usage", "value", "env", "hidden"] as const;

function changesOf(was: GoFlag, flag: GoFlag): string[] {
  return facets
    .filter((facet) => was[facet] !== flag[facet])
    .map((facet) => `${facet}: ${was[facet] ?? "none"} -> ${flag[facet] ?? "none"}`);
}

function show(flag: GoFlag): string {
  return facets.flatMap((facet) => (flag[facet] === undefined ? [] : [`${facet}: ${flag[facet]}`])).join("; ");
}
