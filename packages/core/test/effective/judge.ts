import { effective, type EffectiveOptions, type EffectiveResult } from "../../src/effective/effective.ts";

export type Known = Extract<EffectiveResult, { ok: true }>;

/** What a daemon ends up with; the file has to load. */
export function judge(text: string, options?: EffectiveOptions): Known {
  const result = effective(text, options);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}
