import type { Command } from "./command.ts";

/** What one command can do. */
export function commandHelp(name: string, { words, help, note, options }: Command): string {
  const rows = Object.entries(options).map(
    ([option, { value, help: text }]) => `  ${`--${option}${value ? ` ${value}` : ""}`.padEnd(22)}${text}`,
  );
  return [
    `buildkit-config ${`${name} ${words}`.trim()}: ${help}`,
    ...(note ? ["", note] : []),
    ...(rows.length > 0 ? ["", ...rows] : []),
    "",
  ].join("\n");
}
