import { resolveTarget, type Target } from "./target.ts";

/** Why a file is judged as the release it is judged as. */
export type TargetReason = "option" | "comment" | "fallback" | "latest";

export interface ReadOptions {
  /** A BuildKit version, range or image as `resolveTarget` reads it; it goes before what the file says. */
  buildkit?: string | undefined;
  /** The same, for when the file says nothing; it goes before `latest`. */
  fallback?: string | undefined;
}

/** The release that a file is judged as: what was asked for, else what its comment names, else what surrounds it, else the newest. */
export function judgedAs(
  { buildkit, fallback }: ReadOptions,
  comment: string | undefined,
): { target: Target; reason: TargetReason } {
  const reason = buildkit !== undefined ? "option" : comment !== undefined ? "comment" : "fallback";
  const target = resolveTarget(buildkit ?? comment ?? fallback);
  return { target, reason: reason === "fallback" && fallback === undefined ? "latest" : reason };
}
