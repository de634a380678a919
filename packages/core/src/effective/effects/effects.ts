import { devices } from "./devices.ts";
import type { Effect } from "./effect.ts";
import { entitlements } from "./entitlements.ts";
import { gcKeys } from "./gc-keys.ts";
import { history } from "./history.ts";
import { logLevel } from "./log-level.ts";
import { loopbackHttp } from "./loopback-http.ts";
import { networkMode } from "./network-mode.ts";
import { platforms } from "./platforms.ts";
import { parallelism } from "./parallelism.ts";
import { rootless } from "./rootless.ts";
import { runtime } from "./runtime.ts";
import { tls } from "./tls.ts";

/** In an order in which each finds what it asks for. */
export const effects: readonly Effect[] = [
  logLevel,
  history,
  tls,
  rootless,
  networkMode,
  parallelism,
  platforms,
  gcKeys,
  runtime,
  devices,
  entitlements,
  loopbackHttp,
];
