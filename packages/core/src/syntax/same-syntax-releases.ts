import { type Line, lineOf, lines, type Version } from "../records/release.ts";
import { askedSyntax } from "./asked-syntax.ts";
import type { Dockerfile } from "./dockerfile.ts";

/** The release lines around `version`, without a gap, on which a Dockerfile asks for the same frontend. */
export function sameSyntaxReleases({ text }: Dockerfile, version: string): { from: Version; to: Version } | undefined {
  const at = lines.findIndex(({ line }) => line === lineOf(version));
  if (at < 0) return undefined;
  const here = askedSyntax(text, version, undefined)?.cmdline;
  const isOther = ({ newest }: Line): boolean => askedSyntax(text, newest, undefined)?.cmdline !== here;
  const before = lines.slice(0, at).findLastIndex(isOther);
  const after = lines.slice(at + 1).findIndex(isOther);
  const from = lines[before + 1] as Line;
  const to = lines[after < 0 ? lines.length - 1 : at + after] as Line;
  return { from: from.line, to: to.line };
}
