import { type Setting, spellPath, type WorkerName } from "@buildkit-config/core";
import { printable, widthOf } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { spellSetting } from "./spell-value.ts";

/** What is shown of the settings. */
export interface Shown {
  /** The worker whose defaults are shown. */
  worker: WorkerName | undefined;
  /** Every key, with its flags. */
  all: boolean;
}

/** Wider names get a line of their own. */
const widest = 36;

/** The settings, one row each: those of the file, and those that do not simply do what they say. */
export function settingRows(settings: readonly Setting[], shown: Shown): string[] {
  const rows = settings
    .filter((setting) => shown.all || matters(setting, shown.worker))
    .map((setting) => ({ mark: markOf(setting), name: printable(nameOf(setting)), text: textOf(setting, shown.all) }));
  const width = Math.max(0, ...rows.map(({ name }) => widthOf(name)).filter((each) => each <= widest));
  return rows.map(({ mark, name, text }) => {
    const isLong = widthOf(name) > width;
    const indent = isLong ? 6 : width + 5;
    const body = paragraph(printable(text), indent);
    return isLong ? `${mark} ${name}\n${body}` : `${mark} ${name.padEnd(width)}   ${body.trimStart()}`;
  });
}

/** Tiers are shown below, whoever made them. */
function matters({ path, from, note, buildx, value, text }: Setting, worker: WorkerName | undefined): boolean {
  const [table, name, key] = path;
  if (key === "gcpolicy") return false;
  if (from !== "default") return true;
  if (table === "worker" && name !== worker) return false;
  return note !== undefined || buildx !== undefined || (value === "auto" && text !== undefined);
}

function markOf({ from, buildx }: Setting): string {
  if (buildx) return "!";
  return from === "file" ? "*" : "-";
}

function nameOf({ path }: Setting): string {
  return spellPath(path.map(String));
}

function textOf(setting: Setting, all: boolean): string {
  const { from, note, buildx, flags } = setting;
  const parts = [spellSetting(setting)];
  if (note !== undefined) parts.push(note.replaceAll("`", ""));
  if (buildx && from !== "driver") {
    const [, added = ""] = buildx.flag.split("=");
    parts.push(`buildx ${from === "file" ? "replaces it by" : "adds"} ${added}`);
  }
  if (from === "driver" && note === undefined) parts.push(`by buildx's ${buildx?.flag}`);
  return parts.join("; ") + (all ? flags.map(({ name }) => ` [${name}]`).join("") : "");
}
