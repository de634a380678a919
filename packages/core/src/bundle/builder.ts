import type { BuildkitdConfig } from "../generated/buildkitd-config.ts";
import { isSince, type Version } from "../records/release.ts";
import { resolveTarget } from "../target.ts";
import { BundleError } from "./bundle-error.ts";
import { type BuilderCaches, builderCaches, type CacheOptions } from "./caches.ts";
import { compose } from "./compose.ts";
import type { Preset } from "./preset.ts";
import { spell } from "./spell.ts";

/** A builder as an author describes it in `buildkit.config.ts`. */
export interface BuilderOptions {
  /** Its name for `docker buildx`: a letter, then letters, digits, `.`, `_` and `-`. `builder` when absent. */
  name?: string;
  /** The BuildKit release it runs: `0.17` (its newest patch), `v0.17.3`, `v0.17.3-rootless`; the newest when absent. */
  buildkit?: string;
  /** The oldest buildx that creates it, such as `0.12`; a current one when absent. */
  buildx?: string;
  /** The buildx driver. Others are rendered as they become known to be right. */
  driver?: "docker-container";
  presets?: readonly Preset[];
  /** Keys of your own. A value that a preset sets differently is an error: change the preset's option, or leave it out. */
  buildkitd?: BuildkitdConfig;
  /** Options of the driver, each one `--driver-opt`. */
  driverOpts?: Readonly<Record<string, string>>;
  /** Where builds look for a cache and where they write theirs. */
  caches?: CacheOptions;
}

/** A builder that can be rendered. */
export interface Builder {
  readonly name: string;
  readonly version: Version;
  readonly rootless: boolean;
  /** How the presets and keys are said in the header of the file. */
  readonly calls: readonly string[];
  /** Whether buildx takes `--buildkitd-config`; before 0.13 it is `--config`. */
  readonly hasLongConfigFlag: boolean;
  /** Whether bake takes caches as objects; before 0.20 they are texts. */
  readonly hasBakeObjects: boolean;
  readonly caches: BuilderCaches;
  readonly preset: Preset;
}

/** What stands for the author's own keys in messages. */
const own = "your own settings";

/**
 * Describes one builder. Throws a `BundleError` when the release cannot be read, a preset does not work on it, the name is not
 * one that buildx takes, or a `ConflictError` when two presets, or a preset and your own keys, set a value differently.
 */
export function defineBuilder(options: BuilderOptions): Builder {
  const { name = "builder", buildkit, buildx, driver = "docker-container", presets = [] } = options;
  // https://github.com/docker/buildx/blob/v0.36.1/store/util.go#L11
  if (!/^[a-zA-Z][a-zA-Z0-9._-]*$/.test(name)) {
    throw new BundleError(`The name is ${spell(name)}; it takes a letter, then letters, digits, ".", "_" and "-".`);
  }
  if (driver !== "docker-container") {
    throw new BundleError(`The driver is ${spell(driver)}; so far "docker-container" is rendered.`);
  }
  const target = resolveTarget(buildkit);
  if (!target.ok || target.versions.length > 1) {
    throw new BundleError(`buildkit is ${spell(buildkit)}; it takes one release from 0.10 on, such as "0.17".`);
  }
  const { version } = target;
  const named = compose(...presets);
  for (const preset of named.members ?? []) {
    if (isSince(version, preset.since)) continue;
    throw new BundleError(`${preset.call} needs BuildKit ${preset.since}; this builder runs ${version}.`);
  }
  return {
    name,
    version,
    rootless: target.rootless === true,
    calls: (named.members ?? []).map(({ call }) => call),
    hasLongConfigFlag: buildx === undefined || isSince(versionOf(buildx), "0.13.0"),
    hasBakeObjects: buildx === undefined || isSince(versionOf(buildx), "0.20.0"),
    caches: builderCaches(options.caches ?? {}, version),
    preset: withOwn(named, options),
  };
}

/** The presets with the author's keys as one more, so that the same rules merge them. */
function withOwn(named: Preset, { buildkitd, driverOpts }: BuilderOptions): Preset {
  if (!buildkitd && !driverOpts) return named;
  const { since } = named;
  const part = { ...(buildkitd && { buildkitd }), ...(driverOpts && { driverOpts }) };
  return compose(named, { id: "own", call: own, since, part: () => part, proofs: () => [] });
}

function versionOf(buildx: string): Version {
  const match = /^v?(\d+\.\d+(?:\.\d+)?)$/.exec(buildx);
  if (match) return match[1] as Version;
  throw new BundleError(`buildx is ${spell(buildx)}; it takes a version such as "0.12".`);
}
