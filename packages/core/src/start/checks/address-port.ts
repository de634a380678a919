import { isService, portNumber, splitHostPort } from "../host-port.ts";
import { eachAddress, type Judged, type ListenAddress } from "../listen-addresses.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts, StartPlace } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "an address of TCP that is not `host:port`, or a port above 65535",
  prints: "listen tcp: {}",
  source: "cmd/buildkitd/main.go:781",
};

export const check: StartCheck = {
  id: "address-port",
  keys: [
    ["grpc", "address"],
    ["grpc", "debugAddress"],
  ],
  find: (place) => eachAddress(place, judge),
};

function judge({ written, scheme, rest }: ListenAddress, { bound }: StartPlace): Judged | undefined {
  if (scheme !== "tcp" || rest === "") return undefined;
  const split = splitHostPort(rest);
  if ("error" in split) {
    return {
      message: `${quoted(written)} is not of the form ${bound.name === "debugAddress" ? "" : "tcp://"}host:port`,
      quotes: `address ${rest}: ${split.error}`,
      help: helpFor(rest),
    };
  }
  const { port } = split;
  const number = portNumber(port);
  if (number !== undefined) {
    if (number >= 0 && number <= 65_535) return undefined;
    return {
      message: `${port} is not a port; the largest is 65535`,
      quotes: `address ${port}: invalid port`,
    };
  }
  const known = isService(port);
  if (known === true) return undefined;
  const problem = {
    message: `${quoted(port)} is not a number`,
    quotes: `lookup tcp/${port}: unknown port`,
  };
  return known === false ? problem : { ...problem, unless: "/etc/services names that port" };
}

function helpFor(rest: string): string {
  if (/^\d+$/.test(rest)) return `write a host before the port, as in 127.0.0.1:${rest}`;
  if (rest.includes("://")) return "leave out what stands before the host";
  return (rest.match(/:/g)?.length ?? 0) > 1 ? "write brackets around an IPv6 host, as in [::1]:1234" : "add a port";
}
