import { describe, expect, test } from "vitest";
import { check, fix } from "../../src/index.ts";

interface Mistake {
  text: string;
  buildkit?: string;
  /** What is found at or above warning: rule, severity and the text it is about. */
  found: string[];
}

/** What is told at or above warning, with the text that it is about. */
function told(text: string, buildkit: string | undefined): string[] {
  return check(text, { buildkit })
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, start, end }) => `${severity} ${rule} ${text.slice(start.offset, end.offset)}`);
}

const hub = (mirrors: string, more = ""): string => `[registry."docker.io"]\nmirrors = [${mirrors}]\n${more}`;

const mistakes: Mistake[] = [
  { text: hub('"cache.lan:5000"', "http = true"), found: ["error mirror-http-on-parent http"] },
  { text: hub('"cache.lan:5000"', "http = true\ninsecure = true"), found: ["error mirror-http-on-parent http"] },
  { text: hub('"cache.lan:5000"', "insecure = true"), found: ["warning mirror-http-on-parent insecure"] },
  { text: hub('"harbor.example.com/hub"', "http = true"), found: ["error mirror-http-on-parent http"] },
  {
    text: hub('"harbor.example.com"', 'ca = ["/etc/certs/harbor.pem"]'),
    found: ["warning mirror-http-on-parent ca"],
  },
  {
    text: 'registry = { "ghcr.io" = { http = true, mirrors = ["ghcr.lan"] } }',
    found: ["error mirror-http-on-parent http"],
  },
  {
    text: 'registry."quay.io".mirrors = ["quay.lan"]\nregistry."quay.io".http = true',
    buildkit: "0.27",
    found: ["error mirror-http-on-parent http"],
  },
  { text: `[Registry."docker.io"]\nMirrors = ["cache.lan"]\nHTTP = true`, found: ["error mirror-http-on-parent HTTP"] },
  { text: hub('"http://cache.lan:5000"', "http = true"), found: ["error mirror-http-on-parent http"] },
  {
    text: `${hub('"a.lan:5000", "b.lan:5000"', "http = true")}\n[registry."a.lan:5000"]\nhttp = true`,
    found: ["error mirror-http-on-parent http"],
  },
  { text: hub('"http://cache.example.com"'), found: ['error mirror-scheme "http://cache.example.com"'] },
  { text: hub("'HTTP://cache.lan:5000'"), found: ["error mirror-scheme 'HTTP://cache.lan:5000'"] },
  { text: hub('"https://127.0.0.1:5443"'), found: ['error mirror-scheme "https://127.0.0.1:5443"'] },
  { text: hub('"https://mirror.gcr.io"'), buildkit: "0.11", found: ['error mirror-scheme "https://mirror.gcr.io"'] },
  { text: hub('"http//cache.lan"'), found: ['error mirror-scheme "http//cache.lan"'] },
  { text: hub('"https:cache.example.com"'), found: ['error mirror-scheme "https:cache.example.com"'] },
  { text: hub('"https:///cache.example.com"'), found: ['error mirror-scheme "https:///cache.example.com"'] },
  {
    text: '[registry."registry-1.docker.io"]\nhttp = false',
    found: ['error registry-no-effect "registry-1.docker.io"'],
  },
  { text: '[registry]\n"index.docker.io".insecure = true', found: ['error registry-no-effect "index.docker.io"'] },
  {
    text: '[registry."https://index.docker.io/v1/"]\nmirrors = ["mirror.gcr.io"]',
    found: ['error registry-no-effect "https://index.docker.io/v1/"'],
  },
  { text: 'registry = { "*" = { insecure = true } }', found: ['error registry-no-effect "*"'] },
  { text: '[registry."docker.io/"]\nmirrors = ["mirror.gcr.io"]', found: ['error registry-no-effect "docker.io/"'] },
  { text: '[registry."docker.io/library"]\nhttp = true', found: ['error registry-no-effect "docker.io/library"'] },
  { text: '[registry."docker.io:443"]\nmirrors = ["a.lan"]', found: ['error registry-no-effect "docker.io:443"'] },
  { text: '[registry."GHCR.IO"]\nmirrors = ["a.lan"]', found: ['error registry-no-effect "GHCR.IO"'] },
  { text: "[registry.harbor]\nhttp = true", found: ["error registry-no-effect harbor"] },
  { text: '[registry."my_registry:5000"]\nhttp = true', found: ['error registry-no-effect "my_registry:5000"'] },
  { text: '[registry."a.lan,b.lan"]\nhttp = true', found: ['error registry-no-effect "a.lan,b.lan"'] },
  { text: '[registry." a.lan"]\nhttp = true', found: ['error registry-no-effect " a.lan"'] },
  { text: 'registry."[::1]:5000".http = true', buildkit: "0.12", found: ['error registry-no-effect "[::1]:5000"'] },
  {
    text: `${hub('"harbor.lan/hub"')}[registry."harbor.lan/hub"]\nhttp = true`,
    found: ['error registry-no-effect "harbor.lan/hub"'],
  },
  { text: hub('"harbor.lan/hub"'), buildkit: "0.11", found: ['error mirror-path "harbor.lan/hub"'] },
  { text: hub('"cache.example.com/"'), buildkit: "0.10", found: ['error mirror-path "cache.example.com/"'] },
  { text: hub('"cache.example.com/v2"'), found: ['error mirror-path "cache.example.com/v2"'] },
  {
    text: hub('"cache.example.com/v2/hub/"'),
    buildkit: "0.16",
    found: ['error mirror-path "cache.example.com/v2/hub/"'],
  },
  { text: hub('"cache.lan:5000"'), found: ['warning mirror-plain-port "cache.lan:5000"'] },
  { text: hub('"172.20.0.3"'), found: ['warning mirror-plain-port "172.20.0.3"'] },
  { text: hub('"registry-proxy"'), buildkit: "0.13", found: ['warning mirror-plain-port "registry-proxy"'] },
  // Up to 0.12.2 the table of a mirror had its path in its name.
  {
    text: `${hub('"harbor.lan:8080/hub"')}[registry."harbor.lan:8080"]\nhttp = true`,
    buildkit: "0.12.2",
    found: ['warning mirror-plain-port "harbor.lan:8080/hub"'],
  },
  { text: hub('"index.docker.io"'), found: ['warning mirror-of-itself "index.docker.io"'] },
  {
    text: '[registry."a.lan:5000"]\nhttp = true\nmirrors = ["a.lan:5000"]',
    found: ['warning mirror-of-itself "a.lan:5000"'],
  },
  { text: '[registry."quay.io"]\nmirrors = ["mirror.gcr.io"]', found: ['error mirror-gcr "mirror.gcr.io"'] },
  {
    text: '[registry."gcr.io"]\nmirrors = ["https://mirror.gcr.io/"]',
    found: ['error mirror-gcr "https://mirror.gcr.io/"'],
  },
  { text: hub('"a.example.com b.example.com"'), found: ['error mirror-not-a-host "a.example.com b.example.com"'] },
  { text: hub('""'), found: ['error mirror-not-a-host ""'] },
  { text: '[registry."ghcr.io"]\nhttp = true', found: ["warning registry-tls-off http"] },
  { text: '[registry."acme.azurecr.io"]\ninsecure = true', found: ["warning registry-tls-off insecure"] },
  { text: hub('"localhost:5000"', "http = true"), found: ["warning registry-tls-off http"] },
  { text: '[registry."a.lan"]\nhttp = true\nca = ["a.pem"]', found: ["warning registry-cert-unused ca"] },
  { text: '[registry."localhost:5443"]\ntlsconfigdir = ["certs"]', found: ["error registry-ca-loopback tlsconfigdir"] },
  {
    text: '[registry.docker.io]\nmirrors = ["mirror.gcr.io"]',
    buildkit: "0.16",
    found: ["error unquoted-key docker.io"],
  },
  { text: 'registry.docker.io.mirrors = ["mirror.gcr.io"]', found: ["error unquoted-key docker.io"] },
  { text: '[registry]\nghcr.io.mirrors = ["ghcr.example.com"]', found: ["error unquoted-key ghcr.io"] },
  {
    text: 'registry.ghcr.io = { mirrors = ["ghcr.example.com"] }',
    buildkit: "0.16",
    found: ["error unquoted-key ghcr.io"],
  },
  {
    text: "[registry.docker]\nhttp = true\n[registry.docker.io]\nhttp = true",
    found: ["error registry-no-effect docker", "error unquoted-key docker.io"],
  },
  {
    text: hub('"index.docker.io", "mirror.gcr.io"'),
    found: ['warning mirror-of-itself "index.docker.io"'],
  },
  {
    text: '[registry."ghcr.io"]\nmirrors = ["ghcr.io", "ghcr.example.com"]',
    found: ['warning mirror-of-itself "ghcr.io"'],
  },
  {
    text: 'registry."a.example.com" = { keypair = [{ cert = "/c.pem" }] }',
    buildkit: "0.11",
    found: ["error registry-half-keypair cert"],
  },
  {
    text: '[registry."a.example.com"]\n[[registry."a.example.com".keypair]]\nkey = "/k.pem"',
    found: ["error registry-half-keypair key"],
  },
  {
    text: `${hub('"cache.lan:5000"')}[registry."http://cache.lan:5000"]\nhttp = true`,
    found: ['error registry-no-effect "http://cache.lan:5000"'],
  },
  {
    text: `${hub('"http://cache.lan:5000"')}[registry."http://cache.lan:5000"]\nhttp = true`,
    found: ['error registry-no-effect "http://cache.lan:5000"'],
  },
];

