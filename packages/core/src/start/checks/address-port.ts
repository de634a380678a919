import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { isService, portNumber, splitHostPort } from "../host-port.ts";
import { eachAddress, type Judged, type ListenAddress } from "../listen-addresses.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts, StartPlace } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "an address of TCP that is not `host:port`, a `*` for its host, or a port above 65535",
  prints: [
    "listen tcp: address {}: missing port in address",
    "listen tcp: address {}: missing ']' in address",
    "listen tcp: address {}: too many colons in address",
    "listen tcp: address {}: unexpected '[' in address",
    "listen tcp: address {}: unexpected ']' in address",
    "listen tcp: address {}: invalid port",
    "listen tcp: lookup {}: no such host",
    "listen tcp: lookup tcp/{}: unknown port",
  ],
  source: "cmd/buildkitd/main.go:781",
};

export const check: StartCheck = {
  fields: [grpcConfig.fields["address"], grpcConfig.fields["debugAddress"]],
  find: (place) => eachAddress(place, judge),
};

function judge({ written, scheme, rest }: ListenAddress, { bound }: StartPlace): Judged | undefined {
  if (scheme !== "tcp" || rest === "") return undefined;
  const split = splitHostPort(rest);
  if (!split) {
    return {
      message: `${quoted(written)} is not of the form ${bound.name === "debugAddress" ? "" : "tcp://"}host:port`,
      help: helpFor(rest),
    };
  }
  const { host, port } = split;
  const number = portNumber(port);
  if (number !== undefined) {
    if (number >= 0 && number <= 65_535) return refusedHost(host);
    return {
      message: `${port} is not a port; the largest is 65535`,
    };
  }
  const known = isService(port);
  if (known === true) return undefined;
  const problem = {
    message: `${quoted(port)} is not a number`,
  };
  return known === false ? problem : { ...problem, unless: "/etc/services names that port" };
}

function refusedHost(host: string): Judged | undefined {
  if (!host.includes("*")) return undefined;
  return { message: `${quoted(host)} is no host`, help: "leave the host out to listen on all addresses" };
}

function helpFor(rest: string): string {
  if (/^\d+$/.test(rest)) return `write a host before the port, as in 127.0.0.1:${rest}`;
  if (rest.includes("://")) return "leave out what stands before the host";
  return (rest.match(/:/g)?.length ?? 0) > 1 ? "write brackets around an IPv6 host, as in [::1]:1234" : "add a port";
}
