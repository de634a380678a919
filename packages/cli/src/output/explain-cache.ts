import { isSince, lineOf, oldest, type CacheExplanation } from "@buildkit-config/core";
import { type CacheAttribute, type CacheBackend, cacheKindNames, cacheUrl } from "@buildkit-config/core/cache";
import { indent } from "./explain-rule.ts";
import { table } from "./table.ts";
import { paragraph } from "./wrap.ts";

/** A cache, or one of its attributes, for a terminal. */
export function explainCache(query: string, { backend, attribute, others, respelled }: CacheExplanation): string {
  if (!attribute) return explainBackend(backend);
  const { name, record } = attribute;
  const parts = [
    [`${backend.type}: ${name}   ${cacheKindNames[record.kind]}`, ...facts(record)].join("\n"),
    paragraph(record.doc, 0),
    indent(`type=${backend.type},${name}=${record.example}`),
  ];
  if (respelled) parts.unshift(paragraph(`\`${query}\` is not an attribute of a cache. The nearest one is:`, 0));
  if (record.values) parts.push(table(record.values.map(({ value, doc }) => [value, doc])));
  if (record.env)
    parts.push(
      `Instead of it:\n${table(record.env.map(({ name: variable, side, note }) => [variable, `read by the ${side}${note ? `, ${note}` : ""}`]))}`,
    );
  if (others.length > 0) parts.push(paragraph(`Also: ${others.map((type) => `${type}.${name}`).join(", ")}`, 0));
  return [...parts, cacheUrl(backend.type, name)].join("\n\n");
}

function explainBackend({ type, doc, attributes, symptoms = [] }: CacheBackend): string {
  const rows = Object.entries(attributes).map(([name, record]) => [name, record.doc.split(/(?<=\.)\s/, 1)[0] ?? ""]);
  const parts = [`type=${type}`, paragraph(doc, 0), `Attributes:\n${table(rows)}`];
  if (symptoms.length > 0) parts.push(`In logs:\n${table(symptoms.map(({ text, cause }) => [text, cause]))}`);
  return [...parts, cacheUrl(type)].join("\n\n");
}

function facts({ directions, required, default: preset, since, buildx }: CacheAttribute): string[] {
  const value = typeof preset === "string" ? preset : preset?.at(-1)?.value;
  const flags = directions.map((direction) => (direction === "export" ? "--cache-to" : "--cache-from"));
  const age = [
    isSince(oldest.line, since) ? "" : `BuildKit ${lineOf(since)}`,
    buildx ? `buildx ${lineOf(buildx)}` : "",
  ];
  const sinceText = age.filter((part) => part !== "").join(" and ");
  return [
    paragraph(`in ${flags.join(" and ")}${required ? ", required" : ""}`, 0),
    ...(value === undefined ? [] : [paragraph(`default ${value}`, 0)]),
    ...(sinceText === "" ? [] : [`since ${sinceText}`]),
  ];
}