test.for(mistakes)("$text on $buildkit", ({ text, buildkit, found }) => {
  expect(told(text, buildkit)).toEqual(found);
});

const correct: { text: string; buildkit?: string }[] = [
  { text: hub('"mirror.gcr.io"') },
  { text: hub("") },
  { text: `${hub('"cache.corp:5000"')}[registry."cache.corp:5000"]` },
  { text: hub('"https://mirror.gcr.io"') },
  { text: hub('"https://mirror.gcr.io"'), buildkit: "0.12" },
  { text: hub('"localhost:5000", "127.0.0.1:5001", "[::1]:5002"') },
  { text: hub('"http://localhost:5000"') },
  { text: `${hub('"cache.lan:5000"')}[registry."cache.lan:5000"]\nhttp = true` },
  { text: `${hub('"http://cache.lan:5000"')}[registry."cache.lan:5000"]\nhttp = true` },
  { text: `${hub('"cache.lan:5000"')}[registry."cache.lan:5000"]\nhttp = false` },
  { text: `${hub('"cache.lan:5000"')}[[registry."cache.lan:5000".keypair]]\nkey = "a.key"\ncert = "a.cert"` },
  { text: `${hub('"harbor.lan/hub"')}[registry."harbor.lan"]\nca = ["ca.pem"]` },
  { text: `${hub('"harbor.lan/hub"')}[registry."harbor.lan/hub"]\nca = ["ca.pem"]`, buildkit: "0.12.2" },
  { text: hub('"art.lan/artifactory/api/docker/hub"'), buildkit: "0.11" },
  { text: hub('"public.ecr.aws/docker", "cache.example.com:443"') },
  { text: hub('"10.1.2.3:8443"') },
  { text: hub('"${MIRROR}"') },
  { text: hub('"mirror.gcr.io", "registry-1.docker.io"') },
  { text: hub('"mirror.gcr.io"', 'ca = ["/etc/ssl/company.pem"]') },
  { text: hub('"cache.example.com"', "http = false\ninsecure = false") },
  { text: '[registry."k8s.gcr.io"]\nmirrors = ["registry.k8s.io"]' },
  { text: '[registry."hub.example.com"]\nmirrors = ["mirror.gcr.io"]' },
  { text: '[registry."registry.lan:5000"]\nhttp = true\ninsecure = true' },
  { text: '[registry."registry.lan:5000"]\nhttp = true\ninsecure = true', buildkit: "0.11" },
  { text: '[registry."registry.lan:5000"]\ninsecure = true\nca = ["a.pem"]' },
  { text: '[registry."10.0.0.1"]\nhttp = true' },
  { text: "[registry.localhost]\nhttp = true" },
  { text: '[registry."registry:5000"]\nhttp = true' },
  { text: `${hub('"cache:443"')}[registry."cache:443"]\ninsecure = true` },
  { text: `[registry."a.lan"]\nmirrors = ["cache"]\n[registry.cache]\nhttp = true` },
  { text: '[registry."127.0.0.1:5443"]\nhttp = false\nca = ["ca.pem"]' },
  { text: '[registry."127.0.0.1:5443"]\ninsecure = true\nca = ["ca.pem"]' },
  { text: '[registry."localhost:5000"]\nhttp = true\ninsecure = true' },
  { text: '[registry."a.lan"]\nca = ["one/ca.pem"]\n[registry."b.lan"]\nca = ["two/ca.pem"]' },
  { text: '[registry."a.lan"]\nkeypair = [{ key = "a.pem", cert = "a.pem" }]' },
  { text: '[registry."<registry>"]\nhttp = true' },
  { text: '[registry."YOUR_REGISTRY"]\nhttp = true' },
  { text: '[registry."a.lan"]\nhttp = true\nmirrors = ["b.example.com"]' },
  { text: '[registry."registry.hub.docker.com"]\nmirrors = ["mirror.gcr.io"]' },
  { text: '[registry."Registry.lan"]\nhttp = true' },
];

