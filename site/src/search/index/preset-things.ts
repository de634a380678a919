import { presetUrl } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { plain } from "../../markdown/render.ts";
import { presetStrip } from "../../presets/preset-strip.ts";
import type { Thing } from "@buildkit-config/core/search";
import { shorten } from "@buildkit-config/core/search/things";
import type { StripList } from "./strip-list.ts";

/** Every preset; what it is for and what it can be told count as words for it. */
export function presetThings(strips: StripList): Thing[] {
  return Object.values(presets).map(({ record }) => ({
    kind: "preset",
    name: record.id,
    at: shorten(presetUrl(record.id)),
    text: plain(record.outcome),
    also: [record.title],
    words: plain([record.situation, ...Object.keys(record.options), ...record.useWhen].join(" ")),
    strip: strips.add(presetStrip(record)),
  }));
}
