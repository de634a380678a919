import { keyOf } from "../../load/set-table.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { someString } from "../../check/view/strings.ts";
import { portNumber, splitHostPort } from "../host-port.ts";
import { judgeEach, type ListenAddress, listenAddresses } from "../listen-addresses.ts";
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
  fields: [grpcConfig.fields["address"]],
  find(place) {
    const others = debugAddress(place);
    if (others.length === 0 && !hasSeveral(place.bound)) return undefined;
    const ports = new Map<number, Users>();
    for (const address of others) takePort(ports, address);
    return judgeEach(listenAddresses(place), place, (address) => {
      const taken = takePort(ports, address);
      return (
        taken && {
          message: `${quoted(address.written)} shares its port with ${quoted(taken.written)}`,
          help: "remove one of them",
        }
      );
    });
  },
};

/** The addresses that have one port. */
interface Users {
  first: ListenAddress;
  byHost: Map<string, ListenAddress>;
}

/** Notes an address; gives one before it with the same port of the same host, or where one of them is of every host. */
function takePort(ports: Map<number, Users>, address: ListenAddress): ListenAddress | undefined {
  const place = hostAndPort(address);
  if (!place) return undefined;
  const { host, port } = place;
  const users = ports.get(port);
  if (!users) {
    ports.set(port, { first: address, byHost: new Map([[host, address]]) });
    return undefined;
  }
  const { first, byHost } = users;
  const taken = everyHost.has(host) ? first : [host, ...everyHost].map((each) => byHost.get(each)).find(Boolean);
  if (!byHost.has(host)) byHost.set(host, address);
  return taken;
}

/** The address for profiles, which is opened first. */
function debugAddress({ context, bound: { struct, above } }: StartPlace): readonly ListenAddress[] {
  const debug = keyOf(struct, "debugAddress");
  return debug && debug.above === above ? listenAddresses({ bound: debug, value: undefined, context }) : [];
}

/** Whether more than one of its addresses is of TCP. */
function hasSeveral({ value }: StartPlace["bound"]): boolean {
  let count = 0;
  return someString(value, (text) => text.startsWith("tcp:") && ++count > 1);
}

function hostAndPort({ scheme, rest }: ListenAddress): { host: string; port: number } | undefined {
  const split = scheme === "tcp" ? splitHostPort(rest) : undefined;
  if (!split) return undefined;
  const port = portNumber(split.port);
  // Port 0 stands for any that is free.
  return port === undefined || port === 0 ? undefined : { host: split.host, port };
}
