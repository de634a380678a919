import { isSince } from "@buildkit-config/core";
import type { PresetRecord } from "@buildkit-config/core/bundle";
import { type Strip, stripOf } from "../release-strip/strip.ts";
import { shownLines } from "./daemon-runs.ts";

/** The release lines that a preset is for, with a dot on those whose daemon showed that it works. */
export function presetStrip({ id, since }: PresetRecord): Strip {
  const booted = shownLines(id);
  const claims = stripOf(({ newest }) => (isSince(newest, since) ? "works" : "absent"), { works: "for BuildKit" });
  if (booted.length === 0) return claims;
  const seen = stripOf(({ line }) => (booted.includes(line) ? "works" : "absent"), { works: "seen at work on" });
  return { ...claims, booted, label: `${claims.label}; s${seen.label.slice(1)}` };
}
