import type { UpstreamError } from "./upstream-error.ts";

export const deviceEntitlement: UpstreamError = {
  id: "device-entitlement",
  title: "The entitlement `device` is allowed unless CDI is disabled.",
  keys: ["insecure-entitlements", "cdi.disabled"],
  pages: [
    { repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 18, tag: "0.32.2" },
    { repository: "moby/buildkit", path: "frontend/dockerfile/docs/reference.md", line: 747, tag: "0.32.2" },
  ],
  from: "0.20",
  says: "Entitlements are disabled by default, `device` among them; from 0.24 on the Dockerfile reference says that the daemon has to enable it.",
  truth:
    "`device` is added to whatever the list says. Only `disabled = true` in `[cdi]` takes it away; leaving it out of the list does not. `network.host` and `security.insecure` are off by default, as the page says.",
  proof: {
    by: "daemon",
    toml: "insecure-entitlements = []\n",
    does: "A build was run with `--allow device`, another with `--allow security.insecure`; both again with `disabled = true` in `[cdi]`.",
    shows: "device allowed, security.insecure refused; without CDI device refused, security.insecure refused",
  },
};
