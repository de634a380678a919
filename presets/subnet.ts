/** The option of presets that give steps addresses of their own. */
export const subnetOption = {
  type: "string",
  default: "10.10.0.0/16",
  pattern: {
    source:
      "^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)/(?:[89]|1\\d|2[0-9])$",
    words: "an IPv4 network from /8 to /29, such as 10.10.0.0/16",
  },
  doc: "The addresses that steps get, one for each that runs. Choose a network that neither your offices nor your VPN use, or steps cannot reach them.",
} as const;

/** The first address of a network, which the bridge takes for itself: `10.10.0.0/16` gives `10.10.0.1`. */
export function gatewayOf(subnet: string): string {
  return spellAddress(networkOf(subnet).first + 1);
}

/**
 * What is wrong with a network, as the end of the sentence "the preset ...": the daemon does not start when the address is not
 * the network's first, and builds fail when there are fewer addresses than steps.
 */
export function refuseSubnet({ subnet, poolSize }: { subnet: string; poolSize: number }): string | undefined {
  const { first, size, given } = networkOf(subnet);
  if (given !== first) {
    return `takes a network by its first address: ${spellAddress(first)}/${subnet.split("/")[1]} instead of ${subnet}`;
  }
  // The first and the last stand for the network itself and for all of it, and the bridge has one.
  const forSteps = size - 3;
  if (poolSize <= forSteps) return undefined;
  return `has ${forSteps} addresses for steps in ${subnet}, fewer than the ${poolSize} of poolSize`;
}

interface Network {
  /** Addresses as numbers: the one that was written, and the first of the network. */
  given: number;
  first: number;
  size: number;
}

function networkOf(subnet: string): Network {
  const [address = "", length = ""] = subnet.split("/");
  const given = address.split(".").reduce((all, part) => all * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(length));
  return { given, first: Math.floor(given / size) * size, size };
}

function spellAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
