import { nearness, simplify } from "../../check/near-name.ts";
import type { CacheBackend } from "../../records/cache/backend.ts";
import { cacheBackends } from "../../records/cache/backends.ts";
import { lineOf } from "../../records/release.ts";
import type { ReadAttribute, ReadEntry } from "../entry.ts";
import { attributeIn, backendOf, isKnownType, tooNew } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-unknown-attribute",
  severity: "error",
  weight: "ignored",
  *check(context: CacheContext): Iterable<CacheFinding> {
    for (const entry of context.entries) {
      const backend = backendOf(entry.type);
      if (!backend || !isKnownType(entry.type, context.direction, context.buildkit)) continue;
      for (const attribute of entry.attributes) {
        if (attribute.from !== undefined || attributeIn(backend, attribute.name.trim())) {
          const late = ofLaterRelease(entry, backend, attribute, context);
          if (late) yield late;
        } else if (attribute.name.trim() !== "type") yield unknown(entry, backend, attribute);
      }
    }
  },
};

function ofLaterRelease(
  { index }: ReadEntry,
  backend: CacheBackend,
  { name, key, from }: ReadAttribute,
  context: CacheContext,
): CacheFinding | undefined {
  const record = attributeIn(backend, name);
  if (!record || from !== undefined || !record.directions.includes(context.direction)) return undefined;
  const late = tooNew(record, context);
  if (!late) return undefined;
  const used = lineOf(late.program === "buildx" ? context.buildx : context.buildkit);
  return {
    index,
    span: key,
    attribute: name,
    message: `\`${name}\` needs ${late.program} ${lineOf(late.since)}; ${used} ignores it.`,
    effect: "silent-misreading",
  };
}

function unknown({ index }: ReadEntry, backend: CacheBackend, { name, key }: ReadAttribute): CacheFinding {
  const own = Object.keys(backend.attributes);
  const twin = own.find((each) => simplify(each) === simplify(name));
  const near = twin ?? instead(backend, name) ?? nearest(name, own);
  const elsewhere = Object.values(cacheBackends).filter((other) => attributeIn(other, name));
  const owner =
    elsewhere.length > 0 ? `, which belongs to ${elsewhere.map(({ type }) => `\`${type}\``).join(" and ")}` : "";
  const finding: CacheFinding = {
    index,
    span: key,
    attribute: name,
    message: `\`${backend.type}\` has no attribute \`${name}\`${owner}; it is ignored.`,
    help: near ? `write \`${near}\`` : "take it away",
    effect: "silent-misreading",
  };
  // A name with a dot needs quotes in bake, which a bare one has not.
  if (near && !near.includes("."))
    finding.fixes = [{ title: `write ${near}`, edits: [{ ...key, text: near }], safe: near === twin }];
  return finding;
}

function nearest(name: string, own: readonly string[]): string | undefined {
  const written = simplify(name);
  const near = own
    .map((each) => ({ each, far: nearness(written, { name: simplify(each), aliases: [] }) }))
    .filter(({ far }) => far !== undefined)
    .toSorted((a, b) => (a.far ?? 0) - (b.far ?? 0));
  return near[0]?.each;
}

/** Names under which other backends keep what this one calls otherwise. */
function instead({ type }: CacheBackend, name: string): string | undefined {
  const place = { registry: "ref", gha: "scope", s3: "name", azblob: "name", local: undefined, inline: undefined }[
    type
  ];
  return ["ref", "scope", "name", "key", "tag"].includes(name) ? place : undefined;
}

export const page: CacheRulePage = {
  summary: "An attribute is none that this kind of cache has.",
  text: `Neither buildx nor the daemon says anything about an attribute that it does not know: it is dropped. \`registry\` and \`local\` write hyphens (\`image-manifest\`), \`s3\`, \`azblob\` and \`gha\` write underscores (\`use_path_style\`), and one does not stand for the other; \`ignore-error\` has its hyphen everywhere. \`gha\` has no \`ref\`: its caches are told apart by \`scope\`.

An attribute that came with a later release is ignored by older daemons in the same way.`,
  bad: `--cache-to type=gha,ref=ghcr.io/acme/app:cache
`,
  good: `--cache-to type=gha,scope=app
`,
};
