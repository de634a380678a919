import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** The rules that tell something at or above a warning. */
function told(text: string, options: CheckOptions): string[] {
  return check(text, options).flatMap(({ rule, severity }) => (severity === "info" ? [] : [rule]));
}

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
  ["[[worker.oci.gcpolicy]]\nkeepDuration = 48 # seconds\nkeepBytes = 9000000000"],
  ["[[worker.oci.gcpolicy]]\nkeepDuration = '48s'\nkeepBytes = 9000000000"],
  ["[history]\nmaxAge = 172800\nmaxEntries = 50"],
  ["[history]\nmaxAge = 31536000\nmaxEntries = 0"],
  ["[history]\nmaxAge = 0\nmaxEntries = 0"],
  ["[history]", { buildkit: "0.10" }],
  ["[system]\nplatformsCacheMaxAge = 7"],
  ['[system]\nplatformsCacheMaxAge = "-1s"'],
  ['[worker.oci]\nmaxUsedSpace = "30GB"\nminFreeSpace = "90GB"', { disk: 1e11 }],
  [
    '[[worker.oci.gcpolicy]]\nfilters = ["type==source.local"]\nmaxUsedSpace = "10MB"\n[[worker.oci.gcpolicy]]\nkeepBytes = "9GB"',
  ],
  // Of a worker that is not there.
  ["[worker.containerd]\ngckeepstorage = 9000", { driver: "docker-container" }],
  ["[[worker.containerd.gcpolicy]]\nall = true", { driver: "kubernetes" }],
  // For releases of both kinds.
  [
    '[worker.oci]\ngckeepstorage = "20GB"\nreservedSpace = "5GB"\nmaxUsedSpace = "20GB"\nminFreeSpace = "10GB"',
    { buildkit: "0.12..0.32" },
  ],
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
    expect(told(text, options).filter((rule) => rule !== "newer-key")).toEqual([]);
  });
});
