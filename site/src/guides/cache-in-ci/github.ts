import { from, type GoodCache, to, written } from "../../cache/checked.ts";

const scope = "api-${{ matrix.arch }}";
const ref = "ghcr.io/acme/api:cache-${{ matrix.arch }}";
const isPush = "github.event_name == 'push'";

/** The input of an action, one cache in each line. */
const lines = (...caches: GoodCache[]): string =>
  caches.map((cache) => written(cache, "gha", { matrix: true })).join("\n");

/** One job for each platform, with the cache service of GitHub. */
export const ghaJob = `jobs:
  api:
    strategy:
      matrix:
        include:
          - { arch: amd64, runner: ubuntu-24.04 }
          - { arch: arm64, runner: ubuntu-24.04-arm }
    runs-on: \${{ matrix.runner }}
    steps:
      - uses: docker/setup-buildx-action@v3
      - uses: docker/build-push-action@v7
        with:
          cache-from: ${lines(from("gha", { scope }))}
          cache-to: ${lines(to("gha", { scope, mode: "max" }))}
`;

/** The same with a registry, written by pushes alone. */
export const registryJob = `permissions:
  contents: read
  packages: write
steps:
  - uses: docker/setup-buildx-action@v3
  - uses: docker/login-action@v3
    with:
      registry: ghcr.io
      username: \${{ github.actor }}
      password: \${{ secrets.GITHUB_TOKEN }}
  - uses: docker/build-push-action@v7
    with:
      cache-from: ${lines(from("registry", { ref }))}
      cache-to: \${{ ${isPush} && format('${lines(to("registry", { ref: ref.replace("${{ matrix.arch }}", "{0}"), mode: "max" }))}', matrix.arch) || '' }}
`;

/** A step that calls buildx itself. */
export const runStep = `- uses: crazy-max/ghaction-github-runtime@v3
- run: >-
    docker buildx build
    --cache-from ${lines(from("gha", { scope }))}
    --cache-to ${lines(to("gha", { scope, mode: "max" }))}
    .
`;
