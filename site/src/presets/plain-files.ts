import { compareVersions, type Version } from "@buildkit-config/core";

/** A file that people without Node copy. */
export interface PlainFile {
  preset: string;
  /** The release lines it is for, as its folder says them: `0.10-0.30`. */
  releases: string;
  /** Its path in that folder. */
  path: string;
  text: string;
}

const texts = import.meta.glob<string>(["../../../presets/*/files/**", "!../../../presets/dist/**"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every plain file of every preset, as the package ships them too. */
export const plainFiles: readonly PlainFile[] = Object.entries(texts).flatMap(([file, text]) => {
  const [, preset, releases, path] = /\/presets\/([^/]+)\/files\/([^/]+)\/(.+)$/.exec(file) ?? [];
  return preset && releases && path ? [{ preset, releases, path, text }] : [];
});

/** The folders of a preset's plain files, oldest releases first. */
export function plainFolders(id: string): string[] {
  const folders = new Set(plainFiles.filter(({ preset }) => preset === id).map(({ releases }) => releases));
  return [...folders].toSorted((a, b) => compareVersions(oldestIn(a), oldestIn(b)));
}

function oldestIn(folder: string): Version {
  return folder.split("-")[0] as Version;
}

/** Where a plain file is served. */
export function plainAddress({ preset, releases, path }: Omit<PlainFile, "text">): string {
  return `/presets/${preset}/${releases}/${path}`;
}
