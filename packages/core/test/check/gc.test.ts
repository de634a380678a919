import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** What is told at or above a warning, with where. */
function told(text: string, options: CheckOptions): string[] {
  return check(text, options)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, path }) => `${severity === "error" ? "" : "warning "}${rule} ${path.join(".")}`);
}

/** What is worth knowing, too. */
function informed(text: string, options: CheckOptions): string[] {
  const infos = check(text, options).filter(({ severity, rule }) => severity === "info" && rule !== "deprecated-key");
  return infos.map(({ rule, path }) => `${rule} ${path.join(".")}`);
}

const oci = "worker.oci";
const tier = "worker.oci.gcpolicy.0";

const mistakes: [text: string, options: CheckOptions, expected: string[]][] = [
  // Sizes.
  ["[worker.oci]\ngckeepstorage = 9000", { buildkit: "0.10" }, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  ["worker.oci.gckeepstorage = 50_000", { buildkit: "0.11" }, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  ['worker = { oci = { gckeepstorage = "9.5" } }', { buildkit: "0.13" }, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  ["[worker.oci]\nmaxUsedSpace = 9.5", { buildkit: "0.32" }, [`gc-size-in-bytes ${oci}.maxUsedSpace`]],
  ["[worker.containerd]\nreservedSpace = 10\n", {}, ["gc-size-in-bytes worker.containerd.reservedSpace"]],
  ["[WORKER.OCI]\nMAXUSEDSPACE = 20000", {}, ["gc-size-in-bytes WORKER.OCI.MAXUSEDSPACE"]],
  ["[[worker.oci.gcpolicy]]\nkeepBytes = 512", { buildkit: "0.16" }, [`gc-size-in-bytes ${tier}.keepBytes`]],
  ["[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = 20480000 # 20GB", {}, [`gc-size-in-bytes ${tier}.keepBytes`]],
  ["[worker.oci]\ngckeepstorage = 10485760 # 10 GiB", {}, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  [
    "worker.oci.gcpolicy = [{ minFreeSpace = 2000, maxUsedSpace = '9GB' }]",
    {},
    [`gc-size-in-bytes ${tier}.minFreeSpace`],
  ],
  ["[worker.oci]\nmaxUsedSpace = 9e3", {}, [`gc-size-in-bytes ${oci}.maxUsedSpace`]],
  ["[worker.oci]\ngckeepstorage = 0x2328", { buildkit: "0.16" }, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  ["[worker.oci]\ngckeepstorage = 1e5", { buildkit: "0.16" }, [`gc-size-in-bytes ${oci}.gckeepstorage`]],
  ["[worker.oci]\nmaxUsedSpace = 80 # percent", {}, [`gc-size-in-bytes ${oci}.maxUsedSpace`]],
  ...["20k", "20KB", "50000B", "9 k", "9kib", "9000B", "0.5k"].map((size): [string, CheckOptions, string[]] => [
    `[worker.oci]\nreservedSpace = "${size}"`,
    {},
    [`warning gc-size-in-bytes ${oci}.reservedSpace`],
  ]),
  [
    '[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = "20k"',
    { buildkit: "0.12" },
    [`warning gc-size-in-bytes ${tier}.keepBytes`],
  ],
  // Sizes below 0.
  ["[worker.oci]\ngckeepstorage = -1 # unlimited", { buildkit: "0.10" }, [`gc-empties-cache ${oci}.gckeepstorage`]],
  ["[[worker.oci.gcpolicy]]\nkeepBytes = -1", { buildkit: "0.11" }, [`gc-empties-cache ${tier}.keepBytes`]],
  // Limits that do not count.
  [
    '[worker.oci]\nminFreeSpace = "20%"\n[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "9GB"',
    {},
    [`gc-limits-dead ${oci}.minFreeSpace`],
  ],
  [
    "[worker.oci]\ngckeepstorage = 9000000000\n[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = 5000000000",
    { buildkit: "0.10" },
    [`gc-limits-dead ${oci}.gckeepstorage`],
  ],
  ['[worker.oci]\ngc = false\nmaxUsedSpace = "9GB"', {}, [`warning gc-limits-dead ${oci}.maxUsedSpace`]],
  [
    '[worker.oci]\ngc = false\n[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = "9GB"',
    { buildkit: "0.15" },
    ["warning gc-limits-dead worker.oci.gcpolicy"],
  ],
  ['[worker.oci]\ngckeepstorage = "50GB"\nminFreeSpace = "20GB"', {}, [`warning gc-limits-dead ${oci}.gckeepstorage`]],
  [
    '[[worker.oci.gcpolicy]]\nkeepBytes = "50GB"\nreservedSpace = "5GB"',
    {},
    [`warning gc-limits-dead ${tier}.keepBytes`],
  ],
  // Policies that empty the cache.
  ["[[worker.oci.gcpolicy]]\nall = true", { buildkit: "0.10" }, [`gc-empties-cache ${tier}`]],
  ["[[worker.oci.gcpolicy]]", {}, [`gc-empties-cache ${tier}`]],
  ["worker.oci.gcpolicy = [{}]", {}, [`gc-empties-cache ${tier}`]],
  ["[[worker.oci.gcpolicy]]\nkeepBytes = 0\nall = true", {}, [`warning gc-empties-cache ${tier}`]],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==exec.cachemount"]\n[[worker.oci.gcpolicy]]\nmaxUsedSpace = "9GB"',
    {},
    [`warning gc-empties-cache ${tier}`],
  ],
  ['[worker.oci]\nminFreeSpace = "20GB"', { buildkit: "0.20" }, [`gc-empties-cache ${oci}.minFreeSpace`]],
  ['[[worker.oci.gcpolicy]]\nall = true\nminFreeSpace = "20GB"', { buildkit: "0.17" }, [`gc-empties-cache ${tier}`]],
  // The key that would have stopped it is the one to mend.
  [
    '[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "20GB"',
    { buildkit: "0.16" },
    [`newer-key ${tier}.maxUsedSpace`],
  ],
  ['[[worker.oci.gcpolicy]]\nall = true\nkeepByte = "20GB"', {}, [`unknown-key ${tier}.keepByte`]],
  // Ceilings.
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==source.local"]\nkeepDuration = "48h"',
    {},
    ["warning gc-no-ceiling worker.oci.gcpolicy"],
  ],
  [
    '[[worker.containerd.gcpolicy]]\nfilters = ["type~=^source"]\nkeepBytes = "9GB"',
    { buildkit: "0.14" },
    ["warning gc-no-ceiling worker.containerd.gcpolicy"],
  ],
  ['[worker.oci]\nreservedSpace = "30GB"\nmaxUsedSpace = "20GB"', {}, [`gc-reserved-above-max ${oci}.maxUsedSpace`]],
  [
    '[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = "60%"\nmaxUsedSpace = "50%"',
    { buildkit: "0.17" },
    [`gc-reserved-above-max ${tier}.maxUsedSpace`],
  ],
  [
    '[worker.oci]\nreservedSpace = "50%"\nmaxUsedSpace = "20GB"',
    { disk: 1e11 },
    [`gc-reserved-above-max ${oci}.maxUsedSpace`],
  ],
  ['[worker.oci]\nminFreeSpace = "20%"', {}, [`warning gc-one-limit ${oci}.minFreeSpace`]],
  ['[worker.oci]\nmaxUsedSpace = "120%"', {}, [`gc-above-disk ${oci}.maxUsedSpace`]],
  ['[worker.oci]\nreservedSpace = "60GB"', { disk: 5e10 }, [`warning gc-above-disk ${oci}.reservedSpace`]],
  [
    '[worker.oci]\ngckeepstorage = "60GB"',
    { disk: 5e10, buildkit: "0.13" },
    [`warning gc-above-disk ${oci}.gckeepstorage`],
  ],
  [
    '[worker.oci]\nreservedSpace = "30GB"\nmaxUsedSpace = "40GB"\nminFreeSpace = "30GB"',
    { disk: 5e10 },
    [`warning gc-above-disk ${oci}.minFreeSpace`],
  ],
  [
    '[worker.oci]\nreservedSpace = "150GB"\nmaxUsedSpace = "200GB"\nminFreeSpace = "1GB"',
    { disk: 100 * 2 ** 30 },
    [`warning gc-above-disk ${oci}.reservedSpace`],
  ],
  [
    'worker.oci = { reservedSpace = "150GB", minFreeSpace = "10GB" }',
    { disk: 100 * 2 ** 30 },
    [`warning gc-above-disk ${oci}.reservedSpace`],
  ],
  [
    '[[worker.oci.gcpolicy]]\nkeepBytes = "150GB"\nmaxUsedSpace = "160GB"\nminFreeSpace = "20GB"',
    { disk: 100 * 2 ** 30, buildkit: "0.17" },
    [`warning gc-above-disk ${tier}.keepBytes`],
  ],
  // Filters.
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==regular,type==exec.cachemount"]\nkeepBytes = 9000000000',
    { buildkit: "0.10" },
    [`gc-comma-filter ${tier}.filters.0`],
  ],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type=regular"]\nkeepBytes = 9000000000',
    { buildkit: "0.11" },
    [`gc-bad-filter ${tier}.filters.0`],
  ],
  ['[[worker.oci.gcpolicy]]\nfilters = ["until=24h"]\nmaxUsedSpace = "9GB"', {}, [`gc-bad-filter ${tier}.filters.0`]],
  [
    'worker.oci.gcpolicy = [{ filters = ["regular", "type==git"], maxUsedSpace = "9GB" }]',
    {},
    [`gc-bad-filter ${tier}.filters.0`, `gc-bad-filter ${tier}.filters.1`],
  ],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["description~=COPY"]\nkeepBytes = "9GB"',
    { buildkit: "0.13" },
    [`gc-bad-filter ${tier}.filters.0`],
  ],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type!=cachemount"]\nkeepBytes = "9GB"',
    {},
    [`gc-bad-filter ${tier}.filters.0`],
  ],
  ['[[worker.oci.gcpolicy]]\nfilters = ["inuse!=true"]\nkeepBytes = "9GB"', {}, [`gc-bad-filter ${tier}.filters.0`]],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type~=*mount", "type==source.git"]\nkeepBytes = "9GB"',
    {},
    [`gc-bad-filter ${tier}.filters.0`, `gc-bad-filter ${tier}.filters.1`],
  ],
  // Times.
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 48", {}, [`duration-in-seconds ${tier}.keepDuration`]],
  ['[[worker.oci.gcpolicy]]\nkeepDuration = "168"', { buildkit: "0.12" }, [`duration-in-seconds ${tier}.keepDuration`]],
  ["[history]\nmaxAge = 7\nmaxEntries = 100", { buildkit: "0.11" }, ["duration-in-seconds history.maxAge"]],
  ["history = { maxAge = 172800000000000, maxEntries = 100 }", {}, ["duration-in-seconds history.maxAge"]],
  ["[history]\nmaxAge = 43200 # 30 days\nmaxEntries = 100", {}, ["duration-in-seconds history.maxAge"]],
  ["[system]\nplatformsCacheMaxAge = 3600000000000", {}, ["duration-in-seconds system.platformsCacheMaxAge"]],
  ["[system]\nplatformsCacheMaxAge = 1 # 1h", {}, ["duration-in-seconds system.platformsCacheMaxAge"]],
  ["[history]", { buildkit: "0.32" }, ["warning history-one-key history"]],
  ["history = {}", { buildkit: "0.28" }, ["warning history-one-key history"]],
  ["[history]\nmaxEntries = 0", {}, ["warning history-one-key history.maxEntries"]],
];

