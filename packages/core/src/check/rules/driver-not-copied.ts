import { heldAt } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import type { Field } from "../../records/record.ts";
import { cdiConfig } from "../../records/tables/cdi-config.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { signConfig } from "../../records/tables/sign-config.ts";
import { root } from "../../records/tables/root.ts";
import { fieldsOf } from "../../records/walk.ts";
import { tlsConfig } from "../../records/tables/tls-config.ts";
import type { Severity } from "../diagnostic.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { stringsIn, type WrittenString } from "../view/strings.ts";

/** A path that buildx leaves as it is, with what happens where the image does not hold it. */
interface Uncopied {
  without: string;
  /** An image with the file in it is the usual way. */
  severity?: Severity | undefined;
  /** A command, of which the first word is a file if it is a path. */
  command?: true;
  /** Paths that are there, or that make no difference. */
  except?: readonly string[];
}

const refused = "the daemon does not start";
const binaries = ["/opt/cni/bin"];

/** https://github.com/docker/buildx/blob/v0.36.1/util/confutil/container.go#L30 */
const uncopied = new Map<Field | undefined, Uncopied>([
  [registryConfig.fields["tlsconfigdir"], { without: "its certificates are not used, without a word" }],
  // The key and the authority go the same way.
  [tlsConfig.fields["cert"], { without: refused }],
  [
    cdiConfig.fields["specDirs"],
    { without: "no device is found there", except: ["/etc/cdi", "/var/run/cdi", "/etc/buildkit/cdi"] },
  ],
  // buildx itself puts a file into the usual one.
  [
    root.fields["provenanceEnvDir"],
    { without: "nothing is added to the provenance", except: ["/etc/buildkit/provenance.d"] },
  ],
  [ociConfig.fields["proxySnapshotterPath"], { without: refused }],
  [ociConfig.fields["binary"], { without: refused, severity: "info", except: ["runc", "buildkit-runc"] }],
  [signConfig.fields["command"], { without: "exports to the cache of GitHub fail", command: true }],
]);

/** What becomes of a missing configuration of CNI depends on the network mode. */
const networks = new Set<Field | undefined>(
  [ociConfig, containerdConfig].flatMap((table) =>
    ["cniConfigPath", "cniBinaryPath", "networkMode"].map((name) => fieldsOf(table).get(name)),
  ),
);

/** Where images of one's own put such files. */
const usualFolder = /^\/(?:etc|opt|usr)\//;

/** https://github.com/moby/buildkit/blob/v0.32.2/util/network/netproviders/network.go#L25 */
function networkFacts({ struct, value }: Bound): Uncopied | undefined {
  const mode = heldAt(struct, "networkMode") || "auto";
  if (mode !== "cni" && mode !== "auto") return undefined;
  const isSearched = mode === "auto";
  const isUsual = value.kind === "string" && usualFolder.test(value.value);
  return {
    without: isSearched ? "steps get another network" : refused,
    except: binaries,
    severity: isUsual || isSearched ? "info" : undefined,
  };
}

/** What the network mode looks for where the file names no configuration. */
function usualNetwork({ struct, value, path }: Bound): Finding[] | undefined {
  const mode = heldAt(struct, "networkMode");
  if (mode !== "cni" || heldAt(struct, "cniConfigPath")) return undefined;
  const file = { text: "/etc/buildkit/cni.json", span: value };
  return [tell([file], path, { without: refused, severity: "info" })];
}

export const rule: Rule = {
  id: "driver-not-copied",
  severity: "warning",
  weight: "advice",
  needs: "driver",
  concerns: (field) => uncopied.has(field) || networks.has(field),
  checkKey(bound: Bound, { around }: RuleContext): Finding[] | undefined {
    if (!isCreatedBuilder(around)) return undefined;
    const { field, value } = bound;
    if (bound.name === "networkMode") return usualNetwork(bound);
    const facts = uncopied.get(field) ?? networkFacts(bound);
    if (!facts) return undefined;
    const paths = stringsIn(value).filter(
      ({ text, item }) =>
        text !== "" &&
        !(facts.command && (item || !text.includes("/"))) &&
        !facts.except?.includes(text.replace(/\/+$/, "")),
    );
    return paths.length > 0 ? [tell(paths, bound.path, facts)] : undefined;
  },
};

function tell(paths: WrittenString[], path: Finding["path"], { without, severity }: Uncopied): Finding {
  const [{ text, span, item }, ...others] = paths as [WrittenString, ...WrittenString[]];
  return {
    span,
    path: item === undefined ? path : [...path, item],
    message: `The builder gets no copy of \`${text}\`; unless its image holds that, ${without}.`,
    help: "use an image that holds it, or remove it",
    related: others.map((other) => ({ message: `\`${other.text}\` is not copied either`, span: other.span })),
    severity,
  };
}

export const page: RulePage = {
  summary: "A path is looked for inside the builder, and buildx does not copy it there.",
  text: `The daemon of a builder runs in a container, and paths mean files in that container. \`docker buildx create\` copies what \`ca\` and \`keypair\` of a registry name, and nothing else: not \`tlsconfigdir\`, not the certificates in \`[grpc.tls]\`, no CNI configuration, no descriptions of devices, no folder for provenance, no socket of a snapshotter. The drivers \`docker-container\` and \`kubernetes\` have no option to mount something, so such a file has to be in the image (\`--driver-opt image=…\`).

For CNI plugins in the usual folders and for another program in place of runc, an image of one's own is the usual way; those are only noted. In the network mode \`cni\` the daemon does not start without its configuration; with \`auto\` it goes on with another network. For the certificates of a registry, \`ca\` and \`keypair\` are copied.`,
  ignoreWhen: "the image of the builder holds the file.",
  around: { driver: "docker-container" },
  bad: `[registry."cache.example.com"]
tlsconfigdir = ["/etc/docker/certs.d/cache.example.com"]
`,
  good: `[registry."cache.example.com"]
ca = ["/etc/docker/certs.d/cache.example.com/ca.crt"]
`,
};
