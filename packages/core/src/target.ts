import { compareVersions, isSince, latest, lineOf, lines, oldest, type Version } from "./records/release.ts";

/** What a text about a BuildKit version amounts to. */
export type Target =
  | {
      ok: true;
      /** The release that is judged; the newest one of a range. */
      version: Version;
      line: Version;
      /** One release for each line that the text covers, oldest first. */
      versions: Version[];
      /** Newer than anything we know, or a name that moves: judged as the newest we know. */
      newer?: true;
      rootless?: true;
    }
  | { ok: false; text: string };

const moving = /^(latest|master|main|nightly|buildx-stable-1|sha256:[0-9a-f]+)$/;
const number = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:-[\w.]+)?$/;

/**
 * Reads what people write for a BuildKit version: `0.17` (its newest patch), `v0.17.3`, `latest`, a range `0.16..0.32`, an
 * image reference such as `moby/buildkit:v0.17.3-rootless`. Digests, `buildx-stable-1`, `master` and versions newer than
 * the newest we know give the newest we know, marked `newer`. What cannot be read, or is older than 0.10, gives `ok: false`.
 */
export function resolveTarget(text: string = "latest"): Target {
  if (last?.text !== text) last = { text, target: resolve(text) };
  return last.target;
}

/** Many files are judged as one release, so the last answer is kept. */
let last: { text: string; target: Target } | undefined;

function resolve(text: string): Target {
  const trimmed = text.trim();
  const range = trimmed.split("..");
  if (range.length === 2) return resolveRange(trimmed, range[0] as string, range[1] as string);
  const tag = tagOf(trimmed);
  const rootless = /(^|-)rootless$/.test(tag);
  const name = tag.replace(/-?rootless$/, "");
  const found =
    name === "" || moving.test(name) ? single(latest.newest, name !== "latest" && name !== "") : resolveNumber(name);
  if (!found?.ok) return { ok: false, text };
  return rootless ? { ...found, rootless } : found;
}

/** The tag of an image reference; text that is no image reference stays as it is. */
function tagOf(text: string): string {
  const digest = text.indexOf("@");
  if (digest >= 0) return text.slice(digest + 1);
  const colon = text.lastIndexOf(":");
  if (colon > text.lastIndexOf("/") && !text.startsWith("sha256:")) return text.slice(colon + 1);
  return text.includes("/") ? "latest" : text;
}

function resolveNumber(name: string): Target | undefined {
  const match = number.exec(name);
  if (!match) return undefined;
  const line = `${Number(match[1])}.${Number(match[2])}` as Version;
  const known = lines.find((entry) => entry.line === line);
  if (!known) return compareVersions(line, latest.line) > 0 ? single(latest.newest, true) : undefined;
  if (match[3] === undefined) return single(known.newest);
  const version = `${line}.${Number(match[3])}` as Version;
  const newer = compareVersions(version, latest.newest) > 0;
  return newer ? single(latest.newest, true) : single(version);
}

function resolveRange(text: string, from: string, to: string): Target {
  const first = resolve(from === "" ? oldest.line : from);
  const final = resolve(to === "" ? "latest" : to);
  if (!first.ok || !final.ok || compareVersions(first.version, final.version) > 0) return { ok: false, text };
  const between = lines.filter(({ line }) => isSince(line, first.line) && isSince(final.line, line));
  const versions = between.map(({ line, newest }) =>
    line === final.line ? final.version : line === first.line ? first.version : newest,
  );
  return { ...final, versions };
}

function single(version: Version, newer = false): Target & { ok: true } {
  const target: Target & { ok: true } = { ok: true, version, line: lineOf(version), versions: [version] };
  return newer ? { ...target, newer } : target;
}
