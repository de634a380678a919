import { parseReference } from "../../syntax/reference.ts";
import { isHubName, isPlaceholder, isPublicRegistry } from "./known-hosts.ts";

/** Why a table of that name is never asked for. */
export interface UselessName {
  why: string;
  /** The name that was meant. */
  instead?: string | undefined;
  /** That this is what was meant cannot be taken otherwise. */
  sure?: boolean;
  /** Images can be written so that the table counts. */
  sometimes?: true;
}

/** How nearly all hosts are written, which every release takes for one. */
const usual = /^[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+(?::[0-9]+)?$/;

function isUsual(name: string): boolean {
  if (!usual.test(name) || name.length > 200) return false;
  const colon = name.indexOf(":");
  return !isHubName(colon < 0 ? name : name.slice(0, colon));
}

/**
 * Tables are looked up by the host of an image reference, letter by letter.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L127
 */
export function uselessName(name: string, version: string): UselessName | undefined {
  if (name === "docker.io" || isUsual(name)) return undefined;
  const lower = name.toLowerCase();
  const isPublic = isPublicRegistry(lower);
  if (isPlaceholder(name) && !isPublic) return undefined;
  const host = name
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/+/i, "")
    .replace(/\/.*$/s, "");
  const hub = host.replace(/:[0-9]+$/, "").toLowerCase();
  if (name !== "docker.io" && isHubName(hub)) {
    // Docker's own files know it as `https://index.docker.io/v1/`.
    const inside = /[^/]\/(?!v[12]\/*$)[^/]/.test(name.replace(/^[a-z]+:\/\//i, ""));
    return { why: "BuildKit knows Docker Hub as `docker.io`", instead: "docker.io", sure: !inside };
  }
  const instead = isHost(host, version) ? host : undefined;
  const meant = { instead };
  if (name.includes("://")) {
    const sure = /^https:\/\/[^/]+\/*$/i.test(name);
    return { why: "the name of a table is a host without a scheme", ...meant, sure };
  }
  if (name.includes("*")) return { why: "BuildKit knows no wildcards" };
  if (name.includes("/")) {
    const sure = /^[^/]+\/+$/.test(name);
    return { why: "a table is looked up by its host, without a path", ...meant, sure };
  }
  if (lower !== name && isPublic) {
    return { why: "the case of letters counts", instead: lower, sure: true };
  }
  if (name !== host && instead !== undefined) return { why: "spaces count", instead, sure: true };
  if (!isHost(name, version)) return { why: whyNoHost(name) };
  return lower === name ? undefined : { why: "the case of letters counts", sometimes: true };
}

function isHost(name: string, version: string): boolean {
  return parseReference(`${name}/a/b`, version)?.repository === `${name}/a/b`;
}

/** The tables that containerd's configuration has below `registry`. */
export function isOfContainerd(name: unknown): boolean {
  return name === "mirrors" || name === "configs";
}

function whyNoHost(name: string): string {
  if (isOfContainerd(name)) return "containerd has such a table, and BuildKit one for each registry";
  return /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/.test(name) && !name.includes(".")
    ? `\`${name}/image\` is an image of Docker Hub, since a host has a dot or a port`
    : "no image reference has such a host";
}
