import type { CacheBackend, CacheSupport } from "@buildkit-config/core/cache";

const words: Readonly<Record<CacheSupport, string>> = {
  both: "export, import",
  export: "export",
  import: "import",
  none: "no",
};

/** What a builder can do with a backend, in words. */
export function supportText(support: CacheSupport): string {
  return words[support];
}

/** The kinds of builders that differ in it. */
export const builders: readonly { key: keyof CacheBackend["support"]; name: string }[] = [
  { key: "dockerGraphDriver", name: "Docker driver, its own image store" },
  { key: "dockerContainerd", name: "Docker driver, containerd image store" },
  { key: "other", name: "Other drivers" },
];
