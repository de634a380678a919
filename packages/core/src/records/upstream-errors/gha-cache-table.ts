import type { UpstreamError } from "./upstream-error.ts";

export const ghaCacheTable: UpstreamError = {
  id: "gha-cache-table",
  title: "Signed GitHub caches are set up in `[cache.gha]`, not in `[ghacache]`.",
  keys: [
    "cache.gha.sign.command",
    "cache.gha.verify.required",
    "cache.gha.verify.policy.timestampThreshold",
    "cache.gha.verify.policy.tlogThreshold",
    "cache.gha.verify.policy.CertificateIssuer",
    "cache.gha.verify.policy.SubjectAlternativeName",
    "cache.gha.verify.policy.BuildSignerURI",
  ],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 224, tag: "0.32.2" }],
  from: "0.27",
  says: "The example sets `cmd` in `[ghacache.sign]`, and more in `[ghacache.verify]`.",
  truth:
    "There is no table `ghacache`, so all of it is ignored without a word: caches are neither signed nor verified. The table is `[cache.gha]`, and the command is `command`, a list of words.",
  write: '[cache.gha.sign]\ncommand = ["cosign-sign-blob"]\n\n[cache.gha.verify]\nrequired = true\n',
  proof: {
    by: "loader",
    toml: '[ghacache.sign]\ncmd = "cosign-sign-blob"\n[ghacache.verify]\nrequired = true\n[ghacache.verify.policy]\ntlogThreshold = 1\n',
    shows: "ignored: ghacache.sign.cmd, ghacache.verify.policy.tlogThreshold, ghacache.verify.required",
  },
};
