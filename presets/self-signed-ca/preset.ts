import { definePreset, type PresetFunction, shellWord } from "@buildkit-config/core/bundle";

const options = {
  registry: {
    type: "string",
    required: true,
    example: "registry.corp.example",
    pattern: {
      source: "^(?!https?://)[^/]+$",
      words: "a host, with its port if it has one, such as registry.corp.example:5000, without https://",
    },
    doc: "The registry's host as image names say it. A port belongs to it.",
  },
  ca: {
    type: "string",
    required: true,
    example: "/etc/ssl/corp/ca.pem",
    doc: "The file with the authority that signed the registry's certificate, on the machine where the builder is created.",
  },
  clientCert: {
    type: "string",
    example: "/etc/ssl/corp/client.pem",
    doc: "The client certificate, for a registry that asks for one. It goes together with `clientKey`.",
  },
  clientKey: {
    type: "string",
    example: "/etc/ssl/corp/client-key.pem",
    doc: "The key of the client certificate.",
  },
} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "self-signed-ca",
  title: "A registry with your own certificate",
  outcome:
    "The builder trusts a registry whose certificate your own authority signed, and can show a client certificate.",
  situation: "registry",
  since: "0.10",
  options,
  useWhen: [
    "Pulls or pushes end with `x509: certificate signed by unknown authority`.",
    "The registry asks for a client certificate (mutual TLS), and pulls end with `remote error: tls: bad certificate`.",
  ],
  notWhen: [
    "The registry speaks plain HTTP: it has no certificate to trust; `http = true` in its table is the answer.",
    "The registry is on a loopback address: BuildKit then speaks plain HTTP, unless its table says `http = false`.",
  ],
  costs: [
    "A new certificate needs a new builder: buildx copies the files when it creates one.",
    "`verify.sh` leaves a small image `buildkit-config-proof` in the registry, and needs the right to push it.",
    "With the `kubernetes` driver the client key would lie readable in a ConfigMap.",
  ],
  needs: [
    "The files exist where `create.sh` runs. buildx copies them into the builder; a daemon without buildx reads them where it runs.",
    "The machine of whoever starts a build trusts the authority as well, when the registry hands out tokens: the client fetches them.",
  ],
  refuse: ({ ca, clientCert, clientKey }) => {
    if (!clientCert !== !clientKey)
      return "takes clientCert and clientKey together: one without the other shows nothing";
    const names = [ca, clientCert, clientKey].filter((file) => file !== undefined).map(baseName);
    if (new Set(names).size === names.length) return undefined;
    return "has two files of one name; buildx copies them into one folder, so rename one of them";
  },
  part: ({ registry, ca, clientCert, clientKey }) => ({
    buildkitd: {
      registry: {
        [registry]: {
          ca: [ca],
          ...(clientCert && clientKey && { keypair: [{ key: clientKey, cert: clientCert }] }),
        },
      },
    },
  }),
  proof: ({ registry }) => {
    const image = `${registry}/buildkit-config-proof`;
    return {
      what: `${registry} takes a push`,
      dockerfile: "FROM scratch\nCOPY <<END /hello\nhello\nEND\n",
      command: `docker buildx build --builder "$builder" --progress plain --push --tag ${shellWord(image)} - <"$dockerfile"`,
      expect: `pushing manifest for ${image}`,
    };
  },
});

function baseName(file: string): string {
  return file.split("/").at(-1) ?? file;
}
