import { lineOf, type Version } from "../records/release.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What is found on several releases, each finding once, with the releases it holds for unless that is all of them. */
export function mergeReleases<Found extends Diagnostic>(
  versions: readonly Version[],
  find: (version: Version) => Found[],
): Found[] {
  const [only] = versions;
  if (only && versions.length === 1) return find(only);
  const merged = new Map<string, { diagnostic: Found; lines: string[] }>();
  // The newest release goes first, so its words stand.
  for (const version of versions.toReversed()) {
    for (const diagnostic of find(version)) {
      const { rule, severity, message, path, start, end } = diagnostic;
      // What the releases say otherwise, beyond their own number and what is added, are different findings.
      const words = (message.split(". ", 1)[0] ?? "").replace(/\.$/, "").replaceAll(/\b0\.\d+(?:\.\d+)?\b/g, "");
      const key = `${rule} ${severity} ${start.offset} ${end.offset} ${path.join("\0")} ${words}`;
      const known = merged.get(key);
      if (known) known.lines.unshift(lineOf(version));
      else merged.set(key, { diagnostic, lines: [lineOf(version)] });
    }
  }
  const all = versions.map(lineOf);
  const diagnostics: Found[] = [];
  for (const { diagnostic, lines } of merged.values()) {
    if (lines.length < all.length) diagnostic.releases = ranges(lines, all);
    diagnostics.push(diagnostic);
  }
  return diagnostics;
}

/** `0.10..0.12, 0.14`: lines as ranges of neighbours among `all`. */
export function ranges(lines: string[], all: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = i;
    while (all.indexOf(lines[i + 1] ?? "") === all.indexOf(lines[i] as string) + 1) i++;
    parts.push(first === i ? (lines[i] as string) : `${lines[first]}..${lines[i]}`);
  }
  return parts.join(", ");
}
