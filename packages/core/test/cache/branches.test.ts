import { expect, test } from "vitest";
import { branchCaches } from "../../src/cache/branches.ts";
import { cacheTo } from "../../src/cache/builders.ts";
import { formatCache } from "../../src/cache/format-cache.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import type { CacheEntry } from "../../src/cache/entry.ts";

const caches: CacheEntry[] = [
  cacheTo.registry({ ref: "localhost:5000/app", mode: "max", "registry.insecure": true }),
  cacheTo.registry({ ref: "ghcr.io/acme/app:cache" }),
  cacheTo.gha({ mode: "max" }),
  cacheTo.gha({ scope: "api", "ignore-error": true }),
  cacheTo.s3({ bucket: "b", region: "eu-central-1", mode: "max" }),
  cacheTo.azblob({ account_url: "https://acmecache.blob.core.windows.net", name: "api" }),
  cacheTo.local({ dest: "/tmp/cache/", mode: "max", tag: "t" }),
];

test("each branch writes its own and reads main's too", () => {
  const written = caches.flatMap((cache) => {
    const { from, to } = branchCaches({ cache, branch: "feature/x", main: "main" });
    return [
      ...to.map((entry) => `to    ${formatCache(entry, "cli")}`),
      ...from.map((entry) => `from  ${formatCache(entry, "cli")}`),
    ];
  });
  expect(written.join("\n")).toMatchInlineSnapshot(`
    "to    type=registry,ref=localhost:5000/app:feature-x-1573876a,mode=max,registry.insecure=true
    from  type=registry,ref=localhost:5000/app:feature-x-1573876a,registry.insecure=true
    from  type=registry,ref=localhost:5000/app:main,registry.insecure=true
    to    type=registry,ref=ghcr.io/acme/app:cache-feature-x-e77941d9
    from  type=registry,ref=ghcr.io/acme/app:cache-feature-x-e77941d9
    from  type=registry,ref=ghcr.io/acme/app:cache-main
    to    type=gha,mode=max,scope=buildkit-feature/x
    from  type=gha,scope=buildkit-feature/x
    from  type=gha,scope=buildkit-main
    to    type=gha,scope=api-feature/x,ignore-error=true
    from  type=gha,scope=api-feature/x
    from  type=gha,scope=api-main
    to    type=s3,bucket=b,region=eu-central-1,mode=max,name=buildkit-feature-x-53375029
    from  type=s3,bucket=b,region=eu-central-1,name=buildkit-feature-x-53375029
    from  type=s3,bucket=b,region=eu-central-1,name=buildkit-main
    to    type=azblob,account_url=https://acmecache.blob.core.windows.net,name=api-feature-x-d512af3f
    from  type=azblob,account_url=https://acmecache.blob.core.windows.net,name=api-feature-x-d512af3f
    from  type=azblob,account_url=https://acmecache.blob.core.windows.net,name=api-main
    to    type=local,dest=/tmp/cache/feature-x-1573876a,mode=max,tag=t
    from  type=local,src=/tmp/cache/feature-x-1573876a,tag=t
    from  type=local,src=/tmp/cache/main,tag=t"
  `);
});

test.for(caches)("has nothing against it: %j", (cache) => {
  const { from, to } = branchCaches({ cache, branch: "feature/x", main: "main" });
  for (const [direction, entries] of [
    ["import", from],
    ["export", to],
  ] as const) {
    for (const entry of entries) {
      const { outcome, entries: read } = parseCache(formatCache(entry, "cli"), { direction });
      expect([outcome, read]).toEqual(["ok", [entry]]);
    }
  }
});

test("main reads and writes one cache", () => {
  const { from, to } = branchCaches({ cache: cacheTo.gha(), branch: "main", main: "main" });
  expect(from).toEqual([{ type: "gha", attrs: { scope: "buildkit-main" } }]);
  expect(to).toEqual(from);
});

function tagOf(branch: string): string {
  const { to } = branchCaches({ cache: cacheTo.registry({ ref: "a/b" }), branch, main: "main" });
  return to[0]?.attrs["ref"]?.replace("a/b:", "") ?? "";
}

test("tags hold what a tag may hold, and differ where branches do", () => {
  const branches = [
    "main",
    "a/b",
    "a-b",
    "a.b",
    "-x",
    ".x",
    "x".repeat(200),
    `${"x".repeat(200)}y`,
    "ünï",
    "漢",
    "renovate/npm-vite-8.x",
    "A",
    "a",
  ];
  const tags = branches.map(tagOf);
  for (const tag of tags) expect(tag).toMatch(/^\w[\w.-]{0,127}$/);
  expect(new Set(tags).size).toBe(branches.length);
  expect(tagOf("main")).toBe("main");
});

test.for([
  [
    { cache: cacheTo.inline(), branch: "a", main: "main" },
    "branchCaches: inline caches have no name to tell branches apart.",
  ],
  [{ cache: cacheTo.gha(), branch: "", main: "main" }, 'branchCaches: branch is ""; it takes the name of a branch.'],
  [
    {
      cache: cacheTo.registry({ ref: "a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }),
      branch: "a",
      main: "main",
    },
    'branchCaches: ref is "a@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"; a digest leaves no tag for a branch.',
  ],
  [
    { cache: cacheTo.s3({ name: ["a", "b"] }), branch: "a", main: "main" },
    "branchCaches: name holds several names; it takes one.",
  ],
] as const)("refused: %j", ([options, message]) => {
  expect(() => branchCaches(options)).toThrow(expect.objectContaining({ name: "BundleError", message }));
});
