import type { Symptom } from "./symptom.ts";

export const entitlementNotAllowed: Symptom = {
  slug: "entitlement-not-allowed",
  title: "granting entitlement security.insecure is not allowed by build daemon configuration",
  lines: [
    "granting entitlement security.insecure is not allowed by build daemon configuration",
    "granting entitlement network.host is not allowed by build daemon configuration",
    "security.insecure is not allowed",
    "network.host is not allowed",
  ],
  words: "entitlements privileged RUN --security=insecure --network=host allow-insecure-entitlement",
  cause:
    "A step asks for a right that the daemon does not grant: the file does not list it, or a flag of the daemon replaced the list. buildx adds such a flag for `network.host` unless the file lists that as well.",
  fix: "List both rights, create the builder again, and ask for the right in the build, too.",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: 'insecure-entitlements = ["network.host", "security.insecure"]\n',
  },
  apart: [
    {
      cause: "A flag replaces the list of the file. Leave the flag out, or give one flag for each right.",
      run: "docker inspect --format '{{.Args}}' buildx_buildkit_mybuilder0",
      look: "`--allow-insecure-entitlement`; what it does not name is refused.",
    },
    {
      cause: "The builder was created before the file had the line. Create it again.",
      run: "docker exec buildx_buildkit_mybuilder0 grep entitlements /etc/buildkit/buildkitd.toml",
      look: "Nothing, or an older list.",
    },
    {
      cause:
        "The daemon grants it and the build does not ask: the line is then `security.insecure is not allowed`, without `granting`.",
      run: "docker buildx build --allow security.insecure .",
      look: "The build goes on.",
    },
  ],
  keys: ["insecure-entitlements"],
  rules: ["entitlements-replaced"],
  guides: ["apply-a-change"],
  threads: ["docker/buildx#2683"],
};
