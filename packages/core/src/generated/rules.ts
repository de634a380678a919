// Made by scripts/generate.ts from the files in src/check/rules.
import type { Rule } from "../check/rule.ts";
import { rule as cdiDisabled } from "../check/rules/cdi-disabled.ts";
import { rule as deprecatedKey } from "../check/rules/deprecated-key.ts";
import { rule as dnsLoopback } from "../check/rules/dns-loopback.ts";
import { rule as dnsNotAnAddress } from "../check/rules/dns-not-an-address.ts";
import { rule as doesNotLoad } from "../check/rules/does-not-load.ts";
import { rule as doesNotStart } from "../check/rules/does-not-start.ts";
import { rule as driverKubernetesRootless } from "../check/rules/driver-kubernetes-rootless.ts";
import { rule as driverNoContainerd } from "../check/rules/driver-no-containerd.ts";
import { rule as driverNotCopied } from "../check/rules/driver-not-copied.ts";
import { rule as driverRejectsFile } from "../check/rules/driver-rejects-file.ts";
import { rule as driverRoot } from "../check/rules/driver-root.ts";
import { rule as driverSocket } from "../check/rules/driver-socket.ts";
import { rule as droppedValue } from "../check/rules/dropped-value.ts";
import { rule as durationInSeconds } from "../check/rules/duration-in-seconds.ts";
import { rule as entitlementsReplaced } from "../check/rules/entitlements-replaced.ts";
import { rule as frontendAllowListName } from "../check/rules/frontend-allow-list-name.ts";
import { rule as frontendDisabledAllowList } from "../check/rules/frontend-disabled-allow-list.ts";
import { rule as gcAboveDisk } from "../check/rules/gc-above-disk.ts";
import { rule as gcBadFilter } from "../check/rules/gc-bad-filter.ts";
import { rule as gcCommaFilter } from "../check/rules/gc-comma-filter.ts";
import { rule as gcEmptiesCache } from "../check/rules/gc-empties-cache.ts";
import { rule as gcLimitsDead } from "../check/rules/gc-limits-dead.ts";
import { rule as gcNoCeiling } from "../check/rules/gc-no-ceiling.ts";
import { rule as gcOneLimit } from "../check/rules/gc-one-limit.ts";
import { rule as gcReservedAboveMax } from "../check/rules/gc-reserved-above-max.ts";
import { rule as gcSizeInBytes } from "../check/rules/gc-size-in-bytes.ts";
import { rule as ghaPolicyNotRequired } from "../check/rules/gha-policy-not-required.ts";
import { rule as ghaSignWithoutVerify } from "../check/rules/gha-sign-without-verify.ts";
import { rule as historyOneKey } from "../check/rules/history-one-key.ts";
import { rule as keyTwice } from "../check/rules/key-twice.ts";
import { rule as loaderPanic } from "../check/rules/loader-panic.ts";
import { rule as logLevelOverridden } from "../check/rules/log-level-overridden.ts";
import { rule as mayNotStart } from "../check/rules/may-not-start.ts";
import { rule as mirrorCredentials } from "../check/rules/mirror-credentials.ts";
import { rule as mirrorDuplicate } from "../check/rules/mirror-duplicate.ts";
import { rule as mirrorGcr } from "../check/rules/mirror-gcr.ts";
import { rule as mirrorHttpOnParent } from "../check/rules/mirror-http-on-parent.ts";
import { rule as mirrorNotAHost } from "../check/rules/mirror-not-a-host.ts";
import { rule as mirrorOfItself } from "../check/rules/mirror-of-itself.ts";
import { rule as mirrorPath } from "../check/rules/mirror-path.ts";
import { rule as mirrorPlainPort } from "../check/rules/mirror-plain-port.ts";
import { rule as mirrorScheme } from "../check/rules/mirror-scheme.ts";
import { rule as networkKeysDead } from "../check/rules/network-keys-dead.ts";
import { rule as newerKey } from "../check/rules/newer-key.ts";
import { rule as noProcessSandbox } from "../check/rules/no-process-sandbox.ts";
import { rule as parallelismNoLimit } from "../check/rules/parallelism-no-limit.ts";
import { rule as parallelismWrongWorker } from "../check/rules/parallelism-wrong-worker.ts";
import { rule as pathNotExpanded } from "../check/rules/path-not-expanded.ts";
import { rule as publicDebugAddress } from "../check/rules/public-debug-address.ts";
import { rule as registryCaLoopback } from "../check/rules/registry-ca-loopback.ts";
import { rule as registryCaUnchecked } from "../check/rules/registry-ca-unchecked.ts";
import { rule as registryCertName } from "../check/rules/registry-cert-name.ts";
import { rule as registryCertUnused } from "../check/rules/registry-cert-unused.ts";
import { rule as registryHalfKeypair } from "../check/rules/registry-half-keypair.ts";
import { rule as registryHttpInsecure } from "../check/rules/registry-http-insecure.ts";
import { rule as registryNoEffect } from "../check/rules/registry-no-effect.ts";
import { rule as registryTlsOff } from "../check/rules/registry-tls-off.ts";
import { rule as runtimeWithoutName } from "../check/rules/runtime-without-name.ts";
import { rule as tcpWithoutTls } from "../check/rules/tcp-without-tls.ts";
import { rule as tlsCaAlone } from "../check/rules/tls-ca-alone.ts";
import { rule as tlsWithoutClientCa } from "../check/rules/tls-without-client-ca.ts";
import { rule as twoWorkers } from "../check/rules/two-workers.ts";
import { rule as unknownKey } from "../check/rules/unknown-key.ts";
import { rule as unknownValue } from "../check/rules/unknown-value.ts";
import { rule as unquotedKey } from "../check/rules/unquoted-key.ts";
import { rule as unusedIgnore } from "../check/rules/unused-ignore.ts";
import { rule as workerDisabled } from "../check/rules/worker-disabled.ts";

