import { heldAt } from "../../load/held-at.ts";
import { containerdRuntime } from "../../records/tables/containerd-runtime.ts";
import { type ExpectedKeys, wrongKind } from "../free-form.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

/** The options of containerd's runtime for runc, api/types/runc/options/oci.proto. */
const runc: readonly ExpectedKeys[] = [
  { kind: "bool", keys: ["NoPivotRoot", "NoNewKeyring", "SystemdCgroup"] },
  { kind: "int", keys: ["IoUid", "IoGid"] },
  { kind: "string", keys: ["ShimCgroup", "BinaryName", "Root", "CriuImagePath", "CriuWorkPath"] },
];

/** Those of every other runtime, api/types/runtimeoptions/v1/api.proto. */
const other: readonly ExpectedKeys[] = [{ kind: "string", keys: ["TypeUrl", "ConfigPath"] }];

export const facts: StartFacts = {
  doc: "an option of a containerd runtime of the wrong kind",
  prints: "failed to parse runtime options config",
  source: "cmd/buildkitd/main_containerd_worker.go:332",
};

export const check: StartCheck = {
  fields: [containerdRuntime.fields["name"]],
  find({ bound, value, context }) {
    // Told at the name: options can be spread over the file. Runtimes of Windows have some of their own.
    if (!value || value === "io.containerd.runhcs.v1") return undefined;
    const expected = value === "io.containerd.runc.v2" ? runc : other;
    const wrong = wrongKind(heldAt(bound.struct, "options"), expected, context.version);
    return wrong && [{ span: bound.value, message: `\`${wrong.key}\` in \`options\` takes ${wrong.takes}` }];
  },
};
