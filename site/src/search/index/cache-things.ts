import { plain } from "@buildkit-config/core";
import type { Thing } from "@buildkit-config/core/search";
import * as known from "@buildkit-config/core/search/things";
import { attributeStrip, attributeType, backendStrip } from "../../cache/attribute-facts.ts";
import { attributes, backends } from "../../cache/backends.ts";
import { choices } from "../../cache/choose.ts";
import type { StripList } from "./strip-list.ts";

/** Every cache backend, with what its row shows. */
export function backendThings(strips: StripList): Thing[] {
  const things = new Map(known.backendThings().map((thing) => [thing.name, thing]));
  return backends.flatMap((backend) => {
    const thing = things.get(known.backendName(backend));
    if (!thing) return [];
    return [{ ...thing, words: plain(choices[backend.type] ?? ""), strip: strips.add(backendStrip(backend)) }];
  });
}

/** Every attribute of every backend, with what its row shows. */
export function attributeThings(strips: StripList): Thing[] {
  const things = new Map(known.attributeThings().map((thing) => [thing.name, thing]));
  return attributes.flatMap(({ name, backend, record }) => {
    const thing = things.get(`${backend.type}.${name}`);
    return thing ? [{ ...thing, type: attributeType(record), strip: strips.add(attributeStrip(record)) }] : [];
  });
}
