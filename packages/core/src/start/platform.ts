import { isSince } from "../records/release.ts";

const systems = new Set(
  "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(
    " ",
  ),
);
const architectures = new Set(
  `386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 mips mips64 mips64le mips64p32 mips64p32le mipsle
  ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm x86-64 x86_64`.split(/\s+/),
);

/** A system with its version in parentheses, and since 0.31 its features. */
const system = {
  plain: /^[\w-]+$/,
  version: /^([\w-]+)(?:\([\w.-]*\))?$/,
  feature: /^([\w-]+)(?:\([\w.%-]*(?:\+[\w.%-]+)*\))?$/,
};

/** How nearly all platforms are written, which every release takes. */
const usual = /^[a-z]+\/[a-z0-9]+(?:\/[a-z0-9]+)?$/;

/** What is wrong with a platform, as the end of a sentence; nothing where the daemon of the release takes it. */
export function refusedPlatform(text: string, version: string): string | undefined {
  if (usual.test(text)) return undefined;
  if (text.includes("*")) return "holds a `*`, and patterns are not read";
  const parts = text.split("/");
  const wrong = parts.find((part, i) => !isPart(part, i, version));
  if (wrong === "") return parts.length === 1 ? "names no platform" : "has an empty part";
  if (wrong !== undefined) return "holds characters that no platform has";
  if (parts.length > 3) return "has more than three parts";
  return parts.length > 1 || isKnown(text, version) ? undefined : "is neither a system nor an architecture";
}

function isPart(part: string, i: number, version: string): boolean {
  const isFirst = i === 0;
  if (isFirst && isSince(version, "0.31")) return system.feature.test(part) && !/%(?![\da-f]{2})/i.test(part);
  if (isFirst && isSince(version, "0.15")) return system.version.test(part);
  return (!isFirst && isSince(version, "0.19") ? /^[\w.-]+$/ : system.plain).test(part);
}

/** A word by itself is a system or an architecture, in any case. */
function isKnown(word: string, version: string): boolean {
  const [name = ""] = isSince(version, "0.15") ? word.split("(") : [word];
  return systems.has(name.toLowerCase()) || architectures.has(word.toLowerCase());
}