test.for(correct)("nothing about $text on $buildkit", ({ text, buildkit }) => {
  expect(told(text, buildkit)).toEqual([]);
});

describe("drivers", () => {
  const text = '[registry."a.lan"]\nca = ["one/ca.pem", "two/ca.pem"]';

  const pair = '[[registry."a.lan".keypair]]\nkey = "keys/client.pem"\ncert = "certs/client.pem"';

  test.for([
    ["docker-container", "warning"],
    ["kubernetes", "warning"],
    [undefined, "info"],
  ] as const)("%s may copy certificates", ([driver, severity]) => {
    for (const each of [text, pair]) {
      expect(check(each, { driver })).toMatchObject([{ rule: "registry-cert-name", severity }]);
    }
  });

  test("a remote daemon reads them where they are", () => {
    expect(check(text, { driver: "remote" }).map(({ rule }) => rule)).not.toContain("registry-cert-name");
  });
});

test.for([
  ["0.12.2", "plain HTTP first"],
  ["0.12.3", "plain HTTP if it answers in HTTP."],
  ["0.13", "plain HTTP if it answers in HTTP."],
  ["0.14", "plain HTTP if it answers in HTTP, refuses or takes too long."],
] as const)("both protocols on %s", ([buildkit, words]) => {
  const [found] = check('[registry."a.lan"]\nhttp = true\ninsecure = true', { buildkit });
  expect(found).toMatchObject({ rule: "registry-http-insecure", severity: "info" });
  expect(found?.message).toContain(words);
});

