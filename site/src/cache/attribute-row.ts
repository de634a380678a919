import { sentences } from "@buildkit-config/core";
import { cacheUrl } from "@buildkit-config/core/cache";
import { href } from "../links/href.ts";
import { spellValue } from "../reference/key-facts.ts";
import type { KeyRow } from "../reference/key-row.ts";
import { attributeDefault, attributeStrip, attributeType } from "./attribute-facts.ts";
import type { Attribute } from "./backends.ts";

/** An attribute as a row of a table. */
export function attributeRow(attribute: Attribute): KeyRow {
  const { name, backend, record } = attribute;
  return {
    name,
    href: href(cacheUrl(backend.type, name)),
    words: [`${backend.type}.${name}`, ...(record.env ?? []).map((variable) => variable.name)].join(" ").toLowerCase(),
    type: attributeType(record),
    preset: record.required ? undefined : spellValue(attributeDefault(record) ?? "–"),
    strip: attributeStrip(record),
    doc: sentences(record.doc)[0] ?? "",
  };
}
