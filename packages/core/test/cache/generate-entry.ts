import type { CacheEntry } from "../../src/cache/entry.ts";
import type { Random } from "../random.ts";

const names = [
  "ref",
  "mode",
  "dest",
  "name",
  "ignore-error",
  "registry.insecure",
  "url_v2",
  "scope",
  "secret_access_key",
];
const odd = [
  "__proto__",
  "constructor",
  "toString",
  "",
  " mode",
  "mode ",
  "a b",
  "7",
  "för",
  "for",
  "true",
  "a.b",
  '"',
  "a,b",
  "#",
  "${x}",
];
const impossible = ["Ref", "a=b", "\u212aey", "type"];
// Between blanks; those that hold one stand apart.
const pieces = [
  ...'a Z 0 9 . _ - / : @ + ~ , " "" \' \\ \\n = $ ${ $${ $$ %{ %%{ } { # ! & * | > ` é 漢 🐳 ${VAR} $VAR true null type='.split(
    " ",
  ),
  ..."\n \r\n \t \ufeff \u2028 \u0085 \0 e\u0301 \u0007 \u007f a\rb ghcr.io/acme/app".split(" "),
  " ",
  "  ",
  ": ",
  " #",
  "- ",
  "\u00a0",
  "${{ x }}",
];

/** Any entry, most of them such as nobody writes. */
export function generateEntry(random: Random): CacheEntry {
  const type = random.chance(80) ? random.pick(["registry", "local", "gha", "s3", "azblob", "inline"]) : text(random);
  const count = random.below(5);
  const pairs = Array.from({ length: count }, () => [name(random), text(random)] as const);
  return { type, attrs: Object.fromEntries(pairs) };
}

function name(random: Random): string {
  if (random.chance(1)) return random.pick(impossible);
  return random.chance(60) ? random.pick(names) : random.pick(odd);
}

function text(random: Random): string {
  return Array.from({ length: random.below(5) }, () => random.pick(pieces)).join("");
}
