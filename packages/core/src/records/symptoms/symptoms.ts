import { badRequestFromRegistry } from "./bad-request-from-registry.ts";
import { cacheExportDockerDriver } from "./cache-export-docker-driver.ts";
import { dockerDriverConfig } from "./docker-driver-config.ts";
import { doesNotLoad } from "./does-not-load.ts";
import { entitlementNotAllowed } from "./entitlement-not-allowed.ts";
import { existingBuilderKeepsItsCopy } from "./existing-builder-keeps-its-copy.ts";
import { failedToRemoveBuilders } from "./failed-to-remove-builders.ts";
import { httpResponseToHttpsClient } from "./http-response-to-https-client.ts";
import { legacyCacheService } from "./legacy-cache-service.ts";
import { noSpaceLeft } from "./no-space-left.ts";
import { outOfMemory } from "./out-of-memory.ts";
import { publicDnsServers } from "./public-dns-servers.ts";
import { remoteDriverConfig } from "./remote-driver-config.ts";
import { tooManyRequests } from "./too-many-requests.ts";
import { unknownAuthority } from "./unknown-authority.ts";
import { whichFileIsRead } from "./which-file-is-read.ts";
import type { Symptom } from "./symptom.ts";

/** What people see or complain of and that has a page: in the order of the list, most asked first. */
export const symptoms: readonly Symptom[] = [
  httpResponseToHttpsClient,
  unknownAuthority,
  whichFileIsRead,
  noSpaceLeft,
  entitlementNotAllowed,
  tooManyRequests,
  existingBuilderKeepsItsCopy,
  doesNotLoad,
  failedToRemoveBuilders,
  outOfMemory,
  dockerDriverConfig,
  remoteDriverConfig,
  publicDnsServers,
  cacheExportDockerDriver,
  badRequestFromRegistry,
  legacyCacheService,
];
