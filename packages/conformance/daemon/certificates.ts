import { execFileSync } from "node:child_process";

/** Two files of PEM. */
export interface KeyPair {
  cert: string;
  key: string;
}

/** Makes an authority, and certificates that it signs. All are good for two days. */
export function makeAuthority(path: string): KeyPair {
  return make(path, ["-subj", `/CN=authority of a test`]);
}

export function sign(authority: KeyPair, path: string, host: string): KeyPair {
  const extensions = [`subjectAltName=DNS:${host}`, "basicConstraints=critical,CA:FALSE"];
  const signed = ["-CA", authority.cert, "-CAkey", authority.key, "-subj", `/CN=${host}`];
  return make(path, [...signed, ...extensions.flatMap((extension) => ["-addext", extension])]);
}

function make(path: string, args: readonly string[]): KeyPair {
  const pair = { cert: `${path}.pem`, key: `${path}-key.pem` };
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc", "-days", "2"];
  const files = ["-out", pair.cert, "-keyout", pair.key];
  execFileSync("openssl", ["req", "-x509", ...curve, ...files, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  return pair;
}
