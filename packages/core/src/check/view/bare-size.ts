import type { Document } from "../../document.ts";
import { amountAt } from "../../effective/held.ts";
import { parseSize } from "../../load/size.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import { commentBeside } from "./comment-beside.ts";

/** Nobody limits a build cache below a megabyte; such numbers were meant in MB, as old documentation and the flags have it. */
const smallestMeant = 1_000_000n;

/** A number without a unit that surely, or most likely, was not meant as bytes. */
export interface MisreadSize {
  bytes: bigint;
  /** As it is written. */
  written: string;
  /** How to write what was meant; nothing where the release has no way to. */
  meant?: string;
  /** What it was not read as: a unit, or the size that the comment beside it names. */
  unit: string;
  /** The comment beside it says which unit is meant. */
  sure: boolean;
}

/** Whether a size is written as most are, which nobody reads in another way: `"20GB"`, `"10%"`. */
export function isUsualSize({ value }: Bound): boolean {
  return value.kind === "string" && (value.value.endsWith("GB") || value.value.endsWith("%"));
}

/** What a size was meant as; nothing when it may well mean bytes. */
export function misreadSize(bound: Bound, document: Document, version: string): MisreadSize | undefined {
  const number = bareNumber(bound);
  const size = number === undefined ? undefined : parseSize(number);
  if (number === undefined || !size || !("bytes" in size) || size.bytes <= 0n) return undefined;
  const { bytes } = size;
  const written = document.text.slice(bound.value.start, bound.value.end).replaceAll(/^["']|["']$/g, "");
  const beside = commentBeside(document, bound.value.end);
  const stated = statedSize(beside);
  const spell = (unit: string, factor: bigint): string => (isSince(version, "0.12") ? `"${unit}"` : String(factor));
  if (stated && isThousandsOff(bytes, stated.bytes)) {
    const unit = `the ${stated.text} of the comment`;
    return { bytes, written, meant: spell(stated.text, stated.bytes), unit, sure: true };
  }
  if (isPercent(bytes, beside)) {
    const found = { bytes, written, unit: "percent", sure: true };
    return isSince(version, "0.12") ? { ...found, meant: `"${bytes}%"` } : found;
  }
  const isStated = stated !== undefined && isNear(Number(stated.bytes) / Number(bytes), 1);
  if (bytes >= smallestMeant || isStated || namesBytes(beside)) return undefined;
  const sure = /(?<![\w-])(?:mb|mib|megabytes?)(?![\w-])/i.test(beside);
  const { text, unit, factor } = inUnits(Number(number), sure);
  return { bytes, written, meant: spell(text, BigInt(Math.round(Number(number) * factor))), unit, sure };
}

/** Less than hardly any build leaves behind. */
const smallestCache = 100_000_000n;

/** A size that is too small for a cache, though nothing tells that another unit is meant. */
export function tinySize({ value, struct, name }: Bound, document: Document): bigint | undefined {
  const isNumber = value.kind === "integer" || value.kind === "float";
  if (!isNumber && (value.kind !== "string" || !/[0-9.] ?(?:[km](?:i?b)?|b)?$/i.test(value.value))) return undefined;
  const { bytes } = amountAt(struct, name);
  // One byte is how some say "nothing".
  if (bytes <= 1n || bytes >= smallestCache) return undefined;
  const beside = commentBeside(document, value.end);
  const stated = statedSize(beside);
  const isStated = stated !== undefined && isNear(Number(stated.bytes) / Number(bytes), 1);
  return isStated || namesBytes(beside) ? undefined : bytes;
}

function namesBytes(comment: string): boolean {
  return /(?<![\w-])bytes?(?![\w-])/i.test(comment);
}

/** The digits of a number that has no unit; of one in another notation, what it comes to. */
function bareNumber({ value, struct, name }: Bound): string | undefined {
  const text =
    value.kind === "string" ? value.value : value.kind === "integer" || value.kind === "float" ? value.raw : "";
  if (/^[0-9][0-9_]*(?:\.[0-9]*)?$/.test(text)) return text.replaceAll("_", "");
  return text === "" || value.kind === "string" ? undefined : String(amountAt(struct, name).bytes);
}

/** Whether a comment says that a number is a share: `# percent`, `# 80% of the disk` beside 80. */
function isPercent(bytes: bigint, comment: string): boolean {
  if (bytes > 100n) return false;
  const [, number] = /^\s*(?:in\s+)?(\d*)\s*(?:%|per ?cent)/i.exec(comment) ?? [];
  return number === "" || number === String(bytes);
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
function inUnits(number: number, isMegabytes: boolean): { text: string; unit: "MB" | "GB"; factor: number } {
  if (number < 200 && !isMegabytes) return { text: `${number}GB`, unit: "GB", factor: 1e9 };
  const thousand = [1000, 1024].find((factor) => number % factor === 0);
  const text = thousand === undefined ? `${number}MB` : `${number / thousand}GB`;
  return { text, unit: "MB", factor: 1e6 };
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
