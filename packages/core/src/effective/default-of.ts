import { jsonOf, usualDefault } from "../emit/literal.ts";
import type { ConfigValue } from "../load/config.ts";
import { formatDuration, parseDuration } from "../load/duration.ts";
import type { Field, Kind } from "../records/record.ts";
import { isSince } from "../records/release.ts";

/** What holds when a key is absent: a value, words where the machine decides, or a value and what it means. */
export interface Default {
  value?: ConfigValue;
  text?: string;
}

/** What is known about the place of a key that is absent. */
interface Where {
  version: string;
  rootless: boolean;
  /** The file has the table that the key is missing in. */
  inTable: boolean;
}

export function defaultOf(field: Field, { version, rootless, inTable }: Where): Default {
  const { rootlessDefault, defaultInTable, kind } = field;
  if (defaultInTable && inTable) return read(defaultInTable.value, kind);
  if (rootlessDefault && rootless && isSince(version, rootlessDefault.since ?? field.since)) {
    return read(rootlessDefault.value, kind);
  }
  const text = usualDefault(field, version);
  return text === undefined ? {} : read(text, kind);
}

/** A value with what it means in brackets, or with what holds elsewhere after a semicolon; everything else is words. */
function read(text: string, kind: Kind): Default {
  const [, first = text, meaning, elsewhere] = /^(.*?)(?: \(([^)]*)\)|; (.*))?$/.exec(text) ?? [];
  const value = valueOf(first, kind);
  if (value === undefined) return { text };
  const more = meaning ?? elsewhere ?? (first === "any" ? first : undefined);
  return more === undefined ? { value } : { value, text: more };
}

function valueOf(text: string, kind: Kind): ConfigValue | undefined {
  if (kind === "bool") return text === "true" || text === "false" ? text === "true" : undefined;
  if (kind === "int") return /^-?[0-9]+$/.test(text) ? Number(text) : undefined;
  if (kind === "size") return text === "none" ? {} : undefined;
  if (kind === "duration") {
    const nanoseconds = parseDuration(text);
    return nanoseconds === undefined ? undefined : formatDuration(nanoseconds);
  }
  if (kind === "string") {
    if (text === "none" || text === "any") return "";
    return text.includes(" ") ? undefined : text;
  }
  return jsonOf(text);
}
