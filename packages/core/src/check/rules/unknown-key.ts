import { replace } from "../edits/replace.ts";
import { isSince } from "../../records/release.ts";
import type { Missing } from "../../load/session.ts";
import { tomlKey } from "../../toml/spell-key.ts";
import { consequenceOf, isSet } from "../consequence.ts";
import { withoutHarm } from "../harmful-renames.ts";
import { describeMissing } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isOfContainerd } from "../view/useless-name.ts";

export const rule: Rule = {
  id: "unknown-key",
  severity: "error",
  weight: "ignored",
  needs: "unread",
  check(context: RuleContext): Finding[] {
    const findings = describeMissing(context.loading.session).flatMap((missing) => {
      const { near, quoted } = missing;
      // A key of another release and a name that lacks its quotes have rules of their own.
      if (quoted || (near?.distance === 0 && near.here && !isSince(context.version, near.entry.field.since))) return [];
      return [toFinding(missing, context)];
    });
    return withoutHarm(findings, context);
  },
};

type Described = ReturnType<typeof describeMissing>[number];

function toFinding({ missing, near, opposite, header }: Described, context: RuleContext): Finding {
  const written = missing.key.name;
  const place = missing.path.slice(0, -1).filter((part) => typeof part === "string");
  const elsewhere = near && !near.here && near.distance === 0;
  const what =
    elsewhere && !header
      ? `\`${written}\` is not a key ${place.length > 0 ? `of [${spell(place)}]` : "of the top level"}`
      : header
        ? `\`${headerText(missing)}\` is not a BuildKit table`
        : `\`${written}\` is not a BuildKit key`;
  const effect = header ? "everything in it is ignored" : "it is ignored";
  const without =
    near && near.distance <= (header ? 2 : 1) && near.here ? consequenceOf(missing, near, context) : undefined;
  if (missing.instead !== undefined) {
    const message = `\`${written}\` is not read, because \`${missing.instead}\` is set in its place; ${effect}.`;
    return { span: missing.key, path: missing.path, message, help: "remove one of the two", tags: ["unused"] };
  }
  const finding: Finding = {
    span: missing.key,
    path: missing.path,
    message: `${what}; ${effect}${without ? `, so ${without}` : ""}.`,
    tags: ["unused"],
  };
  const known = missing.table.elsewhere?.find(({ names }) => names.includes(written.toLowerCase()));
  if (known) return { ...finding, help: known.help };
  const [top, group, host] = missing.path;
  if (top === "registry" && isOfContainerd(group) && typeof host === "string") {
    const key = group === "mirrors" ? "`mirrors`" : "what it sets";
    return { ...finding, help: `write ${key} in [registry.${JSON.stringify(host)}]` };
  }
  if (opposite !== undefined) return { ...finding, help: `BuildKit has the opposite, \`${opposite}\`` };
  if (!near) return finding;
  const { path } = near.entry;
  const name = path[path.length - 1] as string;
  if (near.here) {
    if (!header && isSet(missing, near, context)) return { ...finding, help: `remove it; \`${name}\` is set as well` };
    finding.help = `rename it to \`${name}\``;
    const safe = near.distance !== 1 && !missing.table.fields[name]?.deprecated;
    finding.fix = replace(missing.key, tomlKey(name), safe, `rename \`${written}\` to \`${name}\``);
  } else finding.help = header ? `BuildKit reads [${spell(path)}]` : `BuildKit reads \`${name}\` ${placeOf(path)}`;
  return finding;
}

function headerText({ path }: Missing): string {
  return path.filter((part) => typeof part === "string").join(".");
}

/** Where a key belongs, as the end of a sentence. */
function placeOf(path: string[]): string {
  const table = path.slice(0, -1);
  if (table.length === 0) return "at the top of the file, before the first [table]";
  return table.at(-1) === "[]" ? `in [[${spell(table)}]]` : `in [${spell(table)}]`;
}

function spell(path: string[]): string {
  return path
    .filter((part) => part !== "[]")
    .map((part) => (part === "*" ? '"host"' : tomlKey(part)))
    .join(".");
}

export const page: RulePage = {
  summary: "A key or table is not one that BuildKit knows, so it has no effect.",
  text: `BuildKit ignores keys that it does not know, in every release and without a word. A typing error, a key of another program or a key in the wrong table therefore looks like a setting and is none.

Up to 0.27 a key must be spelled as documented, all lower-case or all upper-case; from 0.28 on case makes no difference. Dashes and underscores always do.`,
  ignoreWhen: "the file is also read by another program that knows the key.",
  bad: `[worker.oci]
max_parallelism = 4
`,
  good: `[worker.oci]
max-parallelism = 4
`,
};
