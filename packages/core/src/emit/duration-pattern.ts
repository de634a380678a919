const amount = "(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)";
const units = "(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h)";

/** A Go duration, without anchors; `0` alone needs no unit. https://pkg.go.dev/time#ParseDuration */
export const goDuration: string = `[+-]?(?:0|(?:${amount}${units})+)`;

/**
 * Every duration that BuildKit 0.12 and later reads from a string: a Go duration or whole seconds, with one pair of inner
 * quotes dropped. Values beyond 64 bits pass here and are refused by BuildKit. https://pkg.go.dev/time#ParseDuration
 */
export const durationPattern: string = `^"?(?:[+-]?(?:[0-9]+|(?:${amount}${units})+))?"?$`;

const fraction = "(?:\\.[0-9]{1,9})?";
const hours = `[0-9]{1,6}${fraction}h`;
const minutes = `[0-9]{1,7}${fraction}m`;
const seconds = `[0-9]{1,9}${fraction}s`;
const parts = `ms|us|\u00b5s|\u03bcs`;

/** Whole seconds, or each unit once from large to small. Few enough digits that the sum stays below 2^63 ns. */
export const strictDurationPattern: string = `^[+-]?(?:[0-9]{1,9}|${hours}(?:${minutes})?(?:${seconds})?|${minutes}(?:${seconds})?|${seconds}|[0-9]{1,9}${fraction}(?:${parts})|[0-9]{1,9}ns)$`;
