// Made by scripts/generate.ts from the files in src/start/checks.
import type { StartCheck } from "../start/start-check.ts";
import { check as addressFd } from "../start/checks/address-fd.ts";
import { check as addressKind } from "../start/checks/address-kind.ts";
import { check as addressPort } from "../start/checks/address-port.ts";
import { check as addressScheme } from "../start/checks/address-scheme.ts";
import { check as addressSocket } from "../start/checks/address-socket.ts";
import { check as addressTaken } from "../start/checks/address-taken.ts";
import { check as allowedRepositories } from "../start/checks/allowed-repositories.ts";
import { check as bridgeName } from "../start/checks/bridge-name.ts";
import { check as bridgeSubnet } from "../start/checks/bridge-subnet.ts";
import { check as historyEntries } from "../start/checks/history-entries.ts";
import { check as logFormat } from "../start/checks/log-format.ts";
import { check as logLevel } from "../start/checks/log-level.ts";
import { check as networkMode } from "../start/checks/network-mode.ts";
import { check as noProcessSandbox } from "../start/checks/no-process-sandbox.ts";
import { check as noWorker } from "../start/checks/no-worker.ts";
import { check as otelSocket } from "../start/checks/otel-socket.ts";
import { check as platforms } from "../start/checks/platforms.ts";
import { check as proxySnapshotter } from "../start/checks/proxy-snapshotter.ts";
import { check as registryConcurrency } from "../start/checks/registry-concurrency.ts";
import { check as rootPath } from "../start/checks/root-path.ts";
import { check as runtimeOptions } from "../start/checks/runtime-options.ts";
import { check as snapshotter } from "../start/checks/snapshotter.ts";
import { check as stargzConfig } from "../start/checks/stargz-config.ts";
import { check as tlsHalf } from "../start/checks/tls-half.ts";
import { check as userRemap } from "../start/checks/user-remap.ts";

export const startChecks: readonly StartCheck[] = [
  addressFd,
  addressKind,
  addressPort,
  addressScheme,
  addressSocket,
  addressTaken,
  allowedRepositories,
  bridgeName,
  bridgeSubnet,
  historyEntries,
  logFormat,
  logLevel,
  networkMode,
  noProcessSandbox,
  noWorker,
  otelSocket,
  platforms,
  proxySnapshotter,
  registryConcurrency,
  rootPath,
  runtimeOptions,
  snapshotter,
  stargzConfig,
  tlsHalf,
  userRemap,
];
