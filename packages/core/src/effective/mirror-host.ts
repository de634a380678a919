/** The host and the path of a mirror, however it is written; a scheme is dropped. */
export interface MirrorHost {
  host: string;
  path: string;
}

/**
 * Takes a mirror apart as Go's `url.Parse` would. What that refuses is a host as a whole.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/utils.go#L9
 */
export function splitMirror(mirror: string): MirrorHost {
  return parse(mirror) ?? parse(`//${mirror}`) ?? { host: mirror, path: "" };
}

const withAuthority = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#]*@)?([^/?#]*)([^?#]*)/i;

/** Nothing where there is no host, or one that no URL has. */
function parse(text: string): MirrorHost | undefined {
  const [, host = "", path = ""] = withAuthority.exec(text) ?? [];
  if (!/^(?:\[[^[\]]*\]|[^:[\]\s<>"\\^`{}|%]+)(?::[0-9]*)?$/.test(host)) return undefined;
  return { host, path: path.replace(/\/+$/, "") };
}

/** Joins parts of a path as Go's `path.Join` does: no empty steps, no `.`, and `..` goes back. */
export function joinPath(...parts: readonly string[]): string {
  const steps: string[] = [];
  for (const step of parts.join("/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return `/${steps.join("/")}`;
}
