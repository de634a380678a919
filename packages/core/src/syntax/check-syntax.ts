import type { Diagnostic, Position } from "../check/diagnostic.ts";
import { weigh } from "../check/weigh.ts";
import { mergeReleases } from "../check/merge-releases.ts";
import { weights } from "../check/rule.ts";
import { unknownRelease } from "../check/unknown-release.ts";
import { syntaxRules } from "../generated/syntax-rules.ts";
import { latest, type Version } from "../records/release.ts";
import type { Input } from "../toml/input.ts";
import { type AskedSyntax, askedSyntax } from "./asked-syntax.ts";
import type { SyntaxOptions } from "./syntax-options.ts";
import { detectSyntax } from "./detect-syntax.ts";
import { syntaxDialectOf } from "./dialect.ts";
import { Dockerfile, readDockerfile } from "./dockerfile.ts";
import type { Channel } from "./image-channel.ts";
import type { ImageReference } from "./reference.ts";
import type { SyntaxFinding, SyntaxRule } from "./rule.ts";

/** The frontend that a build asks for. */
export interface Syntax {
  /** As written, up to the first space: an image reference, if all is well. */
  image: string;
  /** The whole value; the frontend gets it, too. */
  cmdline: string;
  from: "comment" | "slashes" | "json" | "build-arg";
  channel: Channel;
  /** The image with its registry, and with the tag that a digest overrides; nothing when it is no image reference. */
  reference?: ImageReference;
  /** Where the image is written; a build argument is written nowhere. */
  start?: Position;
  end?: Position;
}

/** What a Dockerfile says about its frontend, and what is wrong with that. */
export interface SyntaxResult {
  /** Nothing when the daemon's own frontend reads the file. Of a range of releases, as the newest reads it. */
  syntax?: Syntax;
  diagnostics: Diagnostic[];
}

/**
 * Reads the `# syntax=` directive of a Dockerfile as the frontend of the release does, and tells what is wrong with it, in the
 * order of the file. A range of releases gives the diagnostics of all its lines, each with the `releases` it holds for. Bad
 * input gives diagnostics, never an exception.
 */
export function checkSyntax(input: Input | Dockerfile, options: SyntaxOptions = {}): SyntaxResult {
  const file = input instanceof Dockerfile ? input : readDockerfile(input, options);
  const { target } = file;
  const versions: Version[] = target.ok ? target.versions : [latest.newest];
  const found = mergeReleases(versions, (version) => checkRelease(file, version, options));
  const diagnostics = weigh(found, options.rules);
  if (!target.ok) diagnostics.push(unknownRelease(file, target.text));
  const newest = target.ok ? target.version : latest.newest;
  const asked = askedSyntax(file.text, newest, options.buildArgs?.BUILDKIT_SYNTAX);
  return {
    ...(asked && { syntax: toSyntax(asked, file) }),
    diagnostics: diagnostics.toSorted((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset),
  };
}

function toSyntax({ span, ...asked }: AskedSyntax, { positions }: Dockerfile): Syntax {
  return span ? { ...asked, start: positions.at(span.start), end: positions.at(span.end) } : asked;
}

const weightOf = ({ rule }: { rule: SyntaxRule }): number => weights.indexOf(rule.weight);

/** The findings of one release, the weightiest at each place. */
function checkRelease(file: Dockerfile, version: Version, options: SyntaxOptions): Diagnostic[] {
  const dialect = syntaxDialectOf(version);
  const found = detectSyntax(file.text, dialect);
  const asked = askedSyntax(file.text, version, options.buildArgs?.BUILDKIT_SYNTAX);
  const context = { file, version, dialect, found, asked, options };
  const strongest = new Map<number, { finding: SyntaxFinding; rule: SyntaxRule }>();
  const all = syntaxRules.flatMap((rule) => rule.check(context).map((finding) => ({ finding, rule })));
  for (const one of all.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const place = one.finding.span.start;
    if (!strongest.has(place)) strongest.set(place, one);
  }
  return [...strongest.values()].map(({ finding, rule }) => toDiagnostic(file, finding, rule));
}

function toDiagnostic({ positions }: Dockerfile, finding: SyntaxFinding, rule: SyntaxRule): Diagnostic {
  const { span, related, severity = rule.severity, fixes = [], ...words } = finding;
  const place = (at: { start: number; end: number }): { start: Position; end: Position } => ({
    start: positions.at(at.start),
    end: positions.at(at.end),
  });
  return {
    rule: rule.id,
    severity,
    ...words,
    ...(related && {
      related: related.map((second) => Object.assign(place(second.span), { message: second.message })),
    }),
    path: [],
    ...place(span),
    fixes,
  };
}
