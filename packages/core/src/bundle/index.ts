export { addPreset, type WithPreset } from "./add-preset.ts";
export { type Builder, type BuilderOptions, defineBuilder } from "./builder.ts";
export { BundleError } from "./bundle-error.ts";
export type { CacheOptions } from "./caches.ts";
export { compose } from "./compose.ts";
export { exampleOptions } from "./example-options.ts";
export { ConflictError } from "./merge.ts";
export type { Option, Options } from "./option.ts";
export {
  claimedTargets,
  definePreset,
  functionName,
  type Preset,
  type PresetFunction,
  type PresetRecord,
} from "./preset.ts";
export {
  type Part,
  type PresetProof,
  presetTarget,
  type PresetTarget,
  type Proof,
  type Situation,
  situations,
} from "./preset.ts";
export type { BundleFile } from "./bundle-file.ts";
export { render } from "./render.ts";
export { shellWord } from "./shell.ts";
