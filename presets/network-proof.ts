import type { Proof } from "@buildkit-config/core/bundle";
import { gatewayOf } from "./subnet.ts";

/** Shows that a step has a network of its own: its way out is the bridge's address rather than the host's. */
export function networkProof(subnet: string): Proof {
  return {
    what: `steps get addresses of ${subnet}`,
    dockerfile: "FROM busybox\nRUN ip route\n",
    command: 'docker buildx build --builder "$builder" --no-cache --progress plain - <"$dockerfile"',
    expect: `default via ${gatewayOf(subnet)} dev`,
  };
}
