import { isSince } from "../records/release.ts";
import type { Span } from "../toml/node.ts";
import type { StartPlace, StartProblem } from "./start-check.ts";
import { stringsAt } from "./strings-at.ts";

/** An address to listen on, as the daemon reads it. */
export interface ListenAddress {
  /** As it stands in the file. */
  written: string;
  /** What stands before `://`; nothing where that is missing. */
  scheme?: string;
  rest: string;
  span: Span;
  item?: number;
}

/** The addresses that a key holds. `debugAddress` is one of TCP unless it says otherwise, which it can since 0.19. */
export function listenAddresses(place: StartPlace): readonly ListenAddress[] {
  return (place.addresses ??= readAddresses(place));
}

/** What a check finds at the addresses of a key, each judged by itself. */
export function eachAddress(
  place: StartPlace,
  judge: (address: ListenAddress, place: StartPlace) => Judged | undefined,
): StartProblem[] | undefined {
  let problems: StartProblem[] | undefined;
  for (const address of listenAddresses(place)) {
    const judged = judge(address, place);
    if (!judged) continue;
    const { span, item } = address;
    (problems ??= []).push({ span, ...(item !== undefined && { item }), ...judged });
  }
  return problems;
}

/** A problem without its place. */
export type Judged = Omit<StartProblem, "span" | "item">;

function readAddresses(place: StartPlace): ListenAddress[] {
  const { bound, context } = place;
  const isDebug = bound.name === "debugAddress";
  const isAlwaysTcp = isDebug && !isSince(context.version, "0.19");
  return stringsAt(place).map(({ text, span, item }) => {
    const at = isAlwaysTcp ? -1 : text.indexOf("://");
    const address: ListenAddress = { written: text, rest: at < 0 ? text : text.slice(at + 3), span };
    if (item !== undefined) address.item = item;
    if (at >= 0) address.scheme = text.slice(0, at);
    else if (isDebug) address.scheme = "tcp";
    return address;
  });
}
