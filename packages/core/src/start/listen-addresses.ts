import { isSince } from "../records/release.ts";
import type { Span } from "../toml/node.ts";
import type { StartPlace, StartProblem } from "./start-check.ts";
import { someString, stringsIn } from "../check/view/strings.ts";

/** An address to listen on, as the daemon reads it. */
export interface ListenAddress {
  /** As it stands in the file. */
  written: string;
  /** What stands before `://`; nothing where that is missing. */
  scheme?: string;
  rest: string;
  span: Span;
  item?: number | undefined;
}

/** How nearly all addresses are written, with which no daemon has a problem. */
const usual = /^(?:unix:\/\/\/[\w./-]{0,80}[\w.-]|tcp:\/\/[\w.-]+:\d{1,4})$/;

/** What a check finds at the addresses of a key, each judged by itself, but for those that are written as usual. */
export function eachAddress(
  place: StartPlace,
  judge: (address: ListenAddress, place: StartPlace) => Judged | undefined,
): StartProblem[] | undefined {
  place.oddAddresses ??= readOddAddresses(place);
  return place.oddAddresses.length === 0 ? undefined : judgeEach(place.oddAddresses, place, judge);
}

const none: readonly ListenAddress[] = [];

function readOddAddresses(place: StartPlace): readonly ListenAddress[] {
  const { value, name } = place.bound;
  if (name === "debugAddress") return listenAddresses(place);
  return someString(value, isOdd) ? listenAddresses(place).filter(({ written }) => isOdd(written)) : none;
}

function isOdd(text: string): boolean {
  return !usual.test(text);
}

/** The same for a list of addresses. */
export function judgeEach(
  addresses: readonly ListenAddress[],
  place: StartPlace,
  judge: (address: ListenAddress, place: StartPlace) => Judged | undefined,
): StartProblem[] | undefined {
  let problems: StartProblem[] | undefined;
  for (const address of addresses) {
    const judged = judge(address, place);
    if (!judged) continue;
    const { span, item } = address;
    (problems ??= []).push({ span, item, ...judged });
  }
  return problems;
}

/** A problem without its place. */
export type Judged = Omit<StartProblem, "span" | "item">;

/** The addresses that a key holds. `debugAddress` is one of TCP unless it says otherwise, which it can since 0.19. */
export function listenAddresses(place: StartPlace): readonly ListenAddress[] {
  const { bound, context } = place;
  const isDebug = bound.name === "debugAddress";
  const isAlwaysTcp = isDebug && !isSince(context.version, "0.19");
  // An empty text by itself means that the key is not set.
  const texts = stringsIn(bound.value).filter(({ text, item }) => text !== "" || item !== undefined);
  return texts.map(({ text, span, item }) => {
    const at = isAlwaysTcp ? -1 : text.indexOf("://");
    const address: ListenAddress = { written: text, rest: at < 0 ? text : text.slice(at + 3), span, item };
    if (at >= 0) address.scheme = text.slice(0, at);
    else if (isDebug) address.scheme = "tcp";
    return address;
  });
}
