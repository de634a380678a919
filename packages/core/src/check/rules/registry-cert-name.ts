import { stringsIn } from "../view/strings.ts";
import { heldAt } from "../../load/held-at.ts";
import type { Path } from "../../load/trail.ts";
import type { Decoded } from "../../load/value.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import type { Span } from "../../toml/node.ts";
import type { Severity } from "../diagnostic.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";

interface CertificateFile {
  text: string;
  span: Span;
  path: Path;
}

export const rule: Rule = {
  id: "registry-cert-name",
  severity: "warning",
  weight: "meaning",
  part: "registry",
  check(context: RuleContext): Finding[] | undefined {
    const { around } = context;
    if (around.driver === "remote" || around.driver === "docker" || !hasClash(context)) return undefined;
    const severity = isCreatedBuilder(around) ? "warning" : "info";
    return [...filesByHost(context)].flatMap(([host, files]) => clashes(host, files, severity));
  },
};

const SLASH = 47;
const BACKSLASH = 92;

/** Whether any registry has two files of one name, be they the same file or not. */
function hasClash({ loading }: RuleContext): boolean {
  const registries = heldAt(loading.config, "registry");
  if (!(registries instanceof Map)) return false;
  for (const registry of registries.values()) {
    const pairs = heldAt(registry, "keypair");
    const authorities = heldAt(registry, "ca");
    if (pairs === undefined && !(Array.isArray(authorities) && authorities.length > 1)) continue;
    const files: string[] = [];
    addFiles(files, authorities);
    if (Array.isArray(pairs)) {
      for (const pair of pairs) {
        addFiles(files, heldAt(pair, "key"));
        addFiles(files, heldAt(pair, "cert"));
      }
    }
    if (isTwice(files)) return true;
  }
  return false;
}

function isTwice(files: readonly string[]): boolean {
  if (files.length >= 8) return new Set(files.map(nameOf)).size < files.length;
  // For a few, as there nearly always are, a set takes longer.
  for (let i = 1; i < files.length; i++) {
    for (let j = 0; j < i; j++) if (isSameName(files[i] as string, files[j] as string)) return true;
  }
  return false;
}

/** Most names differ in their last letters already, so they are not taken out of their paths for that. */
function isSameName(a: string, b: string): boolean {
  for (let back = 1; ; back++) {
    const unit = unitFromEnd(a, back);
    if (unit !== unitFromEnd(b, back)) return false;
    if (unit === SLASH) return true;
  }
}

function unitFromEnd(path: string, back: number): number {
  const unit = back > path.length ? SLASH : path.charCodeAt(path.length - back);
  return unit === BACKSLASH ? SLASH : unit;
}

function addFiles(files: string[], held: Decoded): void {
  if (typeof held === "string") files.push(held);
  else if (Array.isArray(held)) for (const file of held) addFiles(files, file);
}

function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

/** The files that buildx copies; those of `tlsconfigdir` are none of them. */
function filesByHost({ tables }: RuleContext): Map<string, CertificateFile[]> {
  const hosts = new Map<string, CertificateFile[]>();
  for (const { path, table, keys } of tables) {
    if (table !== registryConfig && table !== tlsKeyPair) continue;
    const host = String(path[1]);
    const files = hosts.get(host) ?? [];
    hosts.set(host, files);
    for (const name of table === registryConfig ? ["ca"] : ["key", "cert"]) {
      const bound = keys.get(name);
      if (!bound) continue;
      for (const { text, span, item } of stringsIn(bound.value)) {
        files.push({ text, span, path: item === undefined ? bound.path : [...bound.path, item] });
      }
    }
  }
  return hosts;
}

/**
 * One file each name, of which the last one copied stays.
 * https://github.com/docker/buildx/blob/v0.36.1/util/confutil/container.go#L86
 */
function clashes(host: string, files: readonly CertificateFile[], severity: Severity): Finding[] {
  const byName = new Map<string, CertificateFile>();
  return files.flatMap((file): Finding[] => {
    const { text, span, path } = file;
    const name = nameOf(text);
    const first = byName.get(name);
    if (name === "" || !first) {
      byName.set(name, file);
      return [];
    }
    if (first.text === text) return [];
    return [
      {
        span,
        path,
        severity,
        message: `\`docker buildx create\` copies this over the other \`${name}\` of ${host}; the builder has one of the two files for both.`,
        help: "give the files names of their own",
        related: [{ message: `the other \`${name}\``, span: first.span }],
      },
    ];
  });
}

export const page: RulePage = {
  summary: "Two certificate files of one registry have the same name in different folders.",
  text: `\`docker buildx create\` copies the files of \`ca\` and \`keypair\` into the builder, those of one registry into one folder and each under its own name without the folders above. Of two files with one name, the last one copied is left, and both settings then name it: an authority is not trusted, or a key does not belong to its certificate. This holds for the drivers docker-container and kubernetes.

A buildkitd that you run yourself reads the files where they are.`,
  around: { driver: "docker-container" },
  ignoreWhen: "the file is for a buildkitd that `docker buildx create` does not set up.",
  bad: `[registry."registry.example.com"]
ca = ["/etc/certs/old/ca.pem", "/etc/certs/new/ca.pem"]
`,
  good: `[registry."registry.example.com"]
ca = ["/etc/certs/old-ca.pem", "/etc/certs/new-ca.pem"]
`,
};
