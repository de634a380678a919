import type { Facts, GoFile } from "./facts.ts";
import type { Row } from "./row.ts";

/** Upstream's files that records link to, or that belong to the daemon, with what changed in them. */
export function compareSources(before: Facts, now: Facts, linkedBy: ReadonlyMap<string, readonly string[]>): Row[] {
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(now.files)])].toSorted();
  return paths.flatMap((path) => {
    const changes = changesIn(before.files[path], now.files[path]);
    if (changes.length === 0) return [];
    const files = linkedBy.get(path);
    const text = [files ? path : `${path} (no record links to it)`, ...changes].join("\n");
    return [{ group: "sources", text, ...(files && { file: shorten(files) }) }];
  });
}

function changesIn(old: GoFile | undefined, own: GoFile | undefined): string[] {
  if (own === undefined) return ["is gone"];
  const rows = (name: string, verb: string) => `${verb} ${name}, line ${own.declarations[name]?.line}`;
  const names = Object.keys(own.declarations).filter((name) => name !== "_");
  if (old === undefined) return ["is new", ...names.map((name) => rows(name, "has"))];
  const gone = Object.keys(old.declarations).filter((name) => !(name in own.declarations));
  return [
    ...names.flatMap((name) => {
      const was = old.declarations[name];
      if (was === undefined) return [rows(name, "added")];
      return was.hash === own.declarations[name]?.hash ? [] : [rows(name, "changed")];
    }),
    ...gone.map((name) => `removed ${name}`),
  ];
}

function shorten(files: readonly string[]): string {
  const rest = files.length > 3 ? [`and ${files.length - 3} more`] : [];
  return [...files.slice(0, 3), ...rest].join(", ");
}
