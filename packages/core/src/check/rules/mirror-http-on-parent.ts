import type { Document } from "../../document.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import type { Edit, Fix, Severity } from "../diagnostic.ts";
import { addToRegistry } from "../edits/add-to-registry.ts";
import { removePair } from "../edits/remove-pair.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { hostKeys } from "../view/host-keys.ts";
import { nameOf } from "../view/known-hosts.ts";
import { type MeantForMirrors, meantForMirrors } from "../view/meant-for-mirrors.ts";
import { eachReached, registriesOf, type Registry } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-http-on-parent",
  severity: "error",
  weight: "meaning",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry, context: RuleContext): Finding | undefined {
  const meant = meantForMirrors(registry, registriesOf(context));
  return meant && tell(registry, meant, context);
}

function tell(registry: Registry, meant: MeantForMirrors, { document, version }: RuleContext): Finding | undefined {
  const [first, ...others] = meant.keys;
  const [mirror] = meant.mirrors;
  if (!first || !mirror) return undefined;
  const isHttp = first.name === "http";
  const severity: Severity = isHttp ? "error" : "warning";
  const hosts = [...new Set(meant.mirrors.map((each) => each.meant))];
  const headers = hosts.slice(0, 2).map((host) => `[registry.${JSON.stringify(host)}]`);
  const them = hosts.length > 2 ? "the table of each mirror" : headers.join(" and ");
  const fix = move(document, registry, meant.keys, hosts, them);
  return {
    span: first.key,
    path: first.path,
    severity,
    message: `\`${nameIn(first)}\` is for ${nameOf(registry.host)} itself; ${mirror.meant} is still ${effectOn(registry, first, version)}.`,
    help: `move ${others.length > 0 ? "them" : "it"} to ${them}`,
    related: [
      ...meant.mirrors.map(({ span }) => ({ message: "this mirror has no table of its own", span })),
      ...others.map((other) => ({ message: "so is this", span: other.key })),
    ],
    fix,
  };
}

/** A key pair is told at what it holds. */
function nameIn({ table, name }: Bound): string {
  return table === tlsKeyPair ? "keypair" : name;
}

/**
 * What becomes of the mirror and of the registry.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L28
 */
function effectOn({ host, insecure }: Registry, first: Bound, version: string): string {
  const name = nameOf(host);
  if (first.name === "http") {
    const origin = !insecure || !isSince(version, "0.12.3") ? "over plain HTTP" : "without a check of its certificate";
    return `called over HTTPS, and ${name} is called ${origin}`;
  }
  if (first.name === "insecure") return `called with a check of its certificate, and ${name} without one`;
  return `called without it`;
}

/** Takes the keys to the tables of the mirrors; nothing where they stand in an inline table. */
function move(
  document: Document,
  { host }: Registry,
  keys: readonly Bound[],
  mirrors: readonly string[],
  them: string,
): Fix | undefined {
  const edits: Edit[] = [];
  const lines: string[] = [];
  const [only] = mirrors;
  for (const bound of keys) {
    const { pair, table } = bound;
    const dotted = pair.key.find(({ name }) => name === host);
    if (dotted || table === tlsKeyPair) {
      if (mirrors.length !== 1 || only === undefined) return undefined;
      edits.push(
        ...(table === tlsKeyPair ? pairHeaders(document, host) : dotted ? [dotted] : []).map(({ start, end }) => ({
          start,
          end,
          text: JSON.stringify(only),
        })),
      );
      continue;
    }
    const { text } = document;
    if (/\S/.test(text.slice(text.lastIndexOf("\n", pair.start - 1) + 1, pair.start))) return undefined;
    edits.push(removePair(document, pair));
    lines.push(text.slice(pair.start, pair.end));
  }
  for (const mirror of lines.length > 0 ? mirrors : []) {
    const added = addToRegistry(document, mirror, lines, host);
    if (!added) return undefined;
    edits.push(...added);
  }
  return { title: `move ${keys.length > 1 ? "them" : "it"} to ${them}`, edits, safe: false };
}

function pairHeaders(document: Document, host: string): { start: number; end: number }[] {
  return (hostKeys(document).get(host) ?? []).flatMap(({ key, statement }) => {
    const header = document.reading.statements[statement];
    return header?.kind === "array-table" && header.key.length === 3 ? [key] : [];
  });
}

export const page: RulePage = {
  summary:
    "Settings of a mirror stand in the table of the registry that it mirrors, where they change the registry itself.",
  text: `\`http\`, \`insecure\`, \`ca\`, \`keypair\` and \`tlsconfigdir\` are about the host that the table is named after, in every release; what upstream's own example says beside \`http\` is not so. A mirror is a host of its own. Without a table of its own it is called over HTTPS, and with the certificates that the system trusts; when that fails, the pull goes on with the next host without a word.

In the table of Docker Hub, \`http = true\` makes BuildKit call Docker Hub itself over plain HTTP, and the mirror is still called over HTTPS. Since 0.12.3, \`insecure\` beside it gives HTTPS without a check of the certificate.`,
  ignoreWhen: "a proxy stands between the builder and the registry, and the settings are for that proxy.",
  symptoms: [
    {
      text: "`http = true` is not applied to mirrors",
      cause: "The key is about the host that the table is named after; each mirror has its own.",
    },
  ],
  bad: `[registry."docker.io"]
mirrors = ["cache.lan:5000"]
http = true
`,
  good: `[registry."docker.io"]
mirrors = ["cache.lan:5000"]

[registry."cache.lan:5000"]
http = true
`,
};
