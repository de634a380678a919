// Made by scripts/generate.ts from cni/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../cni/preset.ts";

/** What the preset `cni` can be told. */
export interface CniOptions {
  /**
   * The addresses that steps get, one for each that runs. Choose a network that neither your offices nor your VPN use, or steps cannot reach them.
   *
   * default "10.10.0.0/16"
   */
  subnet?: string;
  /**
   * How many step networks are made ahead. BuildKit 0.10 has no pool and makes each one on demand.
   *
   * 0 to 1000, default 16
   */
  poolSize?: number;
}

/**
 * A network for each step, by CNI plugins. Every build step gets a network that your own CNI configuration describes, from an image that brings the plugins.
 *
 * Use it when: You need what the built-in bridge cannot do: another plugin, a firewall, DNS names between steps. The builder runs BuildKit 0.10 to 0.12, which have no built-in bridge.
 *
 * It costs: You build and keep an image of your own, and build it again for each BuildKit release. The bridge is left behind when the daemon ends.
 */
export const cni: (options?: CniOptions) => Preset = preset;
