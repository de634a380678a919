import { type ReadAttribute, type ReadEntry, valueOf } from "./entry.ts";
import { isOpen } from "./open-value.ts";
import type { CacheContext, CacheFinding } from "./rule.ts";
import { parseReference } from "../syntax/reference.ts";

type Refused = Pick<CacheFinding, "message" | "effect" | "help">;
type Check = (attribute: ReadAttribute, entry: ReadEntry, context: CacheContext) => Omit<Refused, "effect"> | undefined;

/** What is looked at beyond the kind of a value, by backend and attribute. */
const checks: Readonly<Record<string, Check>> = {
  "registry ref": ({ value }, _entry, { buildkit }) =>
    parseReference(value, buildkit)
      ? undefined
      : { message: "`ref` is no name of an image", help: "write a name such as `ghcr.io/acme/app:cache`, in small letters" },
  "azblob account_url": ({ value }, entry) =>
    /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]/.test(value) || valueOf(entry, "account_name")
      ? undefined
      : { message: "`account_url` has no host", help: "write the whole address, with `https://` in front" },
  "local dest": ({ value }) =>
    value.includes("\0") ? { message: "`dest` is no path", help: "take the NUL character away" } : undefined,
  "local tag": ({ value }, entry, { direction }) =>
    value !== "" || direction === "export" || valueOf(entry, "digest")
      ? undefined
      : { message: "`tag` is empty", help: "take it away, or name a tag" },
};

/** Why a value that reads well is refused all the same; nothing when it is not. */
export function refuses(entry: ReadEntry, attribute: ReadAttribute, context: CacheContext): Refused | undefined {
  const name = `${entry.type} ${attribute.name}`;
  if (attribute.value === "" ? name !== "local tag" : isOpen(attribute.value)) return undefined;
  const found = Object.hasOwn(checks, name) ? checks[name]?.(attribute, entry, context) : undefined;
  if (!found) return undefined;
  if (entry.type === "local") {
    return { ...found, message: `${found.message}; ${context.client.name} stops before the build.`, effect: "client-error" };
  }
  return context.direction === "export"
    ? { ...found, message: `${found.message}; the build stops before its first step.`, effect: "daemon-error" }
    : { ...found, message: `${found.message}; the build goes on without the cache.`, effect: "import-error" };
}
