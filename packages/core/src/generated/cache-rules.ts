// Made by scripts/generate.ts from the files in src/cache/rules.
import type { CacheRule } from "../cache/rule.ts";
import { rule as cacheBadValue } from "../cache/rules/cache-bad-value.ts";
import { rule as cacheBlank } from "../cache/rules/cache-blank.ts";
import { rule as cacheCompression } from "../cache/rules/cache-compression.ts";
import { rule as cacheDoesNotParse } from "../cache/rules/cache-does-not-parse.ts";
import { rule as cacheDriver } from "../cache/rules/cache-driver.ts";
import { rule as cacheDuplicateAttribute } from "../cache/rules/cache-duplicate-attribute.ts";
import { rule as cacheEcr } from "../cache/rules/cache-ecr.ts";
import { rule as cacheEmpty } from "../cache/rules/cache-empty.ts";
import { rule as cacheGhaDropped } from "../cache/rules/cache-gha-dropped.ts";
import { rule as cacheGhaRepository } from "../cache/rules/cache-gha-repository.ts";
import { rule as cacheGhaScope } from "../cache/rules/cache-gha-scope.ts";
import { rule as cacheGhaService } from "../cache/rules/cache-gha-service.ts";
import { rule as cacheInlineImport } from "../cache/rules/cache-inline-import.ts";
import { rule as cacheInlineMode } from "../cache/rules/cache-inline-mode.ts";
import { rule as cacheMediaTypes } from "../cache/rules/cache-media-types.ts";
import { rule as cacheMissingAttribute } from "../cache/rules/cache-missing-attribute.ts";
import { rule as cacheMode } from "../cache/rules/cache-mode.ts";
import { rule as cacheOtherDirection } from "../cache/rules/cache-other-direction.ts";
import { rule as cacheS3Keys } from "../cache/rules/cache-s3-keys.ts";
import { rule as cacheS3Names } from "../cache/rules/cache-s3-names.ts";
import { rule as cacheS3PathStyle } from "../cache/rules/cache-s3-path-style.ts";
import { rule as cacheS3Prefix } from "../cache/rules/cache-s3-prefix.ts";
import { rule as cacheSamePlace } from "../cache/rules/cache-same-place.ts";
import { rule as cacheSecret } from "../cache/rules/cache-secret.ts";
import { rule as cacheUnknownAttribute } from "../cache/rules/cache-unknown-attribute.ts";
import { rule as cacheUnknownType } from "../cache/rules/cache-unknown-type.ts";

export const cacheRules: readonly CacheRule[] = [
  cacheBadValue,
  cacheBlank,
  cacheCompression,
  cacheDoesNotParse,
  cacheDriver,
  cacheDuplicateAttribute,
  cacheEcr,
  cacheEmpty,
  cacheGhaDropped,
  cacheGhaRepository,
  cacheGhaScope,
  cacheGhaService,
  cacheInlineImport,
  cacheInlineMode,
  cacheMediaTypes,
  cacheMissingAttribute,
  cacheMode,
  cacheOtherDirection,
  cacheS3Keys,
  cacheS3Names,
  cacheS3PathStyle,
  cacheS3Prefix,
  cacheSamePlace,
  cacheSecret,
  cacheUnknownAttribute,
  cacheUnknownType,
];
