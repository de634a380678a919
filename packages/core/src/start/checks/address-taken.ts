import { portNumber, splitHostPort } from "../host-port.ts";
import { type ListenAddress, listenAddresses } from "../listen-addresses.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts, StartPlace } from "../start-check.ts";

/** Hosts that stand for all, those of the other kind of IP included. */
const everyHost = new Set(["", "0.0.0.0", "::"]);

export const facts: StartFacts = {
  doc: "two addresses that share a port",
  prints: "bind: address already in use",
  source: "cmd/buildkitd/main.go:781",
};

export const check: StartCheck = {
  id: "address-taken",
  keys: [["grpc", "address"]],
  find(place) {
    const earlier = debugAddress(place);
    return listenAddresses(place).flatMap((address) => {
      const taken = earlier.find((other) => clash(other, address));
      earlier.push(address);
      if (!taken) return [];
      const { span } = address;
      const message = `${quoted(address.written)} shares its port with ${quoted(taken.written)}`;
      return [{ span, ...(address.item !== undefined && { item: address.item }), message, help: "remove one of them" }];
    });
  },
};

/** The address for profiles, which is opened first. */
function debugAddress({ context, bound }: StartPlace): ListenAddress[] {
  const { up } = bound.trail;
  const debug = context.loading.session.bound.findLast(({ name, trail }) => name === "debugAddress" && trail.up === up);
  return debug ? listenAddresses({ bound: debug, value: undefined, table: {}, context }) : [];
}

/** Whether both mean the same port of the same host, or one of them of every host. */
function clash(one: ListenAddress, other: ListenAddress): boolean {
  const [a, b] = [hostAndPort(one), hostAndPort(other)];
  if (!a || !b || a.port !== b.port) return false;
  return a.host === b.host || [a.host, b.host].some((host) => everyHost.has(host));
}

function hostAndPort({ scheme, rest }: ListenAddress): { host: string; port: number } | undefined {
  const split = scheme === "tcp" ? splitHostPort(rest) : undefined;
  if (!split || "error" in split) return undefined;
  const port = portNumber(split.port);
  // Port 0 stands for any that is free.
  return port === undefined || port === 0 ? undefined : { host: split.host, port };
}
