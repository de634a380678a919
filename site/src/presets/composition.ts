import { exampleOptions, compose, ConflictError, type Preset, type PresetFunction } from "@buildkit-config/core/bundle";
import { allPresets } from "./all-presets.ts";

/** Another preset that cannot be in the same builder, and what both set. */
export interface Conflict {
  id: string;
  /** As in a file: `worker.oci.max-parallelism`. */
  key: string;
}

/** Which presets go together with one, by trying each pair as it comes. */
export function composition(preset: PresetFunction): { fits: string[]; conflicts: Conflict[] } {
  const fits: string[] = [];
  const conflicts: Conflict[] = [];
  for (const other of allPresets) {
    if (other === preset) continue;
    const { id } = other.record;
    const key = conflictOf(example(preset), example(other));
    if (key === undefined) fits.push(id);
    else conflicts.push({ id, key });
  }
  return { fits, conflicts };
}

function conflictOf(a: Preset, b: Preset): string | undefined {
  try {
    compose(a, b);
    return undefined;
  } catch (error) {
    if (error instanceof ConflictError) return error.key;
    throw error;
  }
}

function example(preset: PresetFunction): Preset {
  return preset.from(exampleOptions(preset.record.options));
}
