import { systemConfig } from "../../records/tables/system-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "no connection to a registry, or fewer",
  prints: "maxRegistryConcurrency must be greater than zero; set to {} in the configuration file",
  source: "cmd/buildkitd/main.go:327",
};

export const check: StartCheck = {
  fields: [systemConfig.fields["maxRegistryConcurrency"]],
  find({ bound, value }) {
    if (typeof value !== "bigint" || value > 0n) return undefined;
    const message = `\`${bound.name}\` is ${value}, and at least 1 is needed`;
    return [{ span: bound.value, message, help: "write 1 or more; without the key it is 4" }];
  },
};
