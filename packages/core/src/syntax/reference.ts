import { isSince } from "../records/release.ts";

/** An image reference as the daemon completes it. */
export interface ImageReference {
  /** With its registry and without tag and digest: `docker.io/docker/dockerfile`. */
  repository: string;
  tag?: string;
  digest?: string;
}

const hub = "docker.io";
const longestName = 255;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const bracketed = /^\[[a-fA-F0-9:]+\]$/;
const part = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

/**
 * Completes an image reference as `docker pull` does: `docker/dockerfile:1` is tag 1 of `docker.io/docker/dockerfile`. Nothing when
 * the daemon takes it for no reference.
 */
export function parseReference(text: string, version: string): ImageReference | undefined {
  if (/^[a-f0-9]{64}$/.test(text)) return undefined;
  const full = complete(text, version);
  const at = full.indexOf("@");
  const named = at < 0 ? full : full.slice(0, at);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const repository = hasTag ? named.slice(0, colon) : named;
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  const digest = at < 0 ? undefined : full.slice(at + 1);
  if (!isRepository(repository, version)) return undefined;
  if (tag !== undefined && !tagPattern.test(tag)) return undefined;
  if (digest !== undefined && !digestPattern.test(digest)) return undefined;
  return { repository, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** Adds the registry, and `library` where Docker Hub has it. */
function complete(text: string, version: string): string {
  const slash = text.indexOf("/");
  const first = slash < 0 ? "" : text.slice(0, slash);
  const isHost =
    slash >= 0 &&
    (/[.:]/.test(first) || first === "localhost" || (isSince(version, "0.13") && first.toLowerCase() !== first));
  const host = !isHost || first === "index.docker.io" ? hub : first;
  const path = isHost ? text.slice(slash + 1) : text;
  return host === hub && !path.includes("/") ? `${hub}/library/${path}` : `${host}/${path}`;
}

function isRepository(name: string, version: string): boolean {
  const [host = "", ...parts] = name.split("/");
  if (!parts.every((each) => part.test(each))) return false;
  const hasHost = isHostName(host, version);
  if (!hasHost && !part.test(host)) return false;
  const counted = hasHost && isSince(version, "0.14") ? name.length - host.length - 1 : name.length;
  return counted <= longestName;
}

function isHostName(text: string, version: string): boolean {
  const [, host = "", port] = /^(\[[^\]]*\]|[^:]*)(:[0-9]+)?$/.exec(text) ?? [];
  if (port === undefined && text.length !== host.length) return false;
  if (host.startsWith("[")) return isSince(version, "0.13") && bracketed.test(host);
  return host.split(".").every((each) => label.test(each));
}
