// Made by scripts/generate.ts from gcr-mirror/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../gcr-mirror/preset.ts";

/** What the preset `gcr-mirror` can be told. */
export interface GcrMirrorOptions {
  /**
   * Whether the daemon logs every request, so that you can see the mirror answer. Set it to false once you have seen it.
   *
   * default true
   */
  trace?: boolean;
}

/**
 * Docker Hub through mirror.gcr.io. Pulls from Docker Hub go to Google's public mirror first; Docker Hub stays the fallback.
 *
 * Use it when: Builds fail with `toomanyrequests`, Docker Hub's pull limit. Builders have no Docker Hub account and use popular public images. Builders run in Google Cloud, where the mirror is near.
 *
 * It costs: Google sees which public images you pull. Of an image that the mirror lacks, it is asked for every layer before Docker Hub is. With `trace`, the daemon's log grows by a few lines for each request.
 */
export const gcrMirror: (options?: GcrMirrorOptions) => Preset = preset;
