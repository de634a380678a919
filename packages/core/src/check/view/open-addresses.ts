import { isLoopback } from "../../effective/loopback.ts";
import type { Bound } from "../../load/bound.ts";
import { stringsIn, type WrittenString } from "./strings.ts";

const tcp = "tcp://";

/** The TCP addresses of a list that other machines, or other containers, can reach. */
export function openAddresses(address: Bound | undefined): WrittenString[] {
  if (!address) return [];
  return stringsIn(address.value).filter(({ text }) => text.startsWith(tcp) && !isLoopback(text.slice(tcp.length)));
}
