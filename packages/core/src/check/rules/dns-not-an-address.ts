import { replace } from "../edits/replace.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import { dnsConfig } from "../../records/tables/dns-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isAddress } from "../../ip-address.ts";
import { isPlaceholder } from "../view/known-hosts.ts";
import { someString, stringsIn } from "../view/strings.ts";

/** https://github.com/moby/buildkit/blob/v0.32.2/executor/oci/resolvconf.go#L85 */
export const rule: Rule = {
  id: "dns-not-an-address",
  severity: "error",
  weight: "not-loading",
  concerns: (field) => field === dnsConfig.fields["nameservers"],
  checkKey(bound: Bound, { version }: RuleContext): Finding[] | undefined {
    const { value } = bound;
    if (!someString(value, isWrong)) return undefined;
    const servers = stringsIn(value);
    const wrong = servers.filter(({ text }) => isWrong(text));
    const effect = isSince(version, "0.24")
      ? "every step of a build fails"
      : wrong.length < servers.length
        ? "steps pass over it"
        : "steps ask public name servers instead";
    return wrong.map(({ text, span, item }) => {
      const instead = addressesIn(text)
        .map((address) => JSON.stringify(address))
        .join(", ");
      return {
        span,
        path: [...bound.path, item ?? 0],
        message: `${JSON.stringify(text)} is no address of a name server; ${effect}.`,
        help: instead === "" ? "write an IP address, without a port" : undefined,
        fix: instead === "" ? undefined : replace(span, instead, true),
      };
    });
  },
};

function isWrong(text: string): boolean {
  return !isAddress(text) && !isPlaceholder(text);
}

/** The addresses of a text that has several, or one with the usual port or with spaces around it. */
function addressesIn(text: string): string[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const addresses = parts.map((part) => /^\[?([^[\]]*)\]?:53$/.exec(part)?.[1] ?? part);
  return addresses.every((address) => isAddress(address)) ? addresses : [];
}

export const page: RulePage = {
  summary: "A name server for build steps is not an IP address.",
  text: `\`nameservers\` holds IP addresses, which go into \`/etc/resolv.conf\` of every build step. There is no place for a port there, a name cannot be asked for before there is a name server, and a list in one string is one strange address.

From BuildKit 0.24 on, the daemon reads the addresses when a step starts, and every \`RUN\` fails with \`bad nameserver address\`. Before that the text is written as it is, and the step passes over it; where no entry is an address, public name servers are asked, so that names of a company's network are asked for there.`,
  ignoreWhen: "never.",
  bad: `[dns]
nameservers = ["10.0.0.53:53"]
`,
  good: `[dns]
nameservers = ["10.0.0.53"]
`,
};
