import type { Position } from "../check/diagnostic.ts";
import { isSince } from "../records/release.ts";
import { type ImageReference, parseReference } from "../syntax/reference.ts";
import type { Basis, Places } from "./list-settings.ts";
import { isLoopback } from "./loopback.ts";
import { joinPath, splitMirror } from "./mirror-host.ts";

/** Where the daemon looks for an image: the addresses that it asks, one after the other, until one has it. */
export type Mirrors =
  | {
      ok: true;
      /** The image with all that was left out: `docker.io/library/alpine:latest`. */
      reference: string;
      attempts: Attempt[];
    }
  /** The daemon takes it for no image reference. */
  | { ok: false; image: string };

/** One address that is asked, and what in the file makes it so. */
export interface Attempt {
  url: string;
  /** Whether it stands in for the registry of the image. */
  mirror: boolean;
  /** `false` where the certificate may be anybody's. Absent over plain HTTP. */
  verified?: boolean;
  /** What is asked in its place when the host answers in plain HTTP. */
  fallback?: string;
  /** It is asked when nothing answers over HTTPS, too: from 0.14 on, of a host without a port. */
  fallbackIfRefused?: true;
  /** The values of the file that lead there. */
  because: { path: (string | number)[]; start: Position; end: Position }[];
}

interface RegistryTable {
  mirrors?: string[];
  http?: boolean;
  insecure?: boolean;
}

/**
 * Follows a pull to the hosts that it goes to.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L125
 */
export function mirrorsOf(basis: Basis, places: Places, image: string): Mirrors {
  const reference = parseReference(image, basis.version);
  if (!reference) return { ok: false, image };
  const slash = reference.repository.indexOf("/");
  const registry = reference.repository.slice(0, slash);
  const tables = (basis.config["registry"] ?? {}) as { [host: string]: RegistryTable };
  const tableOf = (name: string): RegistryTable => (Object.hasOwn(tables, name) ? tables[name] : undefined) ?? {};
  const pull: Pull = { basis, places, reference, registry, tableOf };
  const mirrors = (tableOf(registry).mirrors ?? []).flatMap((mirror, index) => askMirror(pull, mirror, index));
  // Docker Hub answers under another name than the one in references.
  const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
  return {
    ok: true,
    reference: reference.repository + objectOf(reference, true),
    attempts: [...mirrors, ...ask(pull, { host, path: "", table: registry, known: host, mirror: false, because: [] })],
  };
}

interface Pull {
  basis: Basis;
  places: Places;
  reference: ImageReference;
  registry: string;
  tableOf: (name: string) => RegistryTable;
}

interface Asked {
  host: string;
  path: string;
  /** The registry table with its settings. */
  table: string;
  /** What is looked at to see whether it is this machine itself. */
  known: string;
  mirror: boolean;
  because: Attempt["because"];
}

function askMirror(pull: Pull, mirror: string, index: number): Attempt[] {
  const { version } = pull.basis;
  const because = spanAt(pull, ["registry", pull.registry, "mirrors"], index);
  const asked = { mirror: true, because };
  // Before 0.12 the text was taken for the host, path and all.
  if (!isSince(version, "0.12")) return ask(pull, { ...asked, host: mirror, path: "", table: mirror, known: mirror });
  const { host, path } = splitMirror(mirror);
  // Up to 0.12.2 its settings were looked up under the whole text.
  const table = isSince(version, "0.12.3") ? host : mirror;
  return ask(pull, { ...asked, host, path, table, known: table });
}

/** What is asked of one host: one address, or two where both protocols are allowed. */
function ask(pull: Pull, asked: Asked): Attempt[] {
  const { host, path, table, known, mirror } = asked;
  const settings = pull.tableOf(table);
  const because = [
    ...asked.because,
    ...(["http", "insecure"] as const).flatMap((key) => spanAt(pull, ["registry", table, key])),
  ];
  const url = (scheme: string): string => scheme + "://" + host + addressIn(pull, host, path);
  const plain = settings.http ?? isLoopback(known);
  const insecure = settings.insecure ?? false;
  const http: Attempt = { url: url("http"), mirror, because };
  const https: Attempt = { url: url("https"), mirror, verified: !insecure, because };
  if (!plain) return [https];
  if (!insecure) return [http];
  if (!isSince(pull.basis.version, "0.12.3")) return [http, https];
  const isRefusalEnough = isSince(pull.basis.version, "0.14") && !/:\d*$/.test(host);
  return [{ ...https, fallback: http.url, ...(isRefusalEnough && { fallbackIfRefused: true }) }];
}

/** The path and query of the request. Mirrors are told which registry they stand in for. */
function addressIn({ reference, registry }: Pull, host: string, path: string): string {
  const repository = reference.repository.slice(registry.length + 1);
  const address = joinPath("v2", path, repository, "manifests", objectOf(reference, false));
  const isRegistry = host === registry || (registry === "docker.io" && host === "registry-1.docker.io");
  return isRegistry ? address : `${address}?ns=${encodeURIComponent(registry)}`;
}

/** Tag and digest as references have them, or the one of them that registries are asked for. */
function objectOf({ tag, digest }: ImageReference, isFull: boolean): string {
  if (!isFull) return digest ?? tag ?? "latest";
  if (digest === undefined) return `:${tag ?? "latest"}`;
  return `${tag === undefined ? "" : `:${tag}`}@${digest}`;
}

/** Where the file has a value, or an element of a list. */
function spanAt({ basis, places }: Pull, path: string[], index?: number): Attempt["because"] {
  const value = places.get(JSON.stringify(path))?.value;
  const element = index !== undefined && value?.kind === "array" ? value.items[index] : value;
  if (!element) return [];
  const at = (offset: number): Position => basis.document.positions.at(offset);
  return [{ path: index === undefined ? path : [...path, index], start: at(element.start), end: at(element.end) }];
}
