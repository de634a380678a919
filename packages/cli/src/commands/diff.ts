import { decodeInput, diff, type DiffResult, type FileDiff, resolveTarget } from "@buildkit-config/core";
import { readConfigurations } from "../edit/read-configurations.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import type { Arguments } from "../options.ts";
import { changeRows, comparison } from "../output/comparison.ts";
import { block } from "../output/pretty.ts";
import { jsonText } from "../output/json-text.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { judging } from "../settings/judging.ts";
import { readSettings } from "../settings/read-settings.ts";

type Between = Extract<DiffResult, { ok: true }>;

/** What is otherwise between two releases, and for a file; gives 1 when the file stops working. */
export function diffCommand({ words: [a, b, path, ...rest], values }: Arguments): number {
  if (a === undefined || b === undefined)
    throw new Stop("diff takes two releases, and a file if you like: diff 0.16 0.32 FILE");
  if (rest.length > 0) throw new Stop(`diff takes one file: ${rest.join(" ")} is too much.`);
  for (const release of [a, b]) stopOnUnknownRelease(resolveTarget(release));
  const { disk } = judging({ values }, readSettings());
  const { files, problems } = path === undefined ? { files: [], problems: [] } : readConfigurations([path]);
  const [problem] = problems;
  if (problem !== undefined) throw new Stop(problem);
  const [file] = files;
  const result = diff(a, b, file?.bytes, { disk });
  if (!result.ok) throw new Stop(`${result.release} is no BuildKit release.`);
  if (values["format"] === "json") print(jsonText({ version: 1, ...result }));
  else print(`${pretty(result, file?.file ?? "", file ? decodeInput(file.bytes).text : "").join("\n\n")}\n`);
  const stops = result.file && (!result.file.ok || result.file.refusals.length > 0);
  return stops ? exitStatus.found : exitStatus.clean;
}

function pretty(result: Between, name: string, text: string): string[] {
  const { from, to, file, defaults, added, deprecated } = result;
  const parts = file ? forFile(file, name, text, from) : [`BuildKit ${from} to ${to}`];
  if (!file && defaults.length > 0) parts.push(["Does otherwise by default:", ...changeRows(defaults)].join("\n"));
  if (deprecated.length > 0) {
    const rows = shared(deprecated.map(({ path, use }) => `${path.join(".")} -> ${use}`));
    parts.push(["Deprecated in the newer one:", ...rows].join("\n"));
  }
  if (added.length > 0)
    parts.push(["Keys that the newer one alone knows:", ...shared(added.map((path) => path.join(".")))].join("\n"));
  if (!file && defaults.length + deprecated.length + added.length === 0)
    parts.push("Nothing that a buildkitd.toml could tell.");
  return parts;
}

/** Keys of both workers in one row. */
function shared(keys: readonly string[]): string[] {
  const rows = new Set(keys.map((key) => key.replace(/^worker\.(?:oci|containerd)\./, "worker.*.")));
  return [...rows].map((row) => `  ${row}`);
}

function forFile(file: FileDiff, name: string, text: string, from: string): string[] {
  if (!file.ok) return [`BuildKit ${from} does not read this file.`, block(printable(name), text, file.error)];
  const { changes, refusals, reading, edits } = file;
  const stops = refusals.length === 0 ? "nothing stops working" : "it stops working, or may";
  const count = changes.length + reading.length;
  const changed = count === 0 ? "nothing changes" : count === 1 ? "one thing changes" : `${count} things change`;
  const parts = [`For your file, ${stops} and ${changed}.`, ...comparison(name, text, file)];
  if (edits.length > 0)
    parts.push(["buildkit-config migrate would write:", ...edits.map((edit) => paragraph(printable(edit)))].join("\n"));
  return parts;
}
