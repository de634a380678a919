import type { Document } from "../../document.ts";
import { parseSize } from "../../load/size.ts";
import type { Bound } from "../../load/session.ts";
import { isSince } from "../../records/release.ts";
import { commentBeside } from "./comment-beside.ts";

/** Nobody limits a build cache below a megabyte; such numbers were meant in MB, as old documentation and the flags have it. */
const smallestMeant = 1_000_000n;

/** A number without a unit that surely, or most likely, was not meant as bytes. */
export interface MisreadSize {
  bytes: bigint;
  /** How to write what was meant. */
  meant: string;
  /** The size that the comment beside it names. */
  comment?: string;
  /** The comment beside it says which unit is meant. */
  sure: boolean;
}

/** What a size was meant as; nothing when it may well mean bytes. */
export function misreadSize(bound: Bound, document: Document, version: string): MisreadSize | undefined {
  const text = bareNumber(bound);
  const size = text === undefined ? undefined : parseSize(text.replaceAll("_", ""));
  if (text === undefined || !size || !("bytes" in size) || size.bytes <= 0n) return undefined;
  const { bytes } = size;
  const beside = commentBeside(document, bound.value.end);
  const stated = statedSize(beside);
  const spell = (unit: string, factor: bigint): string => (isSince(version, "0.12") ? `"${unit}"` : String(factor));
  if (stated && isThousandsOff(bytes, stated.bytes)) {
    return { bytes, meant: spell(stated.text, stated.bytes), comment: stated.text, sure: true };
  }
  const isStated = stated !== undefined && isNear(Number(stated.bytes) / Number(bytes), 1);
  if (bytes >= smallestMeant || isStated || /(?<![\w-])bytes?(?![\w-])/i.test(beside)) return undefined;
  const number = text.replaceAll("_", "");
  const sure = /(?<![\w-])(?:mb|mib|megabytes?)(?![\w-])/i.test(beside);
  const { unit, factor } = inUnits(Number(number), sure);
  return { bytes, meant: spell(unit, BigInt(Math.round(Number(number) * factor))), sure };
}

/** The text of a number that has no unit. */
function bareNumber({ value }: Bound): string | undefined {
  const text =
    value.kind === "string" ? value.value : value.kind === "integer" || value.kind === "float" ? value.raw : "";
  return /^[0-9][0-9_]*(?:\.[0-9]*)?$/.test(text) ? text : undefined;
}

const decimal: Record<string, number> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

/** The size that a comment names, as in `# 10 GB in total`. */
function statedSize(comment: string): { text: string; bytes: bigint } | undefined {
  const all = [...comment.matchAll(/(?<![\w.,-])(\d+(?:\.\d+)?)\s?([kmgt])(i?)b(?![a-z])/gi)];
  const [match] = all;
  if (!match || all.length > 1) return undefined;
  const [, number = "", unit = "", binary = ""] = match;
  const bytes = BigInt(Math.round(Number(number) * (decimal[unit.toLowerCase()] as number)));
  return { text: `${number}${unit.toUpperCase()}${binary}B`, bytes };
}

/** Whether a number is a size in another unit: a thousand times smaller, or a million times or more. */
function isThousandsOff(bytes: bigint, stated: bigint): boolean {
  const ratio = Number(stated) / Number(bytes);
  return [1e3, 1e6, 1e9, 1e12].some((factor) => isNear(ratio, factor));
}

/** Powers of 1000 and of 1024 pass for each other. */
function isNear(ratio: number, factor: number): boolean {
  return ratio > factor * 0.85 && ratio < factor * 1.15;
}

/** Below 200 it were hardly any cache in MB. */
function inUnits(number: number, isMegabytes: boolean): { unit: string; factor: number } {
  if (number < 200 && !isMegabytes) return { unit: `${number}GB`, factor: 1e9 };
  if (number % 1000 === 0) return { unit: `${number / 1000}GB`, factor: 1e6 };
  return number % 1024 === 0 ? { unit: `${number / 1024}GB`, factor: 1e6 } : { unit: `${number}MB`, factor: 1e6 };
}

/** Bytes as a reader says them: `9 kB`, `10.2 MB`. */
export function shortSize(bytes: bigint): string {
  return inUnitsOf(1000, bytes).join(" ");
}

/** Bytes as a file has them: `9GB` for 9 x 2^30. */
export function binarySize(bytes: bigint): string {
  return inUnitsOf(1024, bytes).join("");
}

const units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];

function inUnitsOf(factor: number, bytes: bigint): [number: number, unit: string | undefined] {
  let value = Number(bytes);
  let unit = 0;
  for (; value >= factor && unit < units.length - 1; unit++) value /= factor;
  return [value < 1000 ? Number(value.toPrecision(3)) : Math.round(value), units[unit]];
}
