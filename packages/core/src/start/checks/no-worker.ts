import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { StartCheck, StartFacts, StartPlace } from "../start-check.ts";
import { workerUse } from "../worker-use.ts";

const enabled = [ociConfig, containerdConfig].map(({ fields }) => fields["enabled"]);

export const facts: StartFacts = {
  doc: "no worker that is not disabled",
  prints: "no worker found, rebuild the buildkit daemon?",
  source: "cmd/buildkitd/main.go:992",
};

export const check: StartCheck = {
  fields: enabled,
  ofUnused: true,
  find(place) {
    const { bound, value, context } = place;
    if (value !== false || workerUse("oci", context) !== false || workerUse("containerd", context) !== false) {
      return undefined;
    }
    const problem = { span: bound.value, message: "No worker is left", help: "enable one of the workers" };
    const other = otherWorker(place);
    if (!other) return [problem];
    const related = [{ message: "the other worker is disabled here", span: other.value }];
    // Told once, at the second.
    return other.value.start > bound.value.start ? undefined : [{ ...problem, related }];
  },
};

function otherWorker({ bound, context }: StartPlace): StartPlace["bound"] | undefined {
  return context.loading.session.bound.findLast(({ field }) => field !== bound.field && enabled.includes(field));
}
