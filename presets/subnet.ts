/** The option of presets that give steps addresses of their own. */
export const subnetOption = {
  type: "string",
  default: "10.10.0.0/16",
  pattern: {
    source: "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)/(?:[89]|1\\d|2[0-9])$",
    words: "an IPv4 network from /8 to /29, such as 10.10.0.0/16",
  },
  doc: "The addresses that steps get. Choose a network that neither your offices nor your VPN use, or steps cannot reach them.",
} as const;

/** The first address of a network, which the bridge takes for itself: `10.10.0.0/16` gives `10.10.0.1`. */
export function gatewayOf(subnet: string): string {
  const [address = "", length = ""] = subnet.split("/");
  const bits = address.split(".").reduce((all, part) => all * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(bits / size) * size + 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join(".");
}
