import { type Entry, keyUrl, sentences } from "@buildkit-config/core";
import { href } from "../links/href.ts";
import type { Strip } from "../release-strip/strip.ts";
import { defaultNow, keyStrip, spellValue, typeOf } from "./key-facts.ts";

/** A key, or what is like one, as a row of a table. */
export interface KeyRow {
  name: string;
  href: string;
  /** What a filter looks at: its path and its other spellings. */
  words: string;
  type: string;
  /** What holds without it, in Markdown; nothing works without it where there is none. */
  preset: string | undefined;
  strip: Strip;
  /** What it means, in one sentence of Markdown. */
  doc: string;
}

/** A key of buildkitd.toml as a row. */
export function keyRow({ path, field }: Entry): KeyRow {
  return {
    name: path.at(-1) ?? "",
    href: href(keyUrl(path)),
    words: [path.join("."), ...(field.alias ?? [])].join(" ").toLowerCase(),
    type: typeOf(field),
    preset: spellValue(defaultNow(field) ?? "–"),
    strip: keyStrip(field),
    doc: sentences(field.doc)[0] ?? "",
  };
}
