import type { BuildkitdConfig } from "../generated/buildkitd-config.ts";
import { isSince, lines, type Version } from "../records/release.ts";
import { BundleError } from "./bundle-error.ts";
import { choose } from "./choose.ts";
import type { Chosen, Given, Options } from "./option.ts";
import { spell } from "./spell.ts";

/** What a preset adds to a builder. */
export interface Part {
  buildkitd?: BuildkitdConfig;
  /** Options of the buildx driver, each one `--driver-opt`. */
  driverOpts?: Readonly<Record<string, string>>;
  /** An image of the user's own instead of `moby/buildkit`, built from this Dockerfile and the files beside it. */
  image?: { name: string; dockerfile: string };
  /** Further files of the bundle: name and text. */
  files?: Readonly<Record<string, string>>;
}

/** How the user's own builder shows that a preset works. */
export interface Proof {
  /** What is shown, as half a sentence: "at most 4 steps run at once". */
  what: string;
  /** What is built to see it. */
  dockerfile: string;
  /** A command of POSIX sh, in which `$builder` is the builder's name and `$dockerfile` the file. */
  command: string;
  /** A text in the line of its output that shows it. */
  expect: string;
}

/** A proof with the id of its preset. */
export interface PresetProof extends Proof {
  preset: string;
}

/** One release as a preset sees it. */
export interface PresetTarget {
  version: Version;
  /** Whether the release has what came with `since`. */
  readonly has: (since: Version) => boolean;
}

/** What a preset is about: facts for lists, pages and messages. */
export interface PresetRecord<T extends Options = Options> {
  /** Also the name of its folder and its page. */
  id: string;
  title: string;
  /** What holds afterwards, in one sentence. */
  outcome: string;
  /** The situation that leads here; presets are listed by it. */
  situation: Situation;
  /** The first release that it works on. */
  since: Version;
  options: T;
  /** When it is the right one, and when it is not: sentences. */
  useWhen: string[];
  notWhen: string[];
  /** What it costs: sentences. */
  costs: string[];
  /** What has to exist besides the TOML: sentences. */
  needs: string[];
}

export const situations = ["limit", "mirror", "registry", "network"] as const;
export type Situation = (typeof situations)[number];

/** The whole of a preset: its record and what it does. */
export interface PresetDefinition<T extends Options = Options> extends PresetRecord<T> {
  /** What else is wrong with the options taken together, as the end of the sentence "the preset ...". */
  readonly refuse?: (options: Chosen<T>) => string | undefined;
  readonly part: (options: Chosen<T>, target: PresetTarget) => Part;
  readonly proof: (options: Chosen<T>, target: PresetTarget) => Proof;
}

/** A preset with its options, ready for `compose` and `defineBuilder`. */
export interface Preset {
  readonly id: string;
  /** As it is written in TypeScript: `lowPower({ maxParallelism: 2 })`. */
  readonly call: string;
  /** The first release that it works on. */
  readonly since: Version;
  /** The presets that this one was composed of. */
  readonly members?: readonly Preset[];
  readonly part: (target: PresetTarget) => Part;
  readonly proofs: (target: PresetTarget) => PresetProof[];
}

/** A preset to call with options; its record stands beside. */
export interface PresetFunction<T extends Options = Options> {
  (options?: Given<T>): Preset;
  readonly record: PresetRecord<T>;
  /** The same for options that no type has seen, such as those of JSON or of a form. */
  readonly from: (options: unknown) => Preset;
}

/**
 * Makes a preset from its definition. The function that comes out throws a `BundleError` for options that the preset does not
 * take.
 */
export function definePreset<const T extends Options>(definition: PresetDefinition<T>): PresetFunction<T> {
  const { id, since, options, refuse, part, proof } = definition;
  const create = (given?: Given<T>): Preset => {
    const chosen = choose(id, options, given);
    const refusal = refuse?.(chosen);
    if (refusal) throw new BundleError(`${id} ${refusal}.`);
    const said = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined));
    return {
      id,
      call: `${functionName(id)}(${Object.keys(said).length === 0 ? "" : spell(said)})`,
      since,
      part: (target) => part(chosen, target),
      proofs: (target) => [{ preset: id, ...proof(chosen, target) }],
    };
  };
  return Object.assign(create, { record: definition, from: create as (options: unknown) => Preset });
}

/** `gcr-mirror` as TypeScript names it: `gcrMirror`. */
export function functionName(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** A release as presets see it. */
export function presetTarget(version: Version): PresetTarget {
  return { version, has: (since) => isSince(version, since) };
}

/** Every release line that a preset claims, at its newest patch. */
export function claimedTargets(preset: Pick<Preset, "since">): PresetTarget[] {
  return lines.filter(({ newest }) => isSince(newest, preset.since)).map(({ newest }) => presetTarget(newest));
}