export const rules: readonly Rule[] = [
  cdiDisabled,
  deprecatedKey,
  dnsLoopback,
  dnsNotAnAddress,
  doesNotLoad,
  doesNotStart,
  driverKubernetesRootless,
  driverNoContainerd,
  driverNotCopied,
  driverRejectsFile,
  driverRoot,
  driverSocket,
  droppedValue,
  durationInSeconds,
  entitlementsReplaced,
  frontendAllowListName,
  frontendDisabledAllowList,
  gcAboveDisk,
  gcBadFilter,
  gcCommaFilter,
  gcEmptiesCache,
  gcLimitsDead,
  gcNoCeiling,
  gcOneLimit,
  gcReservedAboveMax,
  gcSizeInBytes,
  ghaPolicyNotRequired,
  ghaSignWithoutVerify,
  historyOneKey,
  keyTwice,
  loaderPanic,
  logLevelOverridden,
  mayNotStart,
  mirrorCredentials,
  mirrorDuplicate,
  mirrorGcr,
  mirrorHttpOnParent,
  mirrorNotAHost,
  mirrorOfItself,
  mirrorPath,
  mirrorPlainPort,
  mirrorScheme,
  networkKeysDead,
  newerKey,
  noProcessSandbox,
  parallelismNoLimit,
  parallelismWrongWorker,
  pathNotExpanded,
  publicDebugAddress,
  registryCaLoopback,
  registryCaUnchecked,
  registryCertName,
  registryCertUnused,
  registryHalfKeypair,
  registryHttpInsecure,
  registryNoEffect,
  registryTlsOff,
  runtimeWithoutName,
  tcpWithoutTls,
  tlsCaAlone,
  tlsWithoutClientCa,
  twoWorkers,
  unknownKey,
  unknownValue,
  unquotedKey,
  unusedIgnore,
  workerDisabled,
];
