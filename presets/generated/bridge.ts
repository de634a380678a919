// Made by scripts/generate.ts from bridge/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../bridge/preset.ts";

/** What the preset `bridge` can be told. */
export interface BridgeOptions {
  /**
   * The name of the bridge. Two daemons in one network namespace need two names.
   *
   * default "buildkit0"
   */
  name?: string;
  /**
   * The addresses that steps get, one for each that runs. Choose a network that neither your offices nor your VPN use, or steps cannot reach them.
   *
   * default "10.10.0.0/16"
   */
  subnet?: string;
  /**
   * How many step networks are made ahead, so that short steps need not wait for one.
   *
   * 0 to 1000, default 16
   */
  poolSize?: number;
}

/**
 * A network for each step, built in. Every build step gets a network of its own behind a bridge, with the stock image.
 *
 * Use it when: Two builds at once want the same port, for example for a database in a test step. Steps are not to see what listens on the builder's own loopback.
 *
 * It costs: A step without a network from the pool starts a little later. Address translation costs some throughput on large downloads.
 */
export const bridge: (options?: BridgeOptions) => Preset = preset;
