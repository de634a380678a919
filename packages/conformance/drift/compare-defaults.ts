import type { Facts, Tier } from "./facts.ts";
import type { Row } from "./row.ts";

const gcRecord = "packages/core/src/effective/gc-tiers.ts, packages/core/src/records/tables/gc-config.ts";
const appDefaults = "util/appdefaults/";

/** What holds without a file: garbage collection on disks of several sizes, and paths and addresses. */
export function compareDefaults(before: Facts, now: Facts): Row[] {
  return [...compareGc(before, now), ...comparePaths(before, now)];
}

function compareGc({ gc: old }: Facts, { gc: own }: Facts): Row[] {
  if (typeof own === "string" || typeof old === "string") {
    if (own === old) return [];
    const reason = [own, old].find((said) => typeof said === "string") ?? "";
    return [gcRow(`DefaultGCPolicy cannot be called as before; read gcpolicy.go\n${reason}`)];
  }
  const changes = Object.entries(own).flatMap(([file, disks]) =>
    Object.entries(disks).flatMap(([disk, tiers]) =>
      changesOf(old[file]?.[disk] ?? [], tiers).map((change) => ({ change, file, disk })),
    ),
  );
  return [...Map.groupBy(changes, ({ change }) => change)].map(([change, same]) => {
    const places = [...Map.groupBy(same, ({ file }) => file)].map(
      ([file, rows]) =>
        `with ${file}, disk of ${rows
          .map(({ disk }) => disk)
          .toSorted(naturally)
          .join(", ")}`,
    );
    return gcRow([`garbage collection, ${change}`, ...places].join("\n"));
  });
}

function gcRow(text: string): Row {
  return { group: "defaults", text, file: gcRecord };
}

/** What is different, step by step and property by property. */
function changesOf(were: readonly Tier[], tiers: readonly Tier[]): string[] {
  return Array.from({ length: Math.max(were.length, tiers.length) }, (_, at) => {
    const [old = {}, own = {}] = [were[at], tiers[at]];
    const names = [...new Set([...Object.keys(old), ...Object.keys(own)])];
    return names.flatMap((name) => {
      const [was, is] = [old[name], own[name]].map((value) => JSON.stringify(value) ?? "none");
      return was === is ? [] : [`step ${at + 1}, ${name}: ${was} -> ${is}`];
    });
  }).flat();
}

function comparePaths(before: Facts, now: Facts): Row[] {
  const [old, own] = [before, now].map(pathsOf) as [Map<string, string>, Map<string, string>];
  return [...new Set([...old.keys(), ...own.keys()])].flatMap((name) => {
    if (old.get(name) === own.get(name)) return [];
    const text = `${name}  ${old.get(name) ?? "absent"} -> ${own.get(name) ?? "absent"}`;
    return [{ group: "defaults" as const, text, file: "packages/core/src/records/tables/ (the default of the key)" }];
  });
}

const { compare: naturally } = new Intl.Collator("en", { numeric: true });

/** The constants and variables of appdefaults by system; a long value goes by its hash. */
function pathsOf({ files }: Facts): Map<string, string> {
  const rows = Object.entries(files).flatMap(([path, { declarations }]) =>
    path.startsWith(appDefaults)
      ? Object.entries(declarations).flatMap(([name, { value, hash }]) =>
          value === undefined ? [] : [[`${path}: ${name}`, value || hash] as const],
        )
      : [],
  );
  return new Map(rows);
}
