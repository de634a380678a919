// Made by scripts/generate.ts from serial/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../serial/preset.ts";

/** What the preset `serial` can be told. */
export interface SerialOptions {}

/**
 * One step at a time. Build steps run strictly one after the other, and from 0.31 on layers are fetched one at a time.
 *
 * Use it when: You look for a build that only fails when steps run side by side. The machine is as small as a Raspberry Pi. A registry or a package server answers with 429 or resets connections under load.
 *
 * It costs: Nothing overlaps: a build takes as long as all its steps together. A pull takes the only place, so no step runs while an image is fetched. Before 0.31 up to four layers of an image are still fetched at a time; those releases have no setting for it.
 */
export const serial: (options?: SerialOptions) => Preset = preset;
