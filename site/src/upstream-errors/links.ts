import {
  isLeaf,
  keyUrl,
  records,
  SITE,
  type UpstreamError,
  upstreamErrors,
  type UpstreamPage,
  walk,
} from "@buildkit-config/core";
import { href } from "../links/href.ts";

const page = `${SITE}/about/upstream-errors/`;

/** The page of all errors, or the place of one on it. */
export function errorHref(error?: UpstreamError): string {
  return href(error ? `${page}#${error.id}` : page);
}

/** A page of upstream with the line, as Markdown. */
export function pageLink({ repository, path, line, tag }: UpstreamPage): string {
  const url = `https://github.com/${repository}/blob/v${tag}/${path}?plain=1#L${line}`;
  return `[\`${path}\`](${url}) of ${repository === "docker/buildx" ? "buildx" : "BuildKit"} ${tag}, line ${line}`;
}

const spell = (path: readonly string[]): string => path.join(".").replaceAll(".[]", "[]");
const paths = new Map(
  [...walk(records)].filter(({ field }) => isLeaf(field)).map(({ path }) => [spell(path), path] as const),
);

/** A key as a link to its page, as Markdown. */
export function keyLink(key: string): string {
  const path = paths.get(key);
  return path ? `[\`${key}\`](${href(keyUrl(path))})` : `\`${key}\``;
}

/** The errors about a key. */
export function errorsAbout(path: readonly string[]): UpstreamError[] {
  return upstreamErrors.filter(({ keys }) => keys.includes(spell(path)));
}
