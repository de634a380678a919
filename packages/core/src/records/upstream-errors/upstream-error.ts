import type { Version } from "../release.ts";

/** A line of upstream's documentation, at a tag where it stands. */
export interface UpstreamPage {
  repository: "moby/buildkit" | "docker/buildx";
  path: string;
  line: number;
  /** Without the "v". */
  tag: Version;
}

/** How it was found out what holds: which program was asked, about what, and what was seen on every release. */
export type Proof = { shows: string } & (
  | { by: "loader"; toml: string }
  /** A daemon that was started with a file; `does` tells in a sentence what was done with it. */
  | { by: "daemon"; toml: string; does: string }
  /** buildx, or the daemon's own code for caches, about an entry of `--cache-to`. */
  | { by: "buildx" | "cache"; spec: string }
);

/** Something that upstream's documentation says and that does not hold. */
export interface UpstreamError {
  /** Also the name of its file, and its anchor on the page. */
  id: string;
  /** What holds, in one sentence. */
  title: string;
  /** The keys that it is about, spelled with dots: `worker.oci.gckeepstorage`. */
  keys: string[];
  pages: UpstreamPage[];
  /** The first and the last line of BuildKit for which the page is wrong; without `until`, the newest still is. */
  from: Version;
  until?: Version;
  /** What the page says, in our words; Markdown. */
  says: string;
  /** What holds; Markdown. */
  truth: string;
  /** What to write, as TOML. */
  write?: string;
  proof: Proof;
}
