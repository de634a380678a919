import { heldAt, heldOn } from "../load/held-at.ts";
import { canonicalPath } from "../load/set-table.ts";
import type { Missing } from "../load/session.ts";
import type { Decoded } from "../load/value.ts";
import { logConfig } from "../records/tables/log-config.ts";
import { fieldsOf } from "../records/walk.ts";
import type { NearKey } from "./near-key.ts";
import type { RuleContext } from "./rule.ts";
import { sizeNames } from "./view/gc.ts";

/** Keys beside which a size that is not read makes no difference that could be told. */
const limits = ["gc", "gcpolicy", "gckeepstorage", "keepBytes", ...sizeNames];

/** What follows from a key that is not read, as the end of a sentence; nothing where the file sees to it in another way. */
export function consequenceOf(missing: Missing, near: NearKey, context: RuleContext): string | undefined {
  const { field } = near.entry;
  if (field.without === undefined) return undefined;
  const around = tableAround(missing, context);
  const isLimited = field.kind === "size" && limits.some((name) => heldAt(around, name) !== undefined);
  return isLimited || isSet(missing, near, context) || hasOlder(missing, near, context) ? undefined : field.without;
}

/** Whether the key that a written one may stand for is set beside it. */
export function isSet(missing: Missing, { entry }: NearKey, context: RuleContext): boolean {
  return heldAt(tableAround(missing, context), entry.path[entry.path.length - 1] as string) !== undefined;
}

/** Whether an older key is there for the releases that do not know this one. */
export function hasOlder(missing: Missing, { entry }: NearKey, context: RuleContext): boolean {
  const { config } = context.loading;
  if (missing.table === logConfig) return heldAt(config, "debug") === true || heldAt(config, "trace") === true;
  const around = tableAround(missing, context);
  if (entry.field.kind !== "size") return false;
  return [...fieldsOf(missing.table)].some(
    ([name, { deprecated }]) => deprecated && heldAt(around, name) !== undefined,
  );
}

/** What is held of the table that a key was written in. */
function tableAround({ path }: Missing, { loading }: RuleContext): Decoded {
  return heldOn(loading.config, canonicalPath(path.slice(0, -1)));
}
