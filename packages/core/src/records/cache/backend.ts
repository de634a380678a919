import type { AllowedValue, ByRelease } from "../record.ts";
import type { Version } from "../release.ts";

/** `export` is `--cache-to`, `import` is `--cache-from`. */
export type CacheDirection = "export" | "import";

/** How a value is read. `names` is a list with semicolons, `duration` a Go duration; booleans are those of Go's ParseBool. */
export type CacheKind = "bool" | "int" | "string" | "duration" | "names";

/** Who reads an attribute or a variable: buildx or buildctl, or the daemon. */
export type CacheSide = "client" | "daemon";

/** A variable of the environment that stands in for an attribute. */
export interface CacheVariable {
  name: string;
  side: CacheSide;
  /** First buildx that reads it, for variables of the client. */
  buildx?: Version;
  /** When it counts, where that is not always: "only when `version` is 2". */
  note?: string;
}

/** What becomes of a value that the attribute does not take. */
export interface BadValue {
  /** `fails`: the export is an error before the build, the import is told and the build goes on; `ignored`: nobody says anything. */
  outcome: "fails" | "ignored";
  /** Only for a value that reads as its kind and is none of `values`; without it the row is for every other one. */
  readable?: true;
  /** Completes "`x` is not a value of `key`; ...". */
  effect: string;
  /** What the daemon or the client prints, without the value. */
  says?: string;
  since?: Version;
  until?: Version;
}

/** One attribute of a cache backend: facts only. Its name in the backend's record is its spelling. */
export interface CacheAttribute {
  kind: CacheKind;
  directions: readonly CacheDirection[];
  /** Who acts on it. */
  side: CacheSide;
  /** First BuildKit release that has it; `0.8.0` stands for "0.8 or earlier". */
  since: Version;
  /** First buildx that knows it, where the client has a part in it. */
  buildx?: Version;
  /** Since when the export has it, where that is later than the import. */
  onExport?: { since: Version; buildx?: Version };
  /** The only values it takes. */
  values?: AllowedValue[];
  /** The smallest number it takes. */
  atLeast?: number;
  /** What an empty value stands for, where its kind has no empty value. */
  empty?: string;
  default?: string | ByRelease;
  /** Without it the entry fails, with this text; `unless` names an attribute that stands in for it. */
  required?: {
    says: string;
    side: CacheSide;
    unless?: string;
    /** buildx leaves the entry out without a word, so that only other clients get to see `says`. */
    dropped?: true;
  };
  env?: CacheVariable[];
  /** For kinds and values that can be wrong. */
  bad?: BadValue[];
  /** It is never printed back. */
  secret?: true;
  /** Markdown in our own words; the first sentence is the hover. Traps first. */
  doc: string;
  /** A value as it stands in the string form. */
  example: string;
  /** File and line at the newest tag of BuildKit, or of buildx when it begins with `buildx:`. */
  source: string;
}

/** What one driver, or image store of the docker driver, can do with a backend. */
export type CacheSupport = "both" | "export" | "import" | "none";

/** One cache backend: where a cache is kept. */
export interface CacheBackend {
  type: string;
  /** One or two sentences in our own words. */
  doc: string;
  /** First release that exports to it, and imports from it; absent where it cannot. */
  exportSince?: Version;
  importSince?: Version;
  /** buildx leaves the entry out without a word when the daemon lacks this. */
  capability?: string;
  support: {
    /** The docker driver without the containerd image store. */
    dockerGraphDriver: CacheSupport;
    /** The docker driver with it. */
    dockerContainerd: CacheSupport;
    /** docker-container, kubernetes and remote. */
    other: CacheSupport;
  };
  symptoms?: { text: string; cause: string }[];
  attributes: Readonly<Record<string, CacheAttribute>>;
  source: string;
}
