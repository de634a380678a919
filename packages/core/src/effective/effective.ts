import type { Diagnostic } from "../check/diagnostic.ts";
import { unknownRelease } from "../check/unknown-release.ts";
import { asDocument, type Document } from "../document.ts";
import type { ReadOptions } from "../judged-as.ts";
import { toConfig } from "../load/config.ts";
import { refusalOf } from "../load-config.ts";
import type { Version } from "../records/release.ts";
import type { Input } from "../toml/input.ts";
import { type CreateDriver, type EffectContext, workerNames, type WorkerName } from "./effects/effect.ts";
import { effects } from "./effects/effects.ts";
import { collectionOf, type GarbageCollection } from "./gc-tiers.ts";
import { heldAlong } from "../load/held-at.ts";
import { type Basis, listSettings, placesIn } from "./list-settings.ts";
import { type Mirrors, mirrorsOf } from "./mirrors.ts";
import type { Setting } from "./setting.ts";

export interface EffectiveOptions extends ReadOptions {
  /** The size of the file system that holds the cache, in bytes; without it, shares of the disk stay shares. */
  disk?: number | undefined;
  /** An image whose way through the mirrors is told. */
  image?: string | undefined;
  /** How the builder was made. The driver `docker` is none of them, as its daemon reads no buildkitd.toml. */
  driver?: CreateDriver | undefined;
  /** Whether the daemon runs without root. An image such as `moby/buildkit:v0.17.3-rootless` says so, too. */
  rootless?: boolean | undefined;
}

export type EffectiveResult =
  | {
      ok: true;
      /** The release whose daemon it is; of a range, the newest. */
      version: Version;
      /** The worker that builds, as far as the file decides; nothing where it switches both off. */
      worker?: WorkerName;
      /** Every key of the release, in reference order; two releases can be compared by path, value and text. */
      settings: Setting[];
      gc: Record<WorkerName, GarbageCollection>;
      /** With an image alone. */
      mirrors?: Mirrors;
    }
  /** The file does not load. */
  | { ok: false; error: Diagnostic };

/**
 * What a daemon ends up with: the values of the file and the defaults of the release in one list, the tiers of garbage collection
 * with their sizes, and the addresses that are asked for an image. Where the machine decides, words say how.
 */
export function effective(input: Input | Document, options: EffectiveOptions = {}): EffectiveResult {
  const document = asDocument(input, options);
  const { target } = document;
  if (!target.ok) return { ok: false, error: unknownRelease(document, target.text) };
  const { version } = target;
  const error = refusalOf(document, version);
  if (error) return { ok: false, error };
  const struct = document.loading(version).config;
  const rootless = options.rootless ?? target.rootless === true;
  const basis: Basis = { document, version, config: toConfig(struct), rootless };
  const places = placesIn(basis);
  const settings = listSettings(basis, places);
  const context = contextOf(basis, settings, options.driver);
  for (const apply of effects) apply(context);
  const disk = diskOf(options);
  const gcOf = (worker: WorkerName): GarbageCollection =>
    collectionOf(heldAlong(struct, "worker", worker), disk, version);
  const worker = workerNames.find((name) => heldAlong(struct, "worker", name, "enabled") !== false);
  return {
    ok: true,
    version,
    ...(worker && { worker }),
    settings,
    gc: { oci: gcOf("oci"), containerd: gcOf("containerd") },
    ...(options.image !== undefined && { mirrors: mirrorsOf(basis, places, options.image) }),
  };
}

function contextOf(basis: Basis, settings: readonly Setting[], driver: CreateDriver | undefined): EffectContext {
  const byPath = new Map(settings.map((setting) => [JSON.stringify(setting.path), setting]));
  return { ...basis, settings, driver, find: (...path) => byPath.get(JSON.stringify(path)) };
}

/** Nobody has a disk of any other size than a whole number from 0 on. */
function diskOf({ disk }: EffectiveOptions): bigint | undefined {
  return disk !== undefined && Number.isFinite(disk) && disk >= 0 ? BigInt(Math.trunc(disk)) : undefined;
}
