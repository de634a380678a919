import type { ParseCacheOptions } from "@buildkit-config/core/cache";
import { from, type GoodCache, to } from "./checked.ts";

/** What the page of a backend shows: how to write it, and lines as people write them. */
export interface CacheSample {
  good: readonly GoodCache[];
  /** A mistake in each line, which a client or a daemon mostly does not mention. */
  bad: string;
  options?: Omit<ParseCacheOptions, "direction" | "buildkit">;
}

const bucket = { region: "eu-central-1", bucket: "acme-build-cache", prefix: "app/" };
const account = { account_url: "https://acmecache.blob.core.windows.net", prefix: "app" };

/** The samples of every backend. */
export const samples: Readonly<Record<string, CacheSample>> = {
  registry: {
    good: [
      to("registry", { ref: "ghcr.io/acme/app:cache", mode: "max" }),
      from("registry", { ref: "ghcr.io/acme/app:cache" }),
    ],
    bad: `--cache-to type=registry,ref=ghcr.io/acme/app:cache,mode=MAX
--cache-to type=registry,ref=ghcr.io/acme/web:cache, mode=max
--cache-from type=registry,ref=https://ghcr.io/acme/app:cache
`,
  },
  local: {
    good: [
      to("local", { dest: "/tmp/buildkit-cache", mode: "max", reset: "true" }),
      from("local", { src: "/tmp/buildkit-cache" }),
    ],
    bad: `--cache-to type=local,dest=/tmp/cache,compression-level=19
--cache-from type=local,dest=/tmp/cache
`,
  },
  inline: {
    good: [to("inline"), from("registry", { ref: "ghcr.io/acme/app:latest" })],
    bad: `--cache-to type=inline,mode=max
--cache-from type=inline
`,
  },
  gha: {
    good: [to("gha", { scope: "api", mode: "max" }), from("gha", { scope: "api" })],
    bad: `--cache-to type=gha,key=api,mode=max
--cache-to type=gha,scope=web,compression=zstd
--cache-from type=gha,scope=api,timeout=20
`,
  },
  s3: {
    good: [to("s3", { ...bucket, mode: "max" }), from("s3", bucket)],
    bad: `--cache-to type=s3,region=eu-central-1,bucket=acme,prefix=app,touch_refresh=7d
--cache-from type=s3,region=eu-central-1,bucket=acme,name=feature-x;main
`,
  },
  azblob: {
    good: [to("azblob", { ...account, mode: "max" }), from("azblob", account)],
    bad: `--cache-to type=azblob,account_url=https://acme.blob.core.windows.net,account-name=acme
--cache-from type=azblob,container=cache
`,
  },
};

/** What the way of reading values makes of what people write. */
export const readingSample = `--cache-to type=gha, mode=max
--cache-to type=local,dest="/tmp/a,b"
--cache-to ghcr.io/acme/app:cache,mode=max
--cache-to TYPE=registry,REF=ghcr.io/acme/app:cache,mode=min,mode=max
--cache-to type=registry,ref=ghcr.io/acme/app:main,image_manifest=true
`;
