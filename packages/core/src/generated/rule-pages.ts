// Made by scripts/generate.ts from the files of rules.
import type { RulePage } from "../check/rule.ts";
import { page as cacheBadValue } from "../cache/rules/cache-bad-value.ts";
import { page as cacheBlank } from "../cache/rules/cache-blank.ts";
import { page as cacheCompression } from "../cache/rules/cache-compression.ts";
import { page as cacheDoesNotParse } from "../cache/rules/cache-does-not-parse.ts";
import { page as cacheDriver } from "../cache/rules/cache-driver.ts";
import { page as cacheDuplicateAttribute } from "../cache/rules/cache-duplicate-attribute.ts";
import { page as cacheEcr } from "../cache/rules/cache-ecr.ts";
import { page as cacheEmpty } from "../cache/rules/cache-empty.ts";
import { page as cacheGhaDropped } from "../cache/rules/cache-gha-dropped.ts";
import { page as cacheGhaRepository } from "../cache/rules/cache-gha-repository.ts";
import { page as cacheGhaScope } from "../cache/rules/cache-gha-scope.ts";
import { page as cacheGhaService } from "../cache/rules/cache-gha-service.ts";
import { page as cacheInlineImport } from "../cache/rules/cache-inline-import.ts";
import { page as cacheInlineMode } from "../cache/rules/cache-inline-mode.ts";
import { page as cacheMediaTypes } from "../cache/rules/cache-media-types.ts";
import { page as cacheMissingAttribute } from "../cache/rules/cache-missing-attribute.ts";
import { page as cacheMode } from "../cache/rules/cache-mode.ts";
import { page as cacheOtherDirection } from "../cache/rules/cache-other-direction.ts";
import { page as cacheS3Keys } from "../cache/rules/cache-s3-keys.ts";
import { page as cacheS3Names } from "../cache/rules/cache-s3-names.ts";
import { page as cacheS3PathStyle } from "../cache/rules/cache-s3-path-style.ts";
import { page as cacheS3Prefix } from "../cache/rules/cache-s3-prefix.ts";
import { page as cacheSamePlace } from "../cache/rules/cache-same-place.ts";
import { page as cacheSecret } from "../cache/rules/cache-secret.ts";
import { page as cacheUnknownAttribute } from "../cache/rules/cache-unknown-attribute.ts";
import { page as cacheUnknownType } from "../cache/rules/cache-unknown-type.ts";
import { page as cdiDisabled } from "../check/rules/cdi-disabled.ts";
import { page as deprecatedKey } from "../check/rules/deprecated-key.ts";
import { page as dnsLoopback } from "../check/rules/dns-loopback.ts";
import { page as dnsNotAnAddress } from "../check/rules/dns-not-an-address.ts";
import { page as doesNotLoad } from "../check/rules/does-not-load.ts";
import { page as doesNotStart } from "../check/rules/does-not-start.ts";
import { page as driverKubernetesRootless } from "../check/rules/driver-kubernetes-rootless.ts";
import { page as driverNoContainerd } from "../check/rules/driver-no-containerd.ts";
import { page as driverNotCopied } from "../check/rules/driver-not-copied.ts";
import { page as driverRejectsFile } from "../check/rules/driver-rejects-file.ts";
import { page as driverRoot } from "../check/rules/driver-root.ts";
import { page as driverSocket } from "../check/rules/driver-socket.ts";
import { page as droppedValue } from "../check/rules/dropped-value.ts";
import { page as durationInSeconds } from "../check/rules/duration-in-seconds.ts";
import { page as entitlementsReplaced } from "../check/rules/entitlements-replaced.ts";
import { page as frontendAllowListName } from "../check/rules/frontend-allow-list-name.ts";
import { page as frontendDisabledAllowList } from "../check/rules/frontend-disabled-allow-list.ts";
import { page as gcAboveDisk } from "../check/rules/gc-above-disk.ts";
import { page as gcBadFilter } from "../check/rules/gc-bad-filter.ts";
import { page as gcCommaFilter } from "../check/rules/gc-comma-filter.ts";
import { page as gcEmptiesCache } from "../check/rules/gc-empties-cache.ts";
import { page as gcLimitsDead } from "../check/rules/gc-limits-dead.ts";
import { page as gcNoCeiling } from "../check/rules/gc-no-ceiling.ts";
import { page as gcOneLimit } from "../check/rules/gc-one-limit.ts";
import { page as gcReservedAboveMax } from "../check/rules/gc-reserved-above-max.ts";
import { page as gcSizeInBytes } from "../check/rules/gc-size-in-bytes.ts";
import { page as ghaPolicyNotRequired } from "../check/rules/gha-policy-not-required.ts";
import { page as ghaSignWithoutVerify } from "../check/rules/gha-sign-without-verify.ts";
import { page as historyOneKey } from "../check/rules/history-one-key.ts";
import { page as keyTwice } from "../check/rules/key-twice.ts";
import { page as loaderPanic } from "../check/rules/loader-panic.ts";
import { page as logLevelOverridden } from "../check/rules/log-level-overridden.ts";
import { page as mayNotStart } from "../check/rules/may-not-start.ts";
import { page as mirrorCredentials } from "../check/rules/mirror-credentials.ts";
import { page as mirrorDuplicate } from "../check/rules/mirror-duplicate.ts";
import { page as mirrorGcr } from "../check/rules/mirror-gcr.ts";
import { page as mirrorHttpOnParent } from "../check/rules/mirror-http-on-parent.ts";
import { page as mirrorNotAHost } from "../check/rules/mirror-not-a-host.ts";
import { page as mirrorOfItself } from "../check/rules/mirror-of-itself.ts";
import { page as mirrorPath } from "../check/rules/mirror-path.ts";
import { page as mirrorPlainPort } from "../check/rules/mirror-plain-port.ts";
import { page as mirrorScheme } from "../check/rules/mirror-scheme.ts";
import { page as networkKeysDead } from "../check/rules/network-keys-dead.ts";
import { page as newerKey } from "../check/rules/newer-key.ts";
import { page as noProcessSandbox } from "../check/rules/no-process-sandbox.ts";
import { page as parallelismNoLimit } from "../check/rules/parallelism-no-limit.ts";
import { page as parallelismWrongWorker } from "../check/rules/parallelism-wrong-worker.ts";
import { page as pathNotExpanded } from "../check/rules/path-not-expanded.ts";
import { page as publicDebugAddress } from "../check/rules/public-debug-address.ts";
import { page as registryCaLoopback } from "../check/rules/registry-ca-loopback.ts";
import { page as registryCaUnchecked } from "../check/rules/registry-ca-unchecked.ts";
import { page as registryCertName } from "../check/rules/registry-cert-name.ts";
import { page as registryCertUnused } from "../check/rules/registry-cert-unused.ts";
import { page as registryHalfKeypair } from "../check/rules/registry-half-keypair.ts";
import { page as registryHttpInsecure } from "../check/rules/registry-http-insecure.ts";
import { page as registryNoEffect } from "../check/rules/registry-no-effect.ts";
import { page as registryTlsOff } from "../check/rules/registry-tls-off.ts";
import { page as runtimeWithoutName } from "../check/rules/runtime-without-name.ts";
import { page as syntaxBadReference } from "../syntax/rules/syntax-bad-reference.ts";
import { page as syntaxBuiltin } from "../syntax/rules/syntax-builtin.ts";
import { page as syntaxDoesNotParse } from "../syntax/rules/syntax-does-not-parse.ts";
import { page as syntaxFloating } from "../syntax/rules/syntax-floating.ts";
import { page as syntaxForbidden } from "../syntax/rules/syntax-forbidden.ts";
import { page as syntaxMisspelt } from "../syntax/rules/syntax-misspelt.ts";
import { page as syntaxNoEffect } from "../syntax/rules/syntax-no-effect.ts";
import { page as tcpWithoutTls } from "../check/rules/tcp-without-tls.ts";
import { page as tlsCaAlone } from "../check/rules/tls-ca-alone.ts";
import { page as tlsWithoutClientCa } from "../check/rules/tls-without-client-ca.ts";
import { page as twoWorkers } from "../check/rules/two-workers.ts";
import { page as unknownKey } from "../check/rules/unknown-key.ts";
import { page as unknownValue } from "../check/rules/unknown-value.ts";
import { page as unquotedKey } from "../check/rules/unquoted-key.ts";
import { page as unusedIgnore } from "../check/rules/unused-ignore.ts";
import { page as workerDisabled } from "../check/rules/worker-disabled.ts";