describe("a mistake is told at its key, and nothing else is", () => {
  test.for(mistakes)("%j %o", ([text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });
});

const right: [text: string, options?: CheckOptions][] = [
  ["[worker.oci]\ngc = true"],
  ["[worker.oci]\ngc = false"],
  ['[worker.oci]\ngckeepstorage = "10GB"'],
  ["[worker.oci]\ngckeepstorage = 10000000000", { buildkit: "0.10" }],
  ["[worker.oci]\ngckeepstorage = 0"],
  ["[worker.oci]\ngckeepstorage = 2000000 # 2 MB for tests"],
  ["[worker.oci]\nreservedSpace = 512 # bytes"],
  ['[worker.oci]\nreservedSpace = "512kB" # bytes are all it gets'],
  ['[worker.oci]\nreservedSpace = "512kB"\nmaxUsedSpace = "20GB"\nminFreeSpace = 0'],
  ['[[worker.oci.gcpolicy]]\nkeepDuration = "48h"\nkeepBytes = "9k"\n[[worker.oci.gcpolicy]]\nmaxUsedSpace = "9GB"'],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==source.local"]\nkeepBytes = "9000B"\n[[worker.oci.gcpolicy]]\nkeepBytes = "9GB"',
  ],
  ["[worker.oci]\nmaxUsedSpace = 1e10"],
  ["[worker.oci]\ngckeepstorage = 0x2540be400", { buildkit: "0.11" }],
  ["[[worker.oci.gcpolicy]]\nkeepBytes = -1\nkeepDuration = 172800", { buildkit: "0.11" }],
  ["[worker.oci]\ngckeepstorage = 21474836480 # 20GB, on a disk of 100GB"],
  ['[worker.oci]\nreservedSpace = "10GB"'],
  ['[worker.oci]\nmaxUsedSpace = "30GB"'],
  ['[worker.oci]\nreservedSpace = "10GB"\nmaxUsedSpace = "30GB"\nminFreeSpace = "20%"', { disk: 1e11 }],
  ['[worker.oci]\nreservedSpace = "20%"\nmaxUsedSpace = "100%"\nminFreeSpace = "10%"', { disk: 1e11 }],
  ['[worker.oci]\ngckeepstorage = "30GB"\nreservedSpace = "10GB"\nmaxUsedSpace = "30GB"'],
  ['[worker.oci]\ngckeepstorage = "10GB"\nreservedSpace = "10GB"'],
  ['[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = "30GB"\nreservedSpace = "10GB"\nmaxUsedSpace = "30GB"'],
  ['[worker.oci]\ngc = false\n[worker.containerd]\nreservedSpace = "10GB"'],
  ['[worker.oci]\nmaxUsedSpace = "30GB"\n[[worker.containerd.gcpolicy]]\nall = true\nmaxUsedSpace = "30GB"'],
  ["[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = 10000000000", { buildkit: "0.10" }],
  ['[[worker.oci.gcpolicy]]\nkeepDuration = "48h"'],
  ["[[worker.oci.gcpolicy]]\nall = true\nkeepDuration = 3600", { buildkit: "0.11" }],
  ['[[worker.oci.gcpolicy]]\nkeepDuration = "168h"\nkeepBytes = "20GB"'],
  ['[[worker.oci.gcpolicy]]\nall = true\nminFreeSpace = "20%"', { buildkit: "0.21" }],
  ['[[worker.oci.gcpolicy]]\nall = true\nminFreeSpace = "20%"\nkeepDuration = "1h"', { buildkit: "0.17" }],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==source.local"]\n[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "9GB"',
  ],
  ['[[worker.oci.gcpolicy]]\nfilters = ["type!=exec.cachemount"]\nmaxUsedSpace = "9GB"'],
  ['[[worker.oci.gcpolicy]]\nfilters = ["type==regular"]\nmaxUsedSpace = "9GB"'],
  ['[[worker.oci.gcpolicy]]\nfilters = ["type==regular, shared", "type~=/source|exec/"]\nmaxUsedSpace = "9GB"'],
  ['[[worker.oci.gcpolicy]]\nfilters = ["description~=COPY"]\nmaxUsedSpace = "9GB"', { buildkit: "0.17" }],
  ['[[worker.oci.gcpolicy]]\nfilters = ["id==abc", \'type=="regular"\']\nkeepBytes = 9000000000', { buildkit: "0.10" }],
  ['[[worker.oci.gcpolicy]]\nfilters = []\nkeepBytes = "9GB"'],
  ['[worker.oci]\ngc = false\n[worker.oci.labels]\nkeepBytes = "512"'],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 300\nkeepBytes = 9000000000"],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 172800 # 48h\nkeepBytes = 9000000000"],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 48 # 48 seconds\nkeepBytes = 9000000000"],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 3153600000 # a century\nkeepBytes = 9000000000"],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = '48s'\nkeepBytes = 9000000000"],
  ["[history]\nmaxAge = 172800\nmaxEntries = 50"],
  ["[history]\nmaxAge = 31536000\nmaxEntries = 0"],
  ["[history]\nmaxAge = 0\nmaxEntries = 0"],
  ["[history]", { buildkit: "0.10" }],
  ["[system]\nplatformsCacheMaxAge = 7"],
  ['[system]\nplatformsCacheMaxAge = "-1s"'],
  ['[worker.oci]\nmaxUsedSpace = "30GB"\nminFreeSpace = "90GB"', { disk: 1e11 }],
  // Of a worker that is turned off.
  ["[worker.containerd]\nenabled = false\ngckeepstorage = 9000"],
  ["[worker.containerd]\nenabled = false\n[[worker.containerd.gcpolicy]]\nall = true", { buildkit: "0.10" }],
  [
    "[[worker.OCI.gcpolicy]]\nfilters = ['type=a', 'type==a,type==b']\nkeepDuration = 48\n[worker.oci]\nenabled = false",
  ],
  ['worker.oci = { enabled = false, gc = false, reservedSpace = "9GB", maxUsedSpace = "5GB" }', { disk: 1e9 }],
  ["[worker.containerd]\nenabled = false\nruntime = { path = '/runc' }"],
];

