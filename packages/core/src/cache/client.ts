import { isSince, type Version } from "../records/release.ts";
import { type CsvResult, readCsvLine } from "./csv.ts";
import { readCsvRecord } from "./csv-record.ts";

/**
 * Who reads a value: the command line of buildx or buildctl; or a bake file, a compose file or a line of an input of
 * docker/build-push-action (`gha`), all of which end in buildx.
 */
export type CacheTool = "buildx" | "buildctl" | "bake" | "compose" | "gha";

/** The newest buildx that we know. */
export const latestBuildx: Version = "0.36.1";

/** How a version of buildx or buildctl reads values: facts and small functions, nothing that depends on a value. */
export interface Client {
  name: "buildx" | "buildctl";
  readCsv(text: string): CsvResult;
  /**
   * When a value is a list of registry references: no field has a "=" (`fields`), it is one field without (`single`), the
   * text has none (`text`), or it holds no `type=`, and is one reference whatever else it holds (`no-type`).
   */
  shorthand: "fields" | "single" | "text" | "no-type";
  /** An empty value is left out; else it is an error. */
  skipsEmpty: boolean;
  /** What is printed where the type is missing, for the Go spelling of the value. */
  typeMissing(flag: string, spelled: string): string;
  /** Which variables stand in for attributes of gha. */
  gha: "none" | "v1" | "v2";
  /** buildctl refuses gha without them, buildx leaves it out. */
  ghaRefuses: boolean;
  /** Which of AWS's variables stand in for attributes of s3: `always` adds a session token to keys that were written. */
  aws: "none" | "always" | "missing";
  /** AWS's SDK looks into a profile before it looks at keys in variables. */
  profileWins: boolean;
  /** Bake takes objects, not strings alone. Where it does not, it leaves out empty strings and those that stand twice. */
  objects: boolean;
  /** Bake takes a number or boolean for the string that it spells. */
  plainIsText: boolean;
  /** Bake leaves nothing out, empty strings and gha without its variables included, and fills in variables for strings alone. */
  bakeSendsAll: boolean;
  /** It leaves out what the daemon says it cannot do. */
  dropsIncapable: boolean;
  /** The client looks for `ref`, `src` and `dest` itself. */
  checksRequired: boolean;
}

const between = (version: string, from: string, to: string): boolean => isSince(version, from) && !isSince(version, to);

/** https://github.com/docker/buildx/blob/v0.36.1/util/buildflags/cache.go#L85, and the same file at older tags. */
export function buildxClient(version: string): Client {
  const isSingle = between(version, "0.19.0", "0.19.1") || between(version, "0.20.0", "0.20.1");
  return {
    name: "buildx",
    readCsv: isSince(version, "0.16.0") ? readCsvLine : readCsvRecord,
    shorthand: isSingle ? "single" : isSince(version, "0.20.1") ? "text" : "fields",
    skipsEmpty: between(version, "0.19.3", "0.20.0") || isSince(version, "0.21.2"),
    typeMissing: (_, spelled) => `type required ${isSince(version, "0.36.0") ? "for" : "form>"} ${spelled}`,
    gha: isSince(version, "0.21.0") ? "v2" : "v1",
    ghaRefuses: false,
    aws: isSince(version, "0.11.0") ? "missing" : isSince(version, "0.10.0") ? "always" : "none",
    profileWins: isSince(version, "0.13.0"),
    objects: between(version, "0.19.0", "0.19.1") || isSince(version, "0.20.0"),
    plainIsText: !isSince(version, "0.20.0"),
    bakeSendsAll: between(version, "0.19.0", "0.19.1"),
    dropsIncapable: isSince(version, "0.10.0"),
    checksRequired: isSince(version, "0.10.0"),
  };
}

/** https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildctl/build/importcache.go#L12 */
export function buildctlClient(version: string): Client {
  return {
    name: "buildctl",
    readCsv: isSince(version, "0.15.0") ? readCsvLine : readCsvRecord,
    shorthand: "no-type",
    skipsEmpty: false,
    typeMissing: (flag) => `${flag} requires type=<type>`,
    gha: isSince(version, "0.20.0") ? "v2" : isSince(version, "0.11.0") ? "v1" : "none",
    ghaRefuses: isSince(version, "0.11.0"),
    aws: "none",
    profileWins: false,
    objects: false,
    plainIsText: false,
    bakeSendsAll: false,
    dropsIncapable: false,
    checksRequired: isSince(version, "0.11.0"),
  };
}
