import type { UserConfig } from "tsdown";

/** What records say to people, or to what writes files; checking one needs none of it. */
const prose: ReadonlySet<string> = new Set([
  "doc",
  "symptoms",
  "example",
  "source",
  "flag",
  "onBad",
  "default",
  "defaultInTable",
  "rootlessDefault",
  "unordered",
  "struct",
  "label",
]);

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  [name: string]: unknown;
}

/** Leaves the texts of records out of a bundle, which is a quarter of it. */
export const withoutProse: NonNullable<UserConfig["plugins"]> = {
  name: "without-prose",
  transform(code, id) {
    if (!/\/records\/tables\/[\w-]+\.ts$/.test(id.replaceAll("\\", "/"))) return undefined;
    const tree = this.parse(code, { lang: "ts" }) as unknown as Node;
    let left = code;
    for (const { start, end } of proseIn(tree).toReversed()) {
      left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, "");
    }
    return { code: left };
  },
};

/** The properties that are prose, in the order of the text. */
function proseIn(node: Node): Node[] {
  if (node.type === "Property" && prose.has(node.key?.name ?? "")) return [node];
  return Object.values(node).flatMap((inner) =>
    (Array.isArray(inner) ? inner : [inner]).flatMap((each: unknown) => (isNode(each) ? proseIn(each) : [])),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
