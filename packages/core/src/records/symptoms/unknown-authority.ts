import type { Symptom } from "./symptom.ts";

export const unknownAuthority: Symptom = {
  slug: "unknown-authority",
  title: "x509: certificate signed by unknown authority",
  lines: ["x509: certificate signed by unknown authority", "failed to verify certificate: x509:"],
  words: "self-signed certificate ca tls verify private registry corporate proxy",
  cause:
    "The host that answered shows a certificate that the daemon cannot trace to one it trusts. The daemon runs in a container and knows nothing of the certificates of your machine.",
  fix: "Name the certificate of the authority in the table of that very host, then create the builder again: buildx copies the file into it.",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: '[registry."registry.lan"]\n  ca = ["/etc/ssl/certs/corp-ca.pem"]\n',
  },
  apart: [
    {
      cause:
        "It is a mirror or a token service that answered, not the registry you have in mind. Give that host a table.",
      run: "docker logs buildx_buildkit_mybuilder0 2>&1 | grep x509",
      look: "Another host before `x509` than the one in the name of the image.",
    },
    {
      cause: "The builder has no copy of the file, because it was created before.",
      run: "docker exec buildx_buildkit_mybuilder0 ls -R /etc/buildkit/certs",
      look: "No folder that is named like the host.",
    },
    {
      cause:
        "Your own machine does not trust it: tokens are fetched by the client, which reads the certificates of the machine where you call buildx.",
      run: "curl -sSI https://registry.lan/v2/",
      look: "The same complaint from `curl`.",
    },
    {
      cause:
        "A command in a `RUN` step printed it. Steps see the certificates of their image; put the authority into the image.",
      run: "docker buildx build --progress=plain .",
      look: "The number of the step before the line, such as `#9`, is that of a `RUN`.",
    },
  ],
  keys: ["registry.ca", "registry.tlsconfigdir", "registry.insecure"],
  guides: ["certificates"],
  threads: ["docker/buildx#80", "docker/buildx#567", "moby/buildkit#1055"],
};
