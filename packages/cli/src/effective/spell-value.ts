import { type ConfigValue, sayAmount, type Setting } from "@buildkit-config/core";
import { shortDuration } from "./short-duration.ts";

/** What the daemon works with, as a reader would say it. */
export function spellSetting({ value, text }: Setting): string {
  if (value === undefined) return text ?? "none";
  const spelled = spellValue(value);
  if (text === undefined) return spelled;
  return value === "auto" ? `${spelled}: ${text}` : spelled === "none" ? text : `${spelled} (${text})`;
}

function spellValue(value: ConfigValue): string {
  if (typeof value === "string") return value === "" ? "none" : shortDuration(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(spellValue).join(", ");
  if (typeof value !== "object") return String(value);
  const { bytes, percent } = value;
  if (typeof bytes === "number" || typeof bytes === "bigint") return sayAmount({ bytes });
  if (typeof percent === "number" || typeof percent === "bigint") return sayAmount({ percent });
  const entries = Object.entries(value).map(([key, item]) => `${key}=${spellValue(item)}`);
  return entries.length === 0 ? "none" : entries.join(", ");
}
