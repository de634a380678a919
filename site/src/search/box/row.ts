import type { Hit, KnownError, Thing } from "@buildkit-config/core/search";
import type { IndexStrip } from "../search-index.ts";
import { element } from "./element.ts";
import { stripImage } from "./strip.ts";

/** What rows need to know about the site. */
export interface Site {
  /** Where the site begins, with a slash at the end. */
  root: string;
  strips: readonly IndexStrip[];
}

/** A result as an option of the list, which is a link as well. */
export function row(hit: Hit, site: Site): HTMLAnchorElement {
  return hit.kind === "thing" ? thingRow(hit.thing, site) : errorRow(hit.error, hit.about, site);
}

/** An option that leads somewhere, from what it shows. */
export function option(href: string, ...content: (string | Node | undefined)[]): HTMLAnchorElement {
  return element("a", { role: "option", "aria-selected": "false", tabindex: "-1", href }, ...content);
}

function thingRow(thing: Thing, { root, strips }: Site): HTMLAnchorElement {
  const { name, kind, at, text, strip } = thing;
  const title = thing.title ?? name;
  const isMono = isQuoted(thing) || (thing.title === undefined && !inWords.has(kind));
  const cells = strip === undefined ? undefined : strips[strip];
  const facts = factsOf(thing, cells);
  return option(
    root + at,
    head(title, isMono, kind),
    facts.length > 0 ? element("span", { class: "answer" }, ...facts) : undefined,
    text === undefined ? undefined : element("span", { class: "meaning" }, text),
  );
}

/** Kinds of things whose names are words of a language. */
const inWords = new Set<Thing["kind"]>(["page", "editor", "release", "schema"]);

/** Whether what it is headed with is a line of a log. */
function isQuoted({ kind, title = "", lines = [] }: Thing): boolean {
  return kind === "symptom" && lines.some((line) => title.includes(line));
}

/** What is often asked about a thing, so that it need not be opened. */
function factsOf({ type, default: preset, use, twin, shared }: Thing, cells: IndexStrip | undefined): Node[] {
  const facts = [
    preset === undefined ? type : `${type}, default ${preset}`,
    use === undefined ? undefined : `deprecated, use ${use}`,
    cells && stripImage(cells),
    twin && "also in worker.containerd",
    shared && `also in ${shared.join(", ")}`,
  ];
  return facts.filter((fact) => fact !== undefined).map((fact) => element("span", {}, fact));
}

function errorRow({ text, cause }: KnownError, about: Thing, { root }: Site): HTMLAnchorElement {
  return option(
    `${root}${about.at}#symptoms`,
    head(text, true, "in logs"),
    element("span", { class: "meaning" }, cause),
    element("span", { class: "answer" }, element("span", {}, about.name)),
  );
}

function head(name: string, isMono: boolean, kind: string): HTMLElement {
  return element(
    "span",
    { class: "head" },
    element("span", { class: isMono ? "name mono" : "name" }, ...breakable(name)),
    element("span", { class: "kind" }, kind),
  );
}

/** A long key may break after its dots. */
function breakable(name: string): (string | Node)[] {
  return name.split(/(?<=\.)(?=[a-z])/i).flatMap((part, i) => (i === 0 ? [part] : [element("wbr", {}), part]));
}
