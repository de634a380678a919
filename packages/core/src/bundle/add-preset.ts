import { load } from "../load-config.ts";
import { asDocument, type Document } from "../document.ts";
import type { ReadOptions } from "../judged-as.ts";
import { stringify } from "../emit/stringify.ts";
import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import { isSince, type Version } from "../records/release.ts";
import type { Input } from "../toml/input.ts";
import { tomlKey } from "../toml/spell-key.ts";
import { BundleError } from "./bundle-error.ts";
import { insertTables } from "./insert-tables.ts";
import { spell } from "./spell.ts";
import { type Part, type Preset, presetTarget } from "./preset.ts";

/** A file with a preset in it. */
export interface WithPreset {
  text: string;
  /** The keys that were added, as in a file; none when all of them were there. */
  added: string[];
  /** What else the preset brings. */
  part: Part;
}

type Table = { [key: string]: ConfigValue };

/**
 * Adds the keys of a preset to a file and leaves everything else as it is, comments and layout included. Keys that have the
 * preset's value already stay. Throws a `BundleError` that names the key when the file sets it to something else, when the file
 * does not load, when the preset does not work on its release, or when the keys cannot be put in without rewriting the file.
 */
export function addPreset(input: Input | Document, preset: Preset, options: ReadOptions = {}): WithPreset {
  const document = asDocument(input, options);
  const { target } = document;
  if (!target.ok) throw new BundleError(`${target.text} is no BuildKit release from 0.10 on.`);
  const { version } = target;
  for (const each of target.versions) stopUnlessAlike(preset, each, version);
  const before = configOf(document.text, version);
  const part = preset.part(presetTarget(version));
  const written = (part.buildkitd ?? {}) as Table;
  const wanted = configOf(stringify(written), version);
  const missing = missingFrom(before, wanted, written, preset.call);
  const added = leaves(missing);
  if (added.length === 0) return { text: document.text, added, part };
  const text = insertTables(document, missing);
  const after = load(text, { buildkit: version });
  if (after.ok && leaves(missingFrom(after.config, wanted, written, preset.call)).length === 0) {
    return { text, added, part };
  }
  throw new BundleError(
    `The keys of ${preset.call} have no place in the file as it is laid out. Add by hand:\n${stringify(missing)}`,
  );
}

/** A file for a range of releases can only take what all of them read. */
function stopUnlessAlike(preset: Preset, version: Version, newest: Version): void {
  if (!isSince(version, preset.since)) {
    throw new BundleError(`${preset.call} needs BuildKit ${preset.since}; the file is for ${version}.`);
  }
  const [part, other] = [version, newest].map((each) => stringify(preset.part(presetTarget(each)).buildkitd ?? {}));
  if (part === other) return;
  throw new BundleError(
    `${preset.call} writes other keys for ${version} than for ${newest}, and the file is for both. Add it for one release.`,
  );
}

function configOf(text: string, buildkit: string): Table {
  const loaded = load(text, { buildkit });
  if (loaded.ok) return loaded.config;
  throw new BundleError(`Line ${loaded.error.start.line}: ${loaded.error.message}`);
}

/** The keys that the file lacks, as the preset writes them; both sides are compared as the loader holds them. */
function missingFrom(held: Table, wanted: Table, written: Table, call: string, path: readonly string[] = []): Table {
  const missing: Table = {};
  for (const [name, value] of Object.entries(wanted)) {
    const other = Object.hasOwn(held, name) ? held[name] : undefined;
    const text = written[name] ?? value;
    const here = [...path, name];
    if (other === undefined) missing[name] = text;
    else if (isTable(value) && isTable(other) && isTable(text))
      missing[name] = missingFrom(other, value, text, call, here);
    else if (spell(value) !== spell(other)) {
      throw new BundleError(
        `The file sets ${here.map(tomlKey).join(".")} to ${toml(other)}, and ${call} to ${toml(text)}. Keep one of them.`,
      );
    }
  }
  return missing;
}

function toml(value: ConfigValue): string {
  return stringify({ value })
    .trim()
    .replace(/^value = /, "");
}

function isTable(value: ConfigValue | undefined): value is Table {
  return isObject(value);
}

function leaves(table: Table, path: readonly string[] = []): string[] {
  return Object.entries(table).flatMap(([name, value]) =>
    isTable(value) ? leaves(value, [...path, name]) : [[...path, name].map(tomlKey).join(".")],
  );
}
