// Made by scripts/generate.ts from the files in src/start/checks.
import type { StartFacts } from "../start/start-check.ts";
import { facts as addressFd } from "../start/checks/address-fd.ts";
import { facts as addressKind } from "../start/checks/address-kind.ts";
import { facts as addressPort } from "../start/checks/address-port.ts";
import { facts as addressScheme } from "../start/checks/address-scheme.ts";
import { facts as addressSocket } from "../start/checks/address-socket.ts";
import { facts as addressTaken } from "../start/checks/address-taken.ts";
import { facts as allowedRepositories } from "../start/checks/allowed-repositories.ts";
import { facts as bridgeName } from "../start/checks/bridge-name.ts";
import { facts as bridgeSubnet } from "../start/checks/bridge-subnet.ts";
import { facts as historyEntries } from "../start/checks/history-entries.ts";
import { facts as logFormat } from "../start/checks/log-format.ts";
import { facts as logLevel } from "../start/checks/log-level.ts";
import { facts as networkMode } from "../start/checks/network-mode.ts";
import { facts as noProcessSandbox } from "../start/checks/no-process-sandbox.ts";
import { facts as noWorker } from "../start/checks/no-worker.ts";
import { facts as otelSocket } from "../start/checks/otel-socket.ts";
import { facts as platforms } from "../start/checks/platforms.ts";
import { facts as proxySnapshotter } from "../start/checks/proxy-snapshotter.ts";
import { facts as registryConcurrency } from "../start/checks/registry-concurrency.ts";
import { facts as rootPath } from "../start/checks/root-path.ts";
import { facts as runtimeOptions } from "../start/checks/runtime-options.ts";
import { facts as snapshotter } from "../start/checks/snapshotter.ts";
import { facts as stargzConfig } from "../start/checks/stargz-config.ts";
import { facts as tlsHalf } from "../start/checks/tls-half.ts";
import { facts as userRemap } from "../start/checks/user-remap.ts";

export const startFacts: Readonly<Record<string, StartFacts>> = {
  "address-fd": addressFd,
  "address-kind": addressKind,
  "address-port": addressPort,
  "address-scheme": addressScheme,
  "address-socket": addressSocket,
  "address-taken": addressTaken,
  "allowed-repositories": allowedRepositories,
  "bridge-name": bridgeName,
  "bridge-subnet": bridgeSubnet,
  "history-entries": historyEntries,
  "log-format": logFormat,
  "log-level": logLevel,
  "network-mode": networkMode,
  "no-process-sandbox": noProcessSandbox,
  "no-worker": noWorker,
  "otel-socket": otelSocket,
  "platforms": platforms,
  "proxy-snapshotter": proxySnapshotter,
  "registry-concurrency": registryConcurrency,
  "root-path": rootPath,
  "runtime-options": runtimeOptions,
  "snapshotter": snapshotter,
  "stargz-config": stargzConfig,
  "tls-half": tlsHalf,
  "user-remap": userRemap,
};
