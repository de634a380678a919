import { describe, expect, test } from "vitest";
import { check, fix } from "../../src/index.ts";

test.for([
  [
    '[history]\nmaxage = "48h"\nmax-entries = 10',
    "0.16",
    "so it counts as 0 in this table, and no record is kept for being among the newest.",
  ],
  [
    "history = { max_age = 48, maxEntries = 9 }",
    "0.32",
    "so it counts as 0 in this table, and no record is kept for its age.",
  ],
  ["history.max-entries = 10", "0.11", "among the newest. All records of builds are then deleted within two minutes."],
] as const)("%j on %s: a misspelled key of the history is told once", ([text, buildkit, said]) => {
  expect(check(text, { buildkit }).map(({ rule, message }) => [rule, message])).toEqual([
    ["unknown-key", expect.stringContaining(said)],
  ]);
});

describe("what happens depends on the release", () => {
  const reserved = '[worker.oci]\nreservedSpace = "10GB"\nminFreeSpace = "9GB"';
  const old = "[worker.oci]\ngckeepstorage = 9000";
  test.for([
    [reserved, "0.20", "what is reserved is the ceiling while the disk has room"],
    [reserved, "0.21", "the cache grows while the disk has room"],
    ["[worker.oci]\nminFreeSpace = 9000", "0.20", "everything is deleted while the disk has that much room"],
    ["[worker.oci]\nminFreeSpace = 9000", "0.21", "no disk space is kept free"],
    [`${old}\nreservedSpace = "10GB"`, "0.17", "it has no effect beside the newer limits"],
    [`${old}\nreservedSpace = "10GB"`, "0.16", "nearly the whole cache is deleted"],
    [
      '[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "20GB"',
      "0.16",
      "Each garbage collection then deletes the whole cache.",
    ],
  ] as const)("%j on %s", ([text, buildkit, effect]) => {
    expect(check(text, { buildkit })[0]?.message).toContain(effect);
  });

  test("and so does what to write", () => {
    expect(check(old, { buildkit: "0.11" })[0]?.help).toBe("write 9000000000");
    expect(check(old, { buildkit: "0.12" })[0]?.help).toBe('write "9GB"');
    const [late] = check("[[worker.oci.gcpolicy]]\nkeepDuration = 48", { buildkit: "0.11" });
    expect(late?.help).toBe("write 172800");
  });
});

test.for([
  ["10240 # 10 GB", true],
  ["10240 # in MB", true],
  ["10240 # 5 GB", false],
  ["10240", false],
] as const)("%s: the fix is safe where a comment names the unit", ([value, safe]) => {
  expect(check(`[worker.oci]\nmaxUsedSpace = ${value}`)[0]?.fixes[0]?.safe).toBe(safe);
});

test.for([
  ['"100GB"', 100 * 2 ** 30, "100GB is all that the disk has; as much is always kept"],
  ['"150GiB"', 100 * 2 ** 30, "150GB is more than the disk has (100GB); as much is always kept"],
  ["150000000000", 100e9, "150 GB is more than the disk has (100 GB); as much is always kept"],
] as const)("%s on a disk of %d bytes: both are said in the same units", ([size, disk, said]) => {
  expect(check(`[worker.oci]\nreservedSpace = ${size}`, { disk })[0]?.message).toContain(said);
});

test.for([
  ["12_000", "12_000 is read as bytes (12 kB), not as MB;", 'write "12GB"'],
  ["20480.0", "20480.0 is read as bytes (20.5 kB), not as MB;", 'write "20GB"'],
  ['"50"', "50 is read as bytes (50 B), not as GB;", 'write "50GB"'],
  ["80 # 80% of the disk", "80 is read as bytes (80 B), not as percent;", 'write "80%"'],
  ['"20k"', "This is only 20kB; nearly the whole cache is deleted", 'write a size that holds a cache, such as "20GB"'],
] as const)("%s is told as it is written", ([size, said, help]) => {
  const [found] = check(`[worker.oci]\nmaxUsedSpace = ${size}`);
  expect(found?.message).toContain(said);
  expect(found?.help).toBe(help);
});

test.for([
  ["20k", 0],
  ["5GB", 1],
] as const)("of sizes in the wrong order, %s is swapped only if it holds a cache", ([max, fixes]) => {
  const found = check(`[worker.oci]\nreservedSpace = "10GB"\nmaxUsedSpace = "${max}"`);
  expect(found.find(({ rule }) => rule === "gc-reserved-above-max")?.fixes).toHaveLength(fixes);
});

test.for([
  ["keepDuration = 48", "so what was not used for 48s can be deleted; 48h is what is meant.", false],
  ["keepDuration = 48 # hours", "so what was not used for 48s can be deleted; 48h is what is meant.", true],
  ['keepDuration = "2880" # in minutes', "so what was not used for 48m can be deleted; 48h is what is meant.", true],
] as const)("%s: what happens is said, and the fix is safe where a comment names the unit", ([line, said, safe]) => {
  const [found] = check(`[[worker.oci.gcpolicy]]\nmaxUsedSpace = "9GB"\n${line}`);
  expect(found?.message).toContain(said);
  expect(found?.fixes[0]?.safe).toBe(safe);
});

test.for([
  ["keepDuration = 48 # hours", "keepDuration = 172800 # hours"],
  ["keepDuration = 2880 # minutes", "keepDuration = 172800 # minutes"],
])("seconds beside the unit that they were counted from stay: %s", ([line, mended]) => {
  const policy = "[[worker.oci.gcpolicy]]\nkeepBytes = 9000000000\n";
  expect(fix(policy + line, { buildkit: "0.11" }).text).toBe(policy + mended);
  expect(check(policy + mended, { buildkit: "0.12" }).filter(({ severity }) => severity !== "info")).toEqual([]);
});
