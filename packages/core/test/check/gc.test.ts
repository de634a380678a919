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
  ["[worker.oci]\ngckeepstorage = 1000000", {}, [`warning gc-size-in-bytes ${oci}.gckeepstorage`]],
  ['[worker.oci]\nmaxUsedSpace = "10MB"', {}, [`warning gc-size-in-bytes ${oci}.maxUsedSpace`]],
  ['[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "1MB"', {}, [`warning gc-size-in-bytes ${tier}.maxUsedSpace`]],
  ["[[worker.oci.gcpolicy]]\nall = true\nkeepDuration = -1", {}, [`gc-empties-cache ${tier}.keepDuration`]],
  [
    '[[worker.oci.gcpolicy]]\nall = true\nkeepDuration = "-1s"',
    { buildkit: "0.20" },
    [`gc-empties-cache ${tier}.keepDuration`],
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
  ["[system]\nplatformsCacheMaxAge = 20000000000", {}, ["warning duration-in-seconds system.platformsCacheMaxAge"]],
  ["[history]\nmaxAge = 2880 # minutes\nmaxEntries = 9", {}, ["duration-in-seconds history.maxAge"]],
  ["[system]\nplatformsCacheMaxAge = 1 # in hours", {}, ["duration-in-seconds system.platformsCacheMaxAge"]],
  ["[history]", { buildkit: "0.32" }, ["warning history-one-key history"]],
  ["history = {}", { buildkit: "0.28" }, ["warning history-one-key history"]],
  ["[history]\nmaxEntries = 0", {}, ["warning history-one-key history.maxEntries"]],
];

describe("a mistake is told at its key, and nothing else is", () => {
  test.for(mistakes)("%j %o", ([text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });
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
