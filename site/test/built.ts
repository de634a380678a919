import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SITE } from "@buildkit-config/core";

const dist = join(import.meta.dirname, "../dist");

/** Where the pages lie below their host, `/` unless the site has a path of its own. */
export const base: string = new URL(SITE).pathname;

/** The address of every built page, such as `/reference/`, with its HTML. */
export function pages(): Map<string, string> {
  const files = globSync("**/*.html", { cwd: dist });
  return new Map(
    files.map((file) => [
      `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`,
      readFileSync(join(dist, file), "utf8"),
    ]),
  );
}

/** Whether a file is served at an address. */
export function isServed(path: string): boolean {
  return existsSync(join(dist, path.endsWith("/") ? `${path}index.html` : path));
}

/** The text of a served file. */
export function served(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}

/** One page of every kind, for what is tried in a browser. */
export const kinds: readonly string[] = [
  "/",
  "/reference/",
  "/reference/buildkitd/",
  "/reference/buildkitd/worker.oci/",
  "/reference/buildkitd/worker.oci/max-parallelism/",
  "/reference/buildkitd/worker.oci/gckeepstorage/",
  "/reference/cache/",
  "/reference/cache/gha/",
  "/reference/cache/s3/",
  "/rules/",
  "/rules/gc-size-in-bytes/",
  "/rules/cache-secret/",
  "/rules/syntax-floating/",
  "/presets/",
  "/presets/low-power/",
  "/presets/cni/",
  "/releases/",
  "/releases/0.17/",
  "/releases/0.21/",
  "/guides/",
  "/guides/cache-in-ci/",
  "/schemas/",
  "/editors/",
  "/editors/vscode/",
  "/about/",
  "/about/upstream-errors/",
  "/404.html",
];
