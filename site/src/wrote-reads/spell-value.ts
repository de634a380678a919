import type { ConfigValue, Kind } from "@buildkit-config/core";

/** A value that the daemon holds, in words a reader can check: sizes as bytes and rounded, the rest as TOML has it. */
export function spellHeld(value: ConfigValue, kind: Kind): string {
  if (kind === "size" && typeof value === "object" && !Array.isArray(value)) return spellSize(value);
  if (kind === "duration" && typeof value === "string") return value.replace(/(?<=\d[hm])(?:0m)?0s$/, "");
  return spell(value);
}

function spellSize({ bytes, percent }: { [key: string]: ConfigValue }): string {
  if (percent !== undefined) return `${spell(percent)}% of the disk`;
  if (typeof bytes !== "number") return `${spell(bytes ?? 0)} bytes`;
  const short = rounded(bytes);
  return short === undefined ? `${bytes} bytes` : `${bytes} bytes (${short})`;
}

/** `9 kB`, `9 GiB`: in powers of 1024 where they leave no rest. */
function rounded(bytes: number): string | undefined {
  const scale = bytes >= 1024 && bytes % 1024 === 0 ? 1024 : 1000;
  const units = scale === 1024 ? ["KiB", "MiB", "GiB", "TiB"] : ["kB", "MB", "GB", "TB"];
  const power = Math.min(units.length, Math.floor(Math.log(bytes) / Math.log(scale)));
  return power < 1 ? undefined : `${Number((bytes / scale ** power).toPrecision(3))} ${units[power - 1]}`;
}

function spell(value: ConfigValue): string {
  if (Array.isArray(value)) return `[${value.map(spell).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key} = ${spell(inner)}`)
    .join(", ")} }`;
}
