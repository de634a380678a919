import { records, spellPath, walk } from "@buildkit-config/core";
import { cacheUrl } from "@buildkit-config/core/cache";
import { backends } from "../cache/backends.ts";
import { href } from "../links/href.ts";
import { keyLink, lineLink } from "./links.ts";

/** An error line with one of its causes, and a link to what it is about. */
export interface KnownLine {
  /** In Markdown. */
  text: string;
  cause: string;
  about: string;
}

/** Lines about one part of the file, or about caches. */
export interface LineGroup {
  id: string;
  /** In Markdown. */
  title: string;
  lines: KnownLine[];
}

/** Every line that a key or a cache knows, by the table that it is about; what both workers share is told once. */
export function lineGroups(): LineGroup[] {
  const groups = new Map<string, KnownLine[]>();
  const seen = new Set<string>();
  for (const { path, field } of walk(records)) {
    const name = spellPath(path);
    for (const { text, cause } of field.symptoms ?? []) {
      const [table = ""] = path.length > 1 ? path : [""];
      if (seen.has(`${text}\n${cause}`)) continue;
      seen.add(`${text}\n${cause}`);
      groups.set(table, [...(groups.get(table) ?? []), { text: lineLink(text), cause, about: keyLink(name) }]);
    }
  }
  const caches = backends.flatMap(({ type, symptoms = [] }) =>
    symptoms.map(({ text, cause }) => ({
      text: lineLink(text),
      cause,
      about: `[\`type=${type}\`](${href(cacheUrl(type, "symptoms"))})`,
    })),
  );
  return [
    ...[...groups].map(([table, lines]) => ({
      id: table === "" ? "top" : table,
      title: table === "" ? "Keys before the first table" : `\`[${table}]\``,
      lines,
    })),
    { id: "caches", title: "Caches", lines: caches },
  ];
}
