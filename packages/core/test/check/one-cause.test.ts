import { describe, expect, test } from "vitest";
import { check } from "../../src/index.ts";

interface Cause {
  text: string;
  /** All that is found at or above warning: severity, rule and the text that it is about. */
  found: string[];
}

const causes: Cause[] = [
  {
    text: '[registry."docker.io"]\nmirrors = ["a.lan", "registry-1.docker.io"]\n[registry."registry-1.docker.io"]\nca = ["/ca.pem"]',
    found: [],
  },
  {
    text: '[registry."docker.io"]\nmirrors = ["m.lan:5000"]\n[registry."ghcr.io"]\nmirrors = ["m.lan:5000"]',
    found: ['warning mirror-plain-port "m.lan:5000"'],
  },
  {
    text: '[registry."docker.io"]\nmirrors = ["a.lan/artifactory/api/docker/x/v2"]',
    found: ['error mirror-path "a.lan/artifactory/api/docker/x/v2"'],
  },
  {
    text: '[registry."docker.io"]\nmirrors = ["a.lan"]\n[registry.docker.io]\nmirrors = ["b.lan"]',
    found: ["error unquoted-key docker.io"],
  },
  {
    text: '[registry."a.lan"]\nkeypair = [{ certificate = "a", key = "b" }]',
    found: ["error unknown-key certificate"],
  },
  {
    text: '[grpc.tls]\ncertificate = "/c.pem"\nkey = "/k.pem"\nca = "/ca.pem"',
    found: ["error unknown-key certificate"],
  },
  {
    text: '[grpc.tls]\nflavour = "x"\nkey = "/k.pem"\nca = "/ca.pem"',
    found: ["error unknown-key flavour", "error does-not-start key"],
  },
  {
    text: '[registry."docker.io"]\nmirrors = ["https://https://a.lan"]',
    found: ['error mirror-scheme "https://https://a.lan"'],
  },
  { text: '[registry.mirrors]\n"docker.io" = ["a.lan"]', found: ['error unknown-key "docker.io"'] },
  { text: '[registry.mirrors."docker.io"]\nendpoint = ["https://a.lan"]', found: ['error unknown-key "docker.io"'] },
  { text: '[registry.mirrors]\nmirrors = ["a.lan"]', found: ["error registry-no-effect mirrors"] },
];

describe("one cause in the tables of registries is told once", () => {
  test.for(causes)("$text", ({ text, found }) => {
    const told = check(text)
      .filter(({ severity }) => severity !== "info")
      .map(({ rule, severity, start, end }) => `${severity} ${rule} ${text.slice(start.offset, end.offset)}`);
    expect(told).toEqual(found);
  });
});