export const rulePages: Readonly<Record<string, RulePage>> = {
  "cache-bad-value": cacheBadValue,
  "cache-blank": cacheBlank,
  "cache-compression": cacheCompression,
  "cache-does-not-parse": cacheDoesNotParse,
  "cache-driver": cacheDriver,
  "cache-duplicate-attribute": cacheDuplicateAttribute,
  "cache-ecr": cacheEcr,
  "cache-empty": cacheEmpty,
  "cache-gha-dropped": cacheGhaDropped,
  "cache-gha-repository": cacheGhaRepository,
  "cache-gha-scope": cacheGhaScope,
  "cache-gha-service": cacheGhaService,
  "cache-inline-import": cacheInlineImport,
  "cache-inline-mode": cacheInlineMode,
  "cache-media-types": cacheMediaTypes,
  "cache-missing-attribute": cacheMissingAttribute,
  "cache-mode": cacheMode,
  "cache-other-direction": cacheOtherDirection,
  "cache-s3-keys": cacheS3Keys,
  "cache-s3-names": cacheS3Names,
  "cache-s3-path-style": cacheS3PathStyle,
  "cache-s3-prefix": cacheS3Prefix,
  "cache-same-place": cacheSamePlace,
  "cache-secret": cacheSecret,
  "cache-unknown-attribute": cacheUnknownAttribute,
  "cache-unknown-type": cacheUnknownType,
  "cdi-disabled": cdiDisabled,
  "deprecated-key": deprecatedKey,
  "dns-loopback": dnsLoopback,
  "dns-not-an-address": dnsNotAnAddress,
  "does-not-load": doesNotLoad,
  "does-not-start": doesNotStart,
  "driver-kubernetes-rootless": driverKubernetesRootless,
  "driver-no-containerd": driverNoContainerd,
  "driver-not-copied": driverNotCopied,
  "driver-rejects-file": driverRejectsFile,
  "driver-root": driverRoot,
  "driver-socket": driverSocket,
  "dropped-value": droppedValue,
  "duration-in-seconds": durationInSeconds,
  "entitlements-replaced": entitlementsReplaced,
  "frontend-allow-list-name": frontendAllowListName,
  "frontend-disabled-allow-list": frontendDisabledAllowList,
  "gc-above-disk": gcAboveDisk,
  "gc-bad-filter": gcBadFilter,
  "gc-comma-filter": gcCommaFilter,
  "gc-empties-cache": gcEmptiesCache,
  "gc-limits-dead": gcLimitsDead,
  "gc-no-ceiling": gcNoCeiling,
  "gc-one-limit": gcOneLimit,
  "gc-reserved-above-max": gcReservedAboveMax,
  "gc-size-in-bytes": gcSizeInBytes,
  "gha-policy-not-required": ghaPolicyNotRequired,
  "gha-sign-without-verify": ghaSignWithoutVerify,
  "history-one-key": historyOneKey,
  "key-twice": keyTwice,
  "loader-panic": loaderPanic,
  "log-level-overridden": logLevelOverridden,
  "may-not-start": mayNotStart,
  "mirror-credentials": mirrorCredentials,
  "mirror-duplicate": mirrorDuplicate,
  "mirror-gcr": mirrorGcr,
  "mirror-http-on-parent": mirrorHttpOnParent,
  "mirror-not-a-host": mirrorNotAHost,
  "mirror-of-itself": mirrorOfItself,
  "mirror-path": mirrorPath,
  "mirror-plain-port": mirrorPlainPort,
  "mirror-scheme": mirrorScheme,
  "network-keys-dead": networkKeysDead,
  "newer-key": newerKey,
  "no-process-sandbox": noProcessSandbox,
  "parallelism-no-limit": parallelismNoLimit,
  "parallelism-wrong-worker": parallelismWrongWorker,
  "path-not-expanded": pathNotExpanded,
  "public-debug-address": publicDebugAddress,
  "registry-ca-loopback": registryCaLoopback,
  "registry-ca-unchecked": registryCaUnchecked,
  "registry-cert-name": registryCertName,
  "registry-cert-unused": registryCertUnused,
  "registry-half-keypair": registryHalfKeypair,
  "registry-http-insecure": registryHttpInsecure,
  "registry-no-effect": registryNoEffect,
  "registry-tls-off": registryTlsOff,
  "runtime-without-name": runtimeWithoutName,
  "syntax-bad-reference": syntaxBadReference,
  "syntax-builtin": syntaxBuiltin,
  "syntax-does-not-parse": syntaxDoesNotParse,
  "syntax-floating": syntaxFloating,
  "syntax-forbidden": syntaxForbidden,
  "syntax-misspelt": syntaxMisspelt,
  "syntax-no-effect": syntaxNoEffect,
  "tcp-without-tls": tcpWithoutTls,
  "tls-ca-alone": tlsCaAlone,
  "tls-without-client-ca": tlsWithoutClientCa,
  "two-workers": twoWorkers,
  "unknown-key": unknownKey,
  "unknown-value": unknownValue,
  "unquoted-key": unquotedKey,
  "unused-ignore": unusedIgnore,
  "worker-disabled": workerDisabled,
};
