// Made by scripts/generate.ts from self-signed-ca/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../self-signed-ca/preset.ts";

/** What the preset `self-signed-ca` can be told. */
export interface SelfSignedCaOptions {
  /**
   * The registry's host as image names say it. A port belongs to it.
   */
  registry: string;
  /**
   * The file with the authority that signed the registry's certificate, on the machine where the builder is created.
   */
  ca: string;
  /**
   * The client certificate, for a registry that asks for one. It goes together with `clientKey`.
   */
  clientCert?: string;
  /**
   * The key of the client certificate.
   */
  clientKey?: string;
}

/**
 * A registry with your own certificate. The builder trusts a registry whose certificate your own authority signed, and can show a client certificate.
 *
 * Use it when: Pulls or pushes end with `x509: certificate signed by unknown authority`. The registry asks for a client certificate (mutual TLS), and pulls end with `remote error: tls: bad certificate`.
 *
 * It costs: A new certificate needs a new builder: buildx copies the files when it creates one. `verify.sh` leaves a small image `buildkit-config-proof` in the registry, and needs the right to push it. With the `kubernetes` driver the client key would lie readable in a ConfigMap.
 */
export const selfSignedCa: (options: SelfSignedCaOptions) => Preset = preset;
