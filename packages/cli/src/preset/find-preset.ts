import { nearestWord } from "@buildkit-config/core";
import type { Preset, PresetFunction } from "@buildkit-config/core/bundle";
import { presets } from "@buildkit-config/presets";
import { Stop } from "../exit-status.ts";

/** The preset of an id; stops with the nearest one when there is none. */
export function findPreset(id: string | undefined): PresetFunction {
  const preset = id !== undefined && Object.hasOwn(presets, id) ? presets[id] : undefined;
  if (preset) return preset;
  if (id === undefined) throw new Stop("Which preset? buildkit-config preset list shows them.");
  const near = nearestWord(id, Object.keys(presets));
  throw new Stop(
    `There is no preset ${id}${near ? `; did you mean ${near}?` : ". buildkit-config preset list shows them."}`,
  );
}

/** The preset with the options that `--set` gave; texts become what the option takes, or stay texts and are refused. */
export function withOptions(preset: PresetFunction, settings: readonly string[] = []): Preset {
  const given = settings.map((setting): [string, unknown] => {
    const equals = setting.indexOf("=");
    if (equals < 0) throw new Stop(`--set ${setting}: write NAME=VALUE.`);
    const name = setting.slice(0, equals);
    const type = Object.hasOwn(preset.record.options, name) ? preset.record.options[name]?.type : undefined;
    return [name, valueOf(setting.slice(equals + 1), type)];
  });
  return preset.from(Object.fromEntries(given));
}

function valueOf(text: string, type: string | undefined): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}
