import { splitMirror } from "../../effective/mirror-host.ts";
import { isSince } from "../../records/release.ts";
import type { Span, StringValue } from "../../toml/node.ts";
import type { Registry } from "./registries.ts";

/** One host that a registry names as its mirror. */
export class Mirror {
  readonly text: string;
  readonly span: Span;
  /** Its position in the list. */
  readonly index: number;
  readonly registry: Registry;
  /** It is not written as most are, so what follows is more than its text. */
  isOdd = false;
  /** Where the host is, as newer releases take the text apart. */
  host: string;
  location = "";
  /** As newer releases find it, without the colon. */
  scheme: string | undefined;
  /** What looks like a scheme, be it one or not: `https//`. */
  lead: string | undefined;
  /** The name of the table that this release reads for it. */
  table: string;
  /** The same when what looks like a scheme is gone. */
  meant: string;

  constructor(registry: Registry, index: number, item: StringValue) {
    this.registry = registry;
    this.index = index;
    this.span = item;
    this.text = this.host = this.table = this.meant = item.value;
  }
}

/** Also with one slash or three, or without the colon. */
const schemeLike = /^(?:[a-z][a-z0-9+.-]*:\/\/+|https?:\/?(?![0-9]+(?:\/|$))|https?\/\/+)(?=[^/])/i;

/** How nearly all mirrors are written. */
const plain = /^[a-z0-9.-]+(?::[0-9]{1,4})?$/i;

/**
 * Which text names the table of a mirror changed twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L136
 */
export function mirrorOf(item: StringValue, index: number, registry: Registry, version: string): Mirror {
  const mirror = new Mirror(registry, index, item);
  const { text } = mirror;
  if (plain.test(text)) return mirror;
  mirror.isOdd = true;
  const { host, path } = splitMirror(text);
  const lead = schemeLike.exec(text)?.[0];
  const byHost = isSince(version, "0.12.3");
  const bare = text.slice(lead?.length ?? 0);
  mirror.host = host;
  mirror.location = path;
  mirror.scheme = /^([a-z][a-z0-9+.-]*):\/\/(?=[^/])/i.exec(text)?.[1]?.toLowerCase();
  mirror.lead = lead;
  mirror.table = byHost ? host : text;
  mirror.meant = byHost ? splitMirror(bare).host : bare;
  return mirror;
}
