import { isSince } from "../records/release.ts";
import { type ReadEntry, valueOf } from "./entry.ts";
import type { Environment } from "./environment.ts";

/**
 * Why the daemon finds no account in the address of an Azure cache; nothing when it finds one.
 * https://github.com/moby/buildkit/blob/v0.32.2/cache/remotecache/azblob/utils.go#L45
 */
export function accountProblem(entry: ReadEntry, buildkit: string, daemonEnv: Environment = {}): string | undefined {
  const url = valueOf(entry, "account_url") ?? daemonEnv["BUILDKIT_AZURE_STORAGE_ACCOUNT_URL"];
  // That it is missing is told elsewhere.
  if (url === undefined) return undefined;
  if (!isGoUrl(url)) return "`account_url` is no address";
  if (hostOf(url) === "") return "`account_url` has no host";
  if (!isSince(buildkit, "0.12")) return undefined;
  const name = valueOf(entry, "account_name") ?? daemonEnv["BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME"];
  if (name === "") return "`account_name` is empty";
  return name !== undefined || hostOf(url).split(".", 1)[0] ? undefined : "`account_url` names no account";
}

const authority = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/([^/?#]*)/;

/** Without user and port, as Go's URL.Hostname gives it. */
function hostOf(url: string): string {
  const [, whole = ""] = authority.exec(url) ?? [];
  return whole.slice(whole.lastIndexOf("@") + 1).replace(/:\d*$/, "");
}

/** What Go's url.Parse accepts, as far as addresses of accounts go. https://pkg.go.dev/net/url#Parse */
function isGoUrl(url: string): boolean {
  // oxlint-disable-next-line no-control-regex -- Go refuses exactly these.
  if (/[\u0000-\u001f\u007f]/.test(url) || url.startsWith(":")) return false;
  const [, whole = ""] = authority.exec(url) ?? [];
  const host = whole.slice(whole.lastIndexOf("@") + 1);
  if (/%(?![0-9A-Fa-f]{2})/.test(url.split(/[?]/, 1)[0] ?? "") || /[\s<>"]/.test(host)) return false;
  return /^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/.test(host);
}
