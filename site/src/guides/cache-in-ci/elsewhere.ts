import { from, type GoodCache, to, written } from "../../cache/checked.ts";

/** A flag with its value for a shell, which fills in variables. */
function flag(cache: GoodCache): string {
  const value = written(cache);
  const quoted = /[$;{]/.test(value) ? `"${value}"` : value;
  return `--cache-${cache.direction === "export" ? "to" : "from"} ${quoted}`;
}

const command = (...caches: GoodCache[]): string =>
  `docker buildx build \\\n${caches.map((cache) => `  ${flag(cache)} \\\n`).join("")}  .\n`;

const gitlab = "$CI_REGISTRY_IMAGE/cache";

/** A job of GitLab with the registry of the project. */
export const gitlabJob = `build:
  image: docker:28
  services: ["docker:28-dind"]
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
    - docker context create ci
    - docker buildx create --use ci
    - >-
      docker buildx build
      ${flag(from("registry", { ref: `${gitlab}:$CI_COMMIT_REF_SLUG` }))}
      ${flag(from("registry", { ref: `${gitlab}:$CI_DEFAULT_BRANCH` }))}
      ${flag(to("registry", { ref: `${gitlab}:$CI_COMMIT_REF_SLUG`, mode: "max" }))}
      .
`;

/** Reads the branch's own cache and main's, writes the branch's own. */
export const branches = command(
  from("registry", { ref: "ghcr.io/acme/api:cache-$BRANCH" }),
  from("registry", { ref: "ghcr.io/acme/api:cache-main" }),
  to("registry", { ref: "ghcr.io/acme/api:cache-$BRANCH", mode: "max", "ignore-error": "true" }),
);

const platforms = ["amd64", "arm64"];

/** One build on each machine, each with a cache of its own; or one build that reads both. */
export const platform = command(
  ...platforms.map((arch) => from("registry", { ref: `ghcr.io/acme/api:cache-${arch}` })),
  to("registry", { ref: "ghcr.io/acme/api:cache-$ARCH", mode: "max" }),
);

const bucket = { region: "eu-central-1", bucket: "acme-build-cache", prefix: "api/" };

/** A bucket; the credentials come from where buildx or the daemon runs. */
export const s3 = command(
  from("s3", { ...bucket, name: "$BRANCH" }),
  from("s3", { ...bucket, name: "main" }),
  to("s3", { ...bucket, name: "$BRANCH", mode: "max", touch_refresh: "72h" }),
);

/** What Docker's own builder can do. */
export const inlineBuild = `docker buildx build --push -t ghcr.io/acme/api:latest \\
  ${flag(from("registry", { ref: "ghcr.io/acme/api:latest" }))} \\
  ${flag(to("inline"))} \\
  .
`;

/** A builder that has every cache. */
export const builder = `docker buildx create --use
`;

/** What a build prints whose cache was found, and written. */
export const log = `#7 importing cache manifest from ghcr.io/acme/api:cache-main
#7 DONE 0.4s
#9 [build 2/4] COPY go.mod go.sum ./
#9 CACHED
#10 [build 3/4] RUN go mod download
#10 CACHED
#14 exporting cache to registry
#14 preparing build cache for export 0.2s done
#14 DONE 2.1s
`;
