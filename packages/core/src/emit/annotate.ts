import type { Field } from "../records/record.ts";
import { isSince, type Version } from "../records/release.ts";
import { isLeaf } from "../records/walk.ts";
import { describe } from "./describe.ts";
import { tomlKey } from "../toml/spell-key.ts";
import type { JsonSchema } from "./json-schema.ts";
import { defaultValue, jsonOf } from "./literal.ts";
import { keyUrl, tableUrl } from "./site.ts";

/** The documentation of a key as editors read it. Taplo takes `x-taplo`, Tombi and JetBrains `description`. */
export function annotate(path: readonly string[], field: Field, version: Version): JsonSchema {
  const url = isLeaf(field) ? keyUrl(path) : tableUrl(path);
  const lines = describe(path, field, version);
  const preset = defaultValue(field, version);
  const example = field.example === undefined ? undefined : jsonOf(field.example);
  return {
    ...documentation(dotted(path), lines, url),
    ...(field.deprecated && isSince(version, field.deprecated.since) && { deprecated: true }),
    ...(preset !== undefined && { default: preset }),
    ...(example !== undefined && { examples: [example] }),
  };
}

/** A title, a text of a few lines and the page that says more. */
export function documentation(title: string, lines: readonly string[], url: string): JsonSchema {
  const markdown = lines.join("\n\n");
  return {
    title,
    // Tombi shows it as Markdown, where two spaces keep the lines apart; elsewhere nobody sees them.
    description: lines.join("  \n"),
    markdownDescription: markdown,
    "x-taplo": { docs: { main: markdown }, links: { key: url } },
  };
}

/** A path as people write it, without the steps into list elements: `worker.oci.gcpolicy.all`, `registry.*.mirrors`. */
export function dotted(path: readonly string[]): string {
  const steps = path.filter((step) => step !== "[]");
  return steps.map((step) => (step === "*" ? step : tomlKey(step))).join(".");
}
