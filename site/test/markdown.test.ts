import { isLeaf, records, rulePages, walk } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { describe, expect, test } from "vitest";
import { attributes, backends } from "../src/cache/backends.ts";
import { inline, paragraphs, plain } from "../src/markdown/render.ts";

describe("Markdown of records", () => {
  test.for([
    ["text as text", 'a < b & "c"', "a &lt; b &amp; &quot;c&quot;"],
    ["code, which may break after its dots", "set `worker.oci.gc`", "set <code>worker.<wbr>oci.<wbr>gc</code>"],
    ["a flag, which does not break among its hyphens", "`--a-b`", '<code><span class="flag">--a</span>-b</code>'],
    ["tags in code as text", "`<script>`", "<code>&lt;script></code>"],
    ["a link, with code in it", "[the `gc` key](/x/?a=1&b)", '<a href="/x/?a=1&amp;b">the <code>gc</code> key</a>'],
    ["a lone backtick", "a ` b", "a ` b"],
    ["brackets that are no link", "`[[gcpolicy]]` and [x]", "<code>[[gcpolicy]]</code> and [x]"],
  ])("%s", ([, text, html]) => {
    expect(inline(text as string)).toBe(html);
  });

  test("paragraphs stand apart", () => {
    expect(paragraphs("a\n\nb `c`\n")).toBe("<p>a</p>\n<p>b <code>c</code></p>");
  });

  test("what a reader sees has no marks", () => {
    expect(plain("the `gc` key, see [this `one`](/x/)")).toBe("the gc key, see this one");
  });

  test("no text of a record uses what is not rendered: lists, emphasis, headings, fences", () => {
    const keys = [...walk(records)].filter(({ field }) => isLeaf(field)).map(({ field }) => field.doc);
    const rules = Object.values(rulePages).map(({ text }) => text);
    const caches = [...backends.map(({ doc }) => doc), ...attributes.map(({ record }) => record.doc)];
    const texts = Object.values(presets).flatMap(({ record }) => record.useWhen.concat(record.costs, record.outcome));
    const marks = /^(?:[-*+]|\d+\.|#+|>) |^```|(?<![\w*])\*\*?\w[^*]*\w\*\*?(?!\w)|(?<!\w)_\w[^_`]*\w_(?!\w)/m;
    const withoutCode = [...keys, ...caches, ...rules, ...texts].map((text) => text.replaceAll(/`[^`]*`/g, ""));
    expect(withoutCode.filter((text) => marks.test(text))).toEqual([]);
  });
});
