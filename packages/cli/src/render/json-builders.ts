import { type Builder, type BuilderOptions, BundleError, defineBuilder } from "@buildkit-config/core/bundle";
import { Stop } from "../exit-status.ts";
import { isObject } from "../is-object.ts";
import { findPreset } from "../preset/find-preset.ts";

const keys = [
  "$schema",
  "check",
  "name",
  "buildkit",
  "buildx",
  "driver",
  "presets",
  "buildkitd",
  "caches",
  "driverOpts",
];

/**
 * The builders of a `buildkit.config.json`: one object or a list, with the options of `defineBuilder` and `presets` as an
 * object of ids and options: `{ "presets": { "low-power": { "maxParallelism": 2 } } }`.
 */
export function jsonBuilders(value: unknown, file: string): Builder[] {
  return (Array.isArray(value) ? value : [value]).map((each) => jsonBuilder(each, file));
}

function jsonBuilder(value: unknown, file: string): Builder {
  if (!isObject(value)) throw new Stop(`${file}: a builder is an object, such as { "presets": { "low-power": {} } }.`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw new Stop(`${file}: there is no ${JSON.stringify(unknown)}; there is ${keys.slice(2).join(", ")}.`);
  const { $schema: _schema, check: _check, presets = {}, ...options } = value;
  if (!isObject(presets)) throw new Stop(`${file}: presets is an object of ids and options: { "low-power": {} }.`);
  try {
    const chosen = Object.entries(presets).map(([id, given]) => findPreset(id).from(given));
    return defineBuilder({ ...(options as BuilderOptions), presets: chosen });
  } catch (error) {
    if (error instanceof BundleError) throw new Stop(`${file}: ${error.message}`);
    throw error;
  }
}