describe("what is meant as it stands stays quiet", () => {
  test.for(right)("%j %o", ([text, options = {}]) => {
    // That a release does not know a table is not about what is in it.
    expect(told(text, options).filter((line) => !line.startsWith("newer-key"))).toEqual([]);
  });
});

test.for([
  [
    '[history]\nmaxage = "48h"\nmax-entries = 10',
    "0.16",
    "so it counts as 0, and no record is kept for being among the newest.",
  ],
  ["history = { max_age = 48, maxEntries = 9 }", "0.32", "so it counts as 0, and no record is kept for its age."],
  ["history.max-entries = 10", "0.11", "among the newest. All records of builds are then deleted within two minutes."],
] as const)("%j on %s: a misspelled key of the history is told once", ([text, buildkit, said]) => {
  expect(check(text, { buildkit }).map(({ rule, message }) => [rule, message])).toEqual([
    ["unknown-key", expect.stringContaining(said)],
  ]);
});

describe("worth knowing", () => {
  test.for([
    ['[worker.oci]\nreservedSpace = "10GB"', ["gc-one-limit worker.oci.reservedSpace"]],
    ['[worker.oci]\nreservedSpace = "10GB"\nmaxUsedSpace = 0\nminFreeSpace = 0', []],
    ['[worker.oci]\ngckeepstorage = "10GB"', []],
    ['[worker.oci]\ngckeepstorage = "10GB"\nreservedSpace = "10GB"', ["gc-limits-dead worker.oci.gckeepstorage"]],
    [
      '[worker.oci]\nmaxUsedSpace = "9GB"\n[[worker.oci.gcpolicy]]\nmaxUsedSpace = "9GB"',
      ["gc-limits-dead worker.oci.maxUsedSpace"],
    ],
    ['[[worker.oci.gcpolicy]]\nkeepDuration = "48h"\nmaxUsedSpace = "9GB"', ["gc-no-ceiling worker.oci.gcpolicy"]],
    ['[[worker.oci.gcpolicy]]\nall = true\nkeepDuration = "48h"', ["gc-no-ceiling worker.oci.gcpolicy"]],
    [
      '[[worker.oci.gcpolicy]]\nall = true\nkeepDuration = "48h"\n[[worker.oci.gcpolicy]]\nkeepDuration = "720h"',
      ["gc-no-ceiling worker.oci.gcpolicy"],
    ],
    [
      'worker.oci.gcpolicy = [{ filters = ["type==exec.cachemount"], maxUsedSpace = "9GB" }, { keepDuration = "720h" }]',
      ["gc-no-ceiling worker.oci.gcpolicy"],
    ],
    [
      "[worker.containerd]\nenabled = false\n[[worker.containerd.gcpolicy]]\nall = true",
      ["worker-disabled worker.containerd.enabled"],
    ],
    ['[history]\nmaxAge = "720h"', ["history-one-key history.maxAge"]],
    ["[history]\nmaxEntries = 9", ["history-one-key history.maxEntries"]],
    [
      "[[worker.oci.gcpolicy]]\nkeepDuration = 1440\nall = true",
      ["duration-in-seconds worker.oci.gcpolicy.0.keepDuration"],
    ],
    ["[[worker.oci.gcpolicy]]\nkeepBytes = 1\nall = true", ["gc-size-in-bytes worker.oci.gcpolicy.0.keepBytes"]],
  ] as [string, string[]][])("%j", ([text, expected]) => {
    expect(informed(text, {})).toEqual(expected);
  });
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

test("of sizes in the wrong order, one that holds no cache is not taken for the other", () => {
  const sizes = (max: string): string => `[worker.oci]\nreservedSpace = "10GB"\nmaxUsedSpace = "${max}"`;
  const fixes = (max: string): number | undefined =>
    check(sizes(max)).find(({ rule }) => rule === "gc-reserved-above-max")?.fixes.length;
  expect(fixes("20k")).toBe(0);
  expect(fixes("5GB")).toBe(1);
});