test("credentials are said to come from the client", () => {
  const [found] = check('[registry."a.lan".credentials]\nusername = "a"\n');
  expect(found).toMatchObject({ rule: "unknown-key", help: expect.stringContaining("docker login") });
});

function repaired(text: string): string {
  return fix(text, { unsafe: true }).text;
}

describe("fixes", () => {
  test("move keys below the table, with their indentation and line ends", () => {
    const text = '[registry."docker.io"]\r\n  mirrors = ["a.lan:5000"]\r\n  http = true # why\r\n\r\n[worker.oci]\r\n';
    expect(repaired(text)).toBe(
      '[registry."docker.io"]\r\n  mirrors = ["a.lan:5000"]\r\n  # why\r\n\r\n[registry."a.lan:5000"]\r\n  http = true\r\n\r\n[worker.oci]\r\n',
    );
  });

  test("move keys into a table that is there", () => {
    const text = '[registry."a.lan"]\nmirrors = []\n[registry."docker.io"]\nhttp = true\nmirrors = ["a.lan"]';
    expect(repaired(text)).toBe(
      '[registry."a.lan"]\nhttp = true\nmirrors = []\n[registry."docker.io"]\nmirrors = ["a.lan"]',
    );
  });

  test("give one table to a mirror of two registries", () => {
    const text =
      '[registry."docker.io"]\nmirrors = ["http://a.lan"]\n[registry."quay.io"]\nmirrors = ["http://a.lan"]\n';
    expect(repaired(text)).toBe(
      '[registry."docker.io"]\nmirrors = ["a.lan"]\n\n[registry."a.lan"]\nhttp = true\n[registry."quay.io"]\nmirrors = ["a.lan"]\n',
    );
  });

  test("rename a table wherever it is named", () => {
    const text = '[registry."index.docker.io"]\n[[registry."index.docker.io".keypair]]\nkey = "a"\ncert = "b"\n';
    expect(fix(text).text).toBe('[registry."docker.io"]\n[[registry."docker.io".keypair]]\nkey = "a"\ncert = "b"\n');
  });

  test("take elements out of a list, one a line or not", () => {
    const text = hub('\n  "a.example.com", # first\n  "a.example.com",\n  "b.example.com",\n  "a.example.com/"\n');
    expect(fix(text).text).toBe(hub('\n  "a.example.com", # first\n  "b.example.com"\n'));
  });
});

test("many tables and mirrors are read", () => {
  const mirrors = Array.from({ length: 2000 }, (_, index) => `"m${index}.lan:5000"`).join(", ");
  const tables = Array.from({ length: 2000 }, (_, index) => `[registry."h${index}/"]\nhttp = true\n`).join("");
  expect(told(hub(mirrors) + tables, undefined)).toHaveLength(4000);
});
