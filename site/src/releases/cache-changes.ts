import { isSince, type Line, type Version } from "@buildkit-config/core";
import type { CacheAttribute, CacheBackend } from "@buildkit-config/core/cache";
import { attributeDefault } from "../cache/attribute-facts.ts";
import { type Attribute, attributes, backends } from "../cache/backends.ts";

/** Attributes of one name that changed alike, in one or several backends. */
export interface CacheChange<Detail = unknown> {
  attributes: Attribute[];
  detail: Detail;
}

/** What a release line has for caches against the one before it. */
export interface CacheChanges {
  backends: CacheBackend[];
  added: CacheChange[];
  defaults: CacheChange<{ before: string; after: string }>[];
  /** What becomes of a bad value. */
  mistakes: CacheChange<{ before?: string | undefined; after?: string | undefined }>[];
}

/** What is new for caches from one line to the next; attributes that came with their backend are told with it. */
export function cacheChanges(before: Line, line: Line): CacheChanges {
  const came = (since: Version | undefined): boolean =>
    since !== undefined && isSince(line.newest, since) && !isSince(before.newest, since);
  const isNew = ({ exportSince, importSince }: CacheBackend): boolean => came(exportSince ?? importSince);
  const old = attributes.filter(({ backend }) => !isNew(backend));
  const known = old.filter(({ record }) => isSince(before.newest, record.since));
  return {
    backends: backends.filter(isNew),
    added: joined(old, ({ record }) => (came(record.since) ? [{}] : [])),
    defaults: joined(known, ({ record }) => {
      const was = attributeDefault(record, before.newest);
      const is = attributeDefault(record, line.newest);
      return was !== undefined && is !== undefined && was !== is ? [{ before: was, after: is }] : [];
    }),
    mistakes: joined(known, ({ record }) => {
      const [was, is] = [mistakeIn(record, before.newest), mistakeIn(record, line.newest)];
      return was === is ? [] : [{ before: was, after: is }];
    }),
  };
}

function mistakeIn({ bad = [] }: CacheAttribute, version: Version): string | undefined {
  return bad.find(({ since, until }) => (!since || isSince(version, since)) && !(until && isSince(version, until)))
    ?.effect;
}

/** What `tell` says about each attribute; those of several backends that say the same make one change. */
function joined<Detail>(some: readonly Attribute[], tell: (attribute: Attribute) => Detail[]): CacheChange<Detail>[] {
  const found = new Map<string, CacheChange<Detail>>();
  for (const attribute of some) {
    for (const detail of tell(attribute)) {
      const same = `${attribute.name} ${attribute.record.doc} ${JSON.stringify(detail)}`;
      const known = found.get(same);
      if (known) known.attributes.push(attribute);
      else found.set(same, { attributes: [attribute], detail });
    }
  }
  return [...found.values()];
}
