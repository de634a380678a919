import { heldAt } from "../../load/held-at.ts";
import { nanosecondsAt } from "../../effective/held.ts";
import type { Bound } from "../../load/bound.ts";
import type { Missing } from "../../load/session.ts";
import { Struct } from "../../load/value.ts";
import type { Span } from "../../toml/node.ts";
import { historyConfig } from "../../records/tables/history-config.ts";
import { describeMissing } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { keyOf } from "../../load/set-table.ts";

export const rule: Rule = {
  id: "history-one-key",
  severity: "info",
  weight: "advice",
  part: "history",
  check(context: RuleContext): Finding[] {
    const { loading } = context;
    const held = loading.refusal ? undefined : heldAt(loading.config, "history");
    if (!(held instanceof Struct)) return [];
    const age = keyOf(held, "maxAge");
    const entries = keyOf(held, "maxEntries");
    if (age && entries) return [];
    const keepsNone = nanosecondsAt(held, "maxAge") === 0n && (heldAt(held, "maxEntries") ?? 0n) === 0n;
    const unread = keyNotRead(context);
    if (unread) return [notRead(unread, keepsNone)];
    if (keepsNone) return nothingKept(age ?? entries, context);
    // Up to 0.27 a table below a key can set it, too, and is no key itself.
    if (age) return [onlyAge(age)];
    return entries ? [onlyEntries(entries)] : [];
  },
};

/** A key of the table that BuildKit does not know, and that was meant for one of the two. */
function keyNotRead({ loading: { session } }: RuleContext): Missing | undefined {
  return describeMissing(session).find(
    ({ missing, near, opposite }) => missing.table === historyConfig && (near?.here || opposite !== undefined),
  )?.missing;
}

/** That it is missing in effect is told of the key. */
function notRead({ key, path }: Missing, keepsNone: boolean): Finding {
  const message = "A key that BuildKit does not know leaves its default of 0.";
  return {
    span: key,
    path,
    message,
    aside: keepsNone ? "All records of builds are then deleted within two minutes." : undefined,
  };
}

function onlyAge(bound: Bound): Finding {
  const { key } = bound;
  return {
    span: key,
    path: bound.path,
    message:
      "Without `maxEntries` its default of 50 is gone; all records of builds go once they are older than `maxAge`.",
    help: "set `maxEntries = 50` to keep the newest in any case",
  };
}

function onlyEntries(bound: Bound): Finding {
  const { key } = bound;
  return {
    span: key,
    path: bound.path,
    message:
      "Without `maxAge` its default of 48h is gone; all but the newest `maxEntries` records go within two minutes.",
    help: "set `maxAge` to keep younger records in any case",
  };
}

/** A written 0 beside nothing else reads like "no limit". */
function nothingKept(zero: Bound | undefined, context: RuleContext): Finding[] {
  const span = zero?.key ?? tableOf(context);
  if (!span) return [];
  const why = zero
    ? `\`${zero.name}\` is 0 and the other key is missing`
    : "The table replaces both defaults and sets neither key";
  return [
    {
      span,
      path: zero ? zero.path : ["history"],
      severity: "warning",
      message: `${why}; all records of builds are deleted within two minutes.`,
      help: "set `maxAge` and `maxEntries`, or remove the table",
    },
  ];
}

/** Where an empty table is opened. */
function tableOf({ document }: RuleContext): Span | undefined {
  return document.reading.statements.find(({ key }) => key.length === 1 && key[0]?.name.toLowerCase() === "history");
}

export const page: RulePage = {
  summary: "The history of builds has one of its two limits, so the other one is 0.",
  text: `Without a \`[history]\` table, BuildKit keeps the records of the last 50 builds, and older ones for 48 hours. The table replaces both defaults, and a key that it lacks is 0. A record is deleted only when it is older than \`maxAge\` and not among the newest \`maxEntries\`; so \`maxAge\` alone keeps nothing but what is young enough, and \`maxEntries\` alone nothing but so many. With neither, records go within two minutes after the build.

The rule informs of one key, and warns where nothing is kept.`,
  ignoreWhen: "the key alone is what you want.",
  bad: `[history]
maxAge = "720h"
`,
  good: `[history]
maxAge = "720h"
maxEntries = 50
`,
};
