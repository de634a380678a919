import { expect, test } from "vitest";
import { isSince, latest } from "../../core/src/records/release.ts";
import { root } from "../../core/src/records/tables/root.ts";
import { walk } from "../../core/src/records/walk.ts";
import type { Facts } from "../drift/facts.ts";
import { findDrift } from "../drift/find-drift.ts";
import { readFacts } from "../drift/recorded-facts.ts";
import type { Row } from "../drift/row.ts";
import { toDo } from "../drift/to-do.ts";
import { writeReport } from "../drift/write-report.ts";

const { before, now } = readFacts();
const textsOf = (rows: readonly Row[], group: Row["group"]): string[] =>
  rows.filter((row) => row.group === group).map(({ text }) => text);

test("the newest release that the records know has nothing that they do not say", () => {
  expect(now.version).toBe(latest.newest);
  expect(findDrift(root, now, now)).toEqual([]);
});

test("with the records cut off, exactly the keys are new that the records say came later", () => {
  const rows = findDrift(root, before, now);
  const added = textsOf(rows, "keys").map((text) => /^added\s+(\S+)/.exec(text)?.[1]);
  const later = [...walk(root, now.version)].filter(({ field }) => !isSince(before.version, field.since));
  expect(later.length).toBeGreaterThan(0);
  expect(new Set(added)).toEqual(new Set(later.map(({ path }) => path.join("."))));
  expect(textsOf(rows, "types")).toEqual([]);
  expect(textsOf(rows, "links")).toEqual([]);
  expect(textsOf(rows, "flags")).toEqual([
    "--proxy-network  added  kind: Bool; usage: enable proxy network enforcement for all builds",
  ]);
  expect(textsOf(rows, "library")).toContain("github.com/pelletier/go-toml/v2  v2.2.4 -> v2.3.1");
  expect(textsOf(rows, "defaults")).toHaveLength(1);
  expect(textsOf(rows, "defaults")[0]).toMatch(/^garbage collection, step 1, filters: /);
  expect(textsOf(rows, "sources").find((text) => text.startsWith("cmd/buildkitd/config/gcpolicy.go"))).toMatch(
    /^cmd\/buildkitd\/config\/gcpolicy\.go\nchanged DefaultGCPolicy, line \d+$/,
  );
});

test("every row of a new key, type or default names the file that has to change", () => {
  const rows = findDrift(root, before, now);
  const named = rows.filter(({ group }) => ["keys", "types", "defaults", "flags"].includes(group));
  for (const { text, file } of named) expect(file, text).toMatch(/^packages\/core\/src\//);
  const key = rows.find(({ text }) => text.includes("system.maxRegistryConcurrency"));
  expect(key?.file).toBe("packages/core/src/records/tables/system-config.ts");
});

/** The newest release, with one change made to it. */
function changed(change: (facts: Facts) => void): readonly Row[] {
  const copy = structuredClone(now);
  change(copy);
  return findDrift(root, now, copy);
}

function fieldOf({ structs }: Facts, struct: string, name: string): Facts["structs"][0]["fields"][0] {
  const found = structs.find((own) => own.name.endsWith(`#${struct}`))?.fields.find((field) => field.name === name);
  if (!found) throw new Error(`no ${struct}.${name}`);
  return found;
}

test("a key with another name was renamed in both workers at once", () => {
  const rows = changed((facts) => {
    fieldOf(facts, "NetworkConfig", "Mode").key = "network";
  });
  const [first = "", ...others] = textsOf(rows, "keys");
  expect(others).toEqual([]);
  expect(first).toContain(
    "renamed  worker.oci.networkMode, worker.containerd.networkMode -> worker.oci.network, worker.containerd.network\n",
  );
  expect(first).toContain("NetworkConfig.Mode string");
});

test("another type, a pointer, a comment and a table of a new struct are told", () => {
  const rows = changed((facts) => {
    fieldOf(facts, "HistoryConfig", "MaxEntries").type = "*int64";
    fieldOf(facts, "DNSConfig", "Nameservers").type = "string";
    fieldOf(facts, "Config", "Root").type = "Path";
    facts.structs[0]?.fields.push({ name: "Compaction", key: "compaction", type: "CompactionConfig" });
    const config = facts.files["cmd/buildkitd/config/config.go"]?.structs["Config"]?.["Root"];
    if (config) config.doc = "Another comment";
  });
  expect(textsOf(rows, "types")).toEqual([
    "root  string -> Path",
    "dns.nameservers  []string -> string",
    "history.maxEntries  int64 -> *int64",
    "history.maxEntries  tells zero from unset now (pointer: true)",
  ]);
  const keys = rows.filter(({ group }) => group === "keys");
  expect(keys.map(({ text }) => text.split("\n")[0])).toEqual(["added    compaction", "comment  root"]);
});

test("a flag that is gone or has another default is told, and the record that names it", () => {
  const rows = changed(({ files }) => {
    const main = files["cmd/buildkitd/main.go"];
    delete main?.flags["otel-socket-path"];
    if (main?.flags["log-format"]) main.flags["log-format"].value = "json";
  });
  expect(rows.filter(({ group }) => group === "flags")).toEqual([
    {
      group: "flags",
      text: "--otel-socket-path  removed",
      file: "packages/core/src/records/tables/otel-config.ts",
    },
    {
      group: "flags",
      text: "--log-format  value: text -> json",
      file: "packages/core/src/records/tables/log-config.ts",
    },
  ]);
});

test("the report ends with what to do, and tells of lines that were skipped", () => {
  const rows = findDrift(root, before, now);
  const report = writeReport("0.34.2", "0.32.2", rows, toDo("0.34.2", "0.32.2", ["0.32.2", "0.33.0", "0.34.2"]));
  const steps = report.slice(report.indexOf("What to do")).split("\n");
  expect(steps[1]).toContain("0.33: each line needs a row of its own");
  expect(steps[2]).toContain('release.ts: { line: "0.34", newest: "0.34.2" },');
  expect(writeReport("0.32.2", "0.32.2", [], [])).toBe("BuildKit 0.32.2 is what the records say for 0.32.2.\n");
});
