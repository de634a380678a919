import type { Thing } from "./thing.ts";

/** Where most things of a kind have their page, which need not be sent; what packs the index sends the others. */
export function likelyAddress({ kind, name }: Pick<Thing, "kind" | "name">): string {
  const slug = name
    .replaceAll('"', "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
  const dot = slug.lastIndexOf(".");
  switch (kind) {
    case "key":
      return `reference/buildkitd/${slug.slice(0, dot + 1).replace(/\.$/, "/")}${slug.slice(dot + 1)}/`;
    case "table":
      return `reference/buildkitd/${slug}/`;
    case "attribute":
      return `reference/cache/${name.replace(".", "/#")}`;
    case "release":
      return `releases/${name.split(" ").at(-1) ?? ""}/`;
    case "schema":
      return `schemas/${name.split(" ").at(-1) ?? ""}/buildkitd.json`;
    default:
      return `${kind}s/${name}/`;
  }
}
