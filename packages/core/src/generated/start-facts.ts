// Made by scripts/generate.ts from the files in src/start/checks.
import type { StartFacts } from "../start/start-check.ts";
import type { StartCheck } from "../start/start-check.ts";
import { check as addressFd, facts as addressFdFacts } from "../start/checks/address-fd.ts";
import { check as addressKind, facts as addressKindFacts } from "../start/checks/address-kind.ts";
import { check as addressPort, facts as addressPortFacts } from "../start/checks/address-port.ts";
import { check as addressScheme, facts as addressSchemeFacts } from "../start/checks/address-scheme.ts";
import { check as addressSocket, facts as addressSocketFacts } from "../start/checks/address-socket.ts";
import { check as addressTaken, facts as addressTakenFacts } from "../start/checks/address-taken.ts";
import { check as allowedRepositories, facts as allowedRepositoriesFacts } from "../start/checks/allowed-repositories.ts";
import { check as bridgeName, facts as bridgeNameFacts } from "../start/checks/bridge-name.ts";
import { check as bridgeSubnet, facts as bridgeSubnetFacts } from "../start/checks/bridge-subnet.ts";
import { check as historyEntries, facts as historyEntriesFacts } from "../start/checks/history-entries.ts";
import { check as logFormat, facts as logFormatFacts } from "../start/checks/log-format.ts";
import { check as logLevel, facts as logLevelFacts } from "../start/checks/log-level.ts";
import { check as networkMode, facts as networkModeFacts } from "../start/checks/network-mode.ts";
import { check as noProcessSandbox, facts as noProcessSandboxFacts } from "../start/checks/no-process-sandbox.ts";
import { check as noWorker, facts as noWorkerFacts } from "../start/checks/no-worker.ts";
import { check as otelSocket, facts as otelSocketFacts } from "../start/checks/otel-socket.ts";
import { check as platforms, facts as platformsFacts } from "../start/checks/platforms.ts";
import { check as proxySnapshotter, facts as proxySnapshotterFacts } from "../start/checks/proxy-snapshotter.ts";
import { check as registryConcurrency, facts as registryConcurrencyFacts } from "../start/checks/registry-concurrency.ts";
import { check as rootPath, facts as rootPathFacts } from "../start/checks/root-path.ts";
import { check as runtimeOptions, facts as runtimeOptionsFacts } from "../start/checks/runtime-options.ts";
import { check as snapshotter, facts as snapshotterFacts } from "../start/checks/snapshotter.ts";
import { check as stargzConfig, facts as stargzConfigFacts } from "../start/checks/stargz-config.ts";
import { check as tlsHalf, facts as tlsHalfFacts } from "../start/checks/tls-half.ts";
import { check as userRemap, facts as userRemapFacts } from "../start/checks/user-remap.ts";

export const startFacts: ReadonlyMap<StartCheck, StartFacts> = new Map([
  [addressFd, addressFdFacts],
  [addressKind, addressKindFacts],
  [addressPort, addressPortFacts],
  [addressScheme, addressSchemeFacts],
  [addressSocket, addressSocketFacts],
  [addressTaken, addressTakenFacts],
  [allowedRepositories, allowedRepositoriesFacts],
  [bridgeName, bridgeNameFacts],
  [bridgeSubnet, bridgeSubnetFacts],
  [historyEntries, historyEntriesFacts],
  [logFormat, logFormatFacts],
  [logLevel, logLevelFacts],
  [networkMode, networkModeFacts],
  [noProcessSandbox, noProcessSandboxFacts],
  [noWorker, noWorkerFacts],
  [otelSocket, otelSocketFacts],
  [platforms, platformsFacts],
  [proxySnapshotter, proxySnapshotterFacts],
  [registryConcurrency, registryConcurrencyFacts],
  [rootPath, rootPathFacts],
  [runtimeOptions, runtimeOptionsFacts],
  [snapshotter, snapshotterFacts],
  [stargzConfig, stargzConfigFacts],
  [tlsHalf, tlsHalfFacts],
  [userRemap, userRemapFacts],
]);
