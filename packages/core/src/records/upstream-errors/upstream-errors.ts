import { bridgeByDefault } from "./bridge-by-default.ts";
import { cacheExporters } from "./cache-exporters.ts";
import { deviceEntitlement } from "./device-entitlement.ts";
import { gckeepstorageMegabytes } from "./gckeepstorage-megabytes.ts";
import { ghaCacheTable } from "./gha-cache-table.ts";
import { historyMaxAge } from "./history-max-age.ts";
import { httpForMirrors } from "./http-for-mirrors.ts";
import { httpWithInsecure } from "./http-with-insecure.ts";
import { inlineBuildArgument } from "./inline-build-argument.ts";
import { limitsBesidePolicies } from "./limits-beside-policies.ts";
import { moreSnapshotters } from "./more-snapshotters.ts";
import { rootlessFile } from "./rootless-file.ts";
import { s3ObjectKeys } from "./s3-object-keys.ts";
import { unitsOf1024 } from "./units-of-1024.ts";
import type { UpstreamError } from "./upstream-error.ts";

/** Where upstream's documentation is wrong: first what costs the reader most. */
export const upstreamErrors: readonly UpstreamError[] = [
  ghaCacheTable,
  httpForMirrors,
  limitsBesidePolicies,
  historyMaxAge,
  gckeepstorageMegabytes,
  deviceEntitlement,
  bridgeByDefault,
  unitsOf1024,
  httpWithInsecure,
  moreSnapshotters,
  rootlessFile,
  s3ObjectKeys,
  inlineBuildArgument,
  cacheExporters,
];
