import { isIPv4 } from "../ip-address.ts";

/** What is wrong with a subnet that steps are to get addresses from, as the end of a sentence; nothing where it is good. */
export function refusedSubnet(text: string): { why: string; help?: string } | undefined {
  const slash = text.indexOf("/");
  const bits = slash < 0 ? undefined : bitsOf(text.slice(0, slash));
  const length = /^\d+$/.test(text.slice(slash + 1)) ? Number(text.slice(slash + 1)) : undefined;
  if (slash < 0 && bitsOf(text)) return { why: "has no length", help: `write a length behind it, as in ${text}/24` };
  if (!bits || length === undefined || length > bits.length) return { why: "is not a subnet such as 10.20.0.0/16" };
  if (length > bits.length - 2) return { why: "is too small to give addresses" };
  if (bits.includes("1", length)) return { why: "is an address in a subnet, not the subnet itself" };
  return undefined;
}

/** The bits of an address; nothing where it is none. */
function bitsOf(text: string): string | undefined {
  const parts = text.includes(":") ? groupsOf(text) : octetsOf(text);
  const size = text.includes(":") ? 16 : 8;
  return parts?.map((part) => part.toString(2).padStart(size, "0")).join("");
}

function octetsOf(text: string): number[] | undefined {
  return isIPv4(text) ? text.split(".").map(Number) : undefined;
}

function groupsOf(text: string): number[] | undefined {
  const url = /^[\da-f:.]+$/i.test(text) ? URL.parse(`http://[${text}]/`) : null;
  if (!url) return undefined;
  const [before = "", after] = url.hostname.slice(1, -1).split("::");
  const [head, tail] = [before, after ?? ""].map((half) => half.split(":").filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
}
