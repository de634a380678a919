// Made by scripts/generate.ts from the files in src/check/rules.
import type { Rule } from "../check/rule.ts";
import { rule as deprecatedKey } from "../check/rules/deprecated-key.ts";
import { rule as doesNotLoad } from "../check/rules/does-not-load.ts";
import { rule as doesNotStart } from "../check/rules/does-not-start.ts";
import { rule as droppedValue } from "../check/rules/dropped-value.ts";
import { rule as durationInSeconds } from "../check/rules/duration-in-seconds.ts";
import { rule as gcAboveDisk } from "../check/rules/gc-above-disk.ts";
import { rule as gcBadFilter } from "../check/rules/gc-bad-filter.ts";
import { rule as gcCommaFilter } from "../check/rules/gc-comma-filter.ts";
import { rule as gcEmptiesCache } from "../check/rules/gc-empties-cache.ts";
import { rule as gcLimitsDead } from "../check/rules/gc-limits-dead.ts";
import { rule as gcNoCeiling } from "../check/rules/gc-no-ceiling.ts";
import { rule as gcOneLimit } from "../check/rules/gc-one-limit.ts";
import { rule as gcReservedAboveMax } from "../check/rules/gc-reserved-above-max.ts";
import { rule as gcSizeInBytes } from "../check/rules/gc-size-in-bytes.ts";
import { rule as historyOneKey } from "../check/rules/history-one-key.ts";
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
  durationInSeconds,
  gcAboveDisk,
  gcBadFilter,
  gcCommaFilter,
  gcEmptiesCache,
  gcLimitsDead,
  gcNoCeiling,
  gcOneLimit,
  gcReservedAboveMax,
  gcSizeInBytes,
  historyOneKey,
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
