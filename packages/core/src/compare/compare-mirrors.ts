import type { Document } from "../document.ts";
import { type Basis, placesIn } from "../effective/list-settings.ts";
import { type Mirrors, mirrorsOf } from "../effective/mirrors.ts";
import { toConfig } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Change } from "./compare-effective.ts";

/** The registries of a file whose images are asked for elsewhere by another release, or otherwise. */
export function compareMirrors(before: Document, from: string, after: Document, to: string): Change[] {
  const [old, now] = [waysOf(before, from), waysOf(after, to)];
  return [...now].flatMap(([host, is]): Change[] => {
    const was = old.get(host);
    if (was === undefined || was === is) return [];
    return [{ path: ["registry", host], what: "mirrors", before: was, after: is, written: true }];
  });
}

/** Where each registry of a file is asked for an image. */
function waysOf(document: Document, version: string): Map<string, string> {
  const config = toConfig(document.loading(version).config);
  const basis: Basis = { document, version, config, rootless: false };
  const places = placesIn(basis);
  const hosts = Object.keys(isObject(config["registry"]) ? config["registry"] : {});
  return new Map(hosts.map((host) => [host, spell(mirrorsOf(basis, places, `${host}/library/image`))]));
}

function spell(mirrors: Mirrors): string {
  if (!mirrors.ok) return "no image can have this name";
  return mirrors.attempts
    .map(({ url, verified, fallback, fallbackIfRefused }) => {
      const certificate = verified === false ? " with any certificate" : "";
      const refused = fallbackIfRefused ? ", also when nothing answers" : "";
      return `${url}${certificate}${fallback === undefined ? "" : `, else ${fallback}${refused}`}`;
    })
    .join(", then ");
}
