import { keyUrl, records, upstreamErrors, walk } from "@buildkit-config/core";
import { expect, test } from "vitest";
import { base, pages } from "./built.ts";

const all = pages();
const list = all.get("/about/upstream-errors/") ?? "";
const text = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The part of the page that is about one error. */
function sectionOf(id: string): string {
  const [, rest = ""] = list.split(`aria-labelledby="${id}"`);
  return rest.split("</section>")[0] ?? "";
}

test.for(upstreamErrors)(
  "$id tells what the page says, what holds, where, and the proof",
  ({ id, pages: where, proof }) => {
    const section = sectionOf(id);
    expect(text(section)).toContain(proof.shows);
    expect(text(section)).toMatch(/run on \d{4}-\d\d-\d\d/);
    expect(section).toMatch(/aria-label="Wrong for [\d.–]+"/);
    for (const { repository, path, line, tag } of where) {
      expect(section).toContain(`https://github.com/${repository}/blob/v${tag}/${path}?plain=1#L${line}"`);
    }
  },
);

test("a key that an error names links to it, and no other key does", () => {
  const entries = [...walk(records)].map(({ path }) => ({ path, name: path.join(".").replaceAll(".[]", "[]") }));
  const wrong: string[] = [];
  for (const { path, name } of entries) {
    const html = all.get(new URL(keyUrl(path)).pathname);
    if (html === undefined) continue;
    const links = [...html.matchAll(/href="[^"]*\/about\/upstream-errors\/#([^"]+)"/g)].map(([, id]) => id);
    const named = upstreamErrors.filter(({ keys }) => keys.includes(name)).map(({ id }) => id);
    if (JSON.stringify(links) !== JSON.stringify(named)) wrong.push(`${name}: ${links.join(", ")}`);
  }
  expect(wrong).toEqual([]);
});

test("every page leads to the list from its footer", () => {
  const address = `href="${base}about/upstream-errors/"`;
  expect([...all].filter(([, html]) => !html.includes(address)).map(([path]) => path)).toEqual([]);
});
