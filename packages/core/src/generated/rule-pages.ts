// Made by scripts/generate.ts from the files of rules.
import type { RulePage } from "../check/rule.ts";
import { page as deprecatedKey } from "../check/rules/deprecated-key.ts";
import { page as doesNotLoad } from "../check/rules/does-not-load.ts";
import { page as droppedValue } from "../check/rules/dropped-value.ts";
import { page as gcSizeInBytes } from "../check/rules/gc-size-in-bytes.ts";
import { page as loaderPanic } from "../check/rules/loader-panic.ts";
import { page as newerKey } from "../check/rules/newer-key.ts";
import { page as unknownKey } from "../check/rules/unknown-key.ts";
import { page as unknownValue } from "../check/rules/unknown-value.ts";
import { page as unquotedKey } from "../check/rules/unquoted-key.ts";

export const rulePages: Readonly<Record<string, RulePage>> = {
  "deprecated-key": deprecatedKey,
  "does-not-load": doesNotLoad,
  "dropped-value": droppedValue,
  "gc-size-in-bytes": gcSizeInBytes,
  "loader-panic": loaderPanic,
  "newer-key": newerKey,
  "unknown-key": unknownKey,
  "unknown-value": unknownValue,
  "unquoted-key": unquotedKey,
};
