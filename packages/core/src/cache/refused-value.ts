import { accountProblem } from "./account-url.ts";
import { type ReadAttribute, type ReadEntry, valueOf } from "./entry.ts";
import { isOpen } from "./open-value.ts";
import type { CacheContext, CacheFinding } from "./rule.ts";
import { isSince } from "../records/release.ts";
import { parseReference } from "../syntax/reference.ts";

type Refused = Pick<CacheFinding, "message" | "effect" | "help">;
type Check = (attribute: ReadAttribute, entry: ReadEntry, context: CacheContext) => Omit<Refused, "effect"> | undefined;

/** What is looked at beyond the kind of a value, by backend and attribute. */
const checks: Readonly<Record<string, Check>> = {
  "registry ref": ({ value }, _entry, { buildkit }) =>
    parseReference(value, buildkit)
      ? undefined
      : {
          message: "`ref` is no name of an image",
          help: "write a name such as `ghcr.io/acme/app:cache`, in small letters",
        },
  "azblob account_url": (_, entry, { daemonEnv, buildkit }) => {
    const message = accountProblem(entry, buildkit, daemonEnv);
    return message === undefined ? undefined : { message, help: "write the whole address, with `https://` in front" };
  },
  // https://github.com/Azure/azure-sdk-for-go: the key of an account is base64.
  "azblob secret_access_key": ({ value }) =>
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)
      ? undefined
      : {
          message: "This is no key of an account, which is base64",
          help: "write the key itself, no connection string",
        },
  "local dest": ({ value }) =>
    value.includes("\0") ? { message: "`dest` is no path", help: "take the NUL character away" } : undefined,
  // Before, it depends on what lies in the directory.
  "local tag": ({ value }, entry, { direction, client, buildx, buildkit }) =>
    value !== "" ||
    direction === "export" ||
    valueOf(entry, "digest") ||
    !(client.name === "buildx" ? isSince(buildx, "0.33") : isSince(buildkit, "0.29"))
      ? undefined
      : { message: "`tag` is empty", help: "take it away, or name a tag" },
};

/** Why a value that reads well is refused all the same; nothing when it is not. */
export function refuses(entry: ReadEntry, attribute: ReadAttribute, context: CacheContext): Refused | undefined {
  const name = `${entry.type} ${attribute.name}`;
  if (isOpen(attribute.value) || (attribute.value === "" && name === "registry ref")) return undefined;
  const found = Object.hasOwn(checks, name) ? checks[name]?.(attribute, entry, context) : undefined;
  if (!found) return undefined;
  if (entry.type === "local") {
    return {
      ...found,
      message: `${found.message}; ${context.client.name} stops before the build.`,
      effect: "client-error",
    };
  }
  return context.direction === "export"
    ? { ...found, message: `${found.message}; the build stops before its first step.`, effect: "daemon-error" }
    : { ...found, message: `${found.message}; the build goes on without the cache.`, effect: "import-error" };
}
