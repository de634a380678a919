// Made by scripts/generate.ts from the files in src/check/rules.
import type { Rule } from "../check/rule.ts";
import { rule as deprecatedKey } from "../check/rules/deprecated-key.ts";
import { rule as doesNotLoad } from "../check/rules/does-not-load.ts";
import { rule as doesNotStart } from "../check/rules/does-not-start.ts";
import { rule as droppedValue } from "../check/rules/dropped-value.ts";
import { rule as gcSizeInBytes } from "../check/rules/gc-size-in-bytes.ts";
import { rule as loaderPanic } from "../check/rules/loader-panic.ts";
import { rule as mayNotStart } from "../check/rules/may-not-start.ts";
import { rule as newerKey } from "../check/rules/newer-key.ts";
import { rule as runtimeWithoutName } from "../check/rules/runtime-without-name.ts";
import { rule as tlsCaAlone } from "../check/rules/tls-ca-alone.ts";
import { rule as unknownKey } from "../check/rules/unknown-key.ts";
import { rule as unknownValue } from "../check/rules/unknown-value.ts";
import { rule as unquotedKey } from "../check/rules/unquoted-key.ts";
import { rule as unusedIgnore } from "../check/rules/unused-ignore.ts";

export const rules: readonly Rule[] = [
  deprecatedKey,
  doesNotLoad,
  doesNotStart,
  droppedValue,
  gcSizeInBytes,
  loaderPanic,
  mayNotStart,
  newerKey,
  runtimeWithoutName,
  tlsCaAlone,
  unknownKey,
  unknownValue,
  unquotedKey,
  unusedIgnore,
];
