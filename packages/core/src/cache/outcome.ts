/**
 * What becomes of an entry on account of one finding. `import-error`: the daemon tells it, and builds without that cache;
 * `none`: it works as written.
 */
export type CacheEffect =
  | "none"
  | "silent-misreading"
  | "silent-drop"
  | "import-error"
  | "daemon-error"
  | "client-error"
  | "parse-error";

/** What becomes of the whole: the gravest effect, where an import that fails counts as an error of the daemon. */
export type CacheOutcome = "ok" | Exclude<CacheEffect, "none" | "import-error">;

const gravest: readonly Exclude<CacheOutcome, "ok">[] = [
  "parse-error",
  "client-error",
  "daemon-error",
  "silent-drop",
  "silent-misreading",
];

export function outcomeOf(effects: readonly CacheEffect[]): CacheOutcome {
  const all = new Set(effects.map((effect) => (effect === "import-error" ? "daemon-error" : effect)));
  return gravest.find((effect) => all.has(effect)) ?? "ok";
}
