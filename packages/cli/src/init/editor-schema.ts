import { existsSync } from "node:fs";
import { installedSchema, latest, publishedSchema, resolveTarget } from "@buildkit-config/core";

export interface EditorSchema {
  /** What the settings name: a path in this folder, or an address. */
  schema: string;
  /** The same schema under either name. */
  same: readonly string[];
  /** What it is: sentences. */
  doc: string;
}

/** The schema of a release: the one that npm installed in this folder, which needs no network, or the published one. */
export function editorSchema(buildkit: string | undefined): EditorSchema {
  const target = resolveTarget(buildkit);
  const line = buildkit !== undefined && target.ok && !target.newer ? target.line : "latest";
  const release =
    line === "latest" ? `the newest BuildKit (--buildkit ${latest.line} stays with that one)` : `BuildKit ${line}`;
  const installed = installedSchema(line);
  const published = publishedSchema(line);
  const isInstalled = existsSync(installed);
  return {
    schema: isInstalled ? installed : published,
    same: [installed, published],
    doc: isInstalled
      ? `The schema is that of ${release}, as npm installed it here.`
      : `The schema is that of ${release}. The editor fetches it; where it cannot, run npm install --save-dev @buildkit-config/core before this.`,
  };
}
