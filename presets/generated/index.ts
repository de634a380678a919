// Made by scripts/generate.ts from the presets' folders; do not edit.
import type { PresetFunction } from "@buildkit-config/core/bundle";
import { preset as bridgePreset } from "../bridge/preset.ts";
import { preset as cniPreset } from "../cni/preset.ts";
import { preset as gcrMirrorPreset } from "../gcr-mirror/preset.ts";
import { preset as lowPowerPreset } from "../low-power/preset.ts";
import { preset as selfSignedCaPreset } from "../self-signed-ca/preset.ts";
import { preset as serialPreset } from "../serial/preset.ts";

export { bridge, type BridgeOptions } from "./bridge.ts";
export { cni, type CniOptions } from "./cni.ts";
export { gcrMirror, type GcrMirrorOptions } from "./gcr-mirror.ts";
export { lowPower, type LowPowerOptions } from "./low-power.ts";
export { selfSignedCa, type SelfSignedCaOptions } from "./self-signed-ca.ts";
export { serial, type SerialOptions } from "./serial.ts";

/** Every preset by its id. */
export const presets: Readonly<Record<string, PresetFunction>> = {
  "bridge": bridgePreset as PresetFunction,
  "cni": cniPreset as PresetFunction,
  "gcr-mirror": gcrMirrorPreset as PresetFunction,
  "low-power": lowPowerPreset as PresetFunction,
  "self-signed-ca": selfSignedCaPreset as PresetFunction,
  "serial": serialPreset as PresetFunction,
};
