import type { AllowedValue, Scalar } from "../records/record.ts";
import { isSince } from "../records/release.ts";
import { durationPattern, strictDurationPattern } from "./duration-pattern.ts";
import type { JsonSchema } from "./json-schema.ts";
import { sizePattern, strictSizePattern } from "./size-pattern.ts";

/** Which schema is being written. */
export interface Form {
  version: string;
  strict: boolean;
}

const writers: Record<Scalar, (form: Form, values: readonly AllowedValue[]) => JsonSchema> = {
  bool: () => ({ type: "boolean" }),
  int: integer,
  string: words,
  size,
  duration,
};

/** The schema of one value, without documentation. */
export function valueSchema(kind: Scalar, values: readonly AllowedValue[], form: Form): JsonSchema {
  return writers[kind](form, values);
}

/**
 * Strict stays within the integers that every JSON reader holds exactly. Lax has no bounds: releases 0.11.2 to 0.27 load any
 * integer up to 2^64. JSON cannot tell `4` from `4.0`, so a validator that sees JSON lets `4.0` pass, which BuildKit refuses;
 * Tombi and Taplo see the difference.
 */
function integer({ strict }: Form): JsonSchema {
  return strict
    ? { type: "integer", minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
    : { type: "integer" };
}

/** Only strict closes the list: a newer BuildKit may know more words. */
function words({ strict }: Form, values: readonly AllowedValue[]): JsonSchema {
  if (values.length === 0) return { type: "string" };
  const docs = values.map(({ doc }) => doc);
  const known: JsonSchema = {
    type: "string",
    enum: values.map(({ value }) => value),
    enumDescriptions: docs,
    "x-taplo": { docs: { enumValues: docs } },
  };
  return strict ? known : { anyOf: [known, { type: "string" }] };
}

/**
 * Before 0.12 a size is an integer. Later releases read the text of the number, so `1.5` is one byte. They also take the Go
 * struct as a table, inline from 0.12 to 0.27 and since 0.31, under a header of its own in between.
 * From 0.28 on `0x10` does not load, nor do the durations `1_000` and `0x10`: both look like any integer to a schema.
 */
function size(form: Form): JsonSchema {
  const bounded: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  if (!isSince(form.version, "0.12.0")) return form.strict ? bounded : integer(form);
  if (form.strict) return { anyOf: [bounded, { type: "string", pattern: strictSizePattern }] };
  const struct: JsonSchema = {
    type: "object",
    properties: { Bytes: { type: "integer" }, Percentage: { type: "integer" } },
  };
  return { anyOf: [{ type: "number", minimum: 0 }, { type: "string", pattern: sizePattern }, struct] };
}

/** Before 0.12 a duration is a number of seconds. Until 0.27 later releases also take the Go struct as a table. */
function duration(form: Form): JsonSchema {
  if (!isSince(form.version, "0.12.0")) return integer(form);
  if (form.strict) return { anyOf: [integer(form), { type: "string", pattern: strictDurationPattern }] };
  const text: JsonSchema = { type: "string", pattern: durationPattern };
  if (isSince(form.version, "0.28.0")) return { anyOf: [{ type: "integer" }, text] };
  const struct: JsonSchema = {
    type: "object",
    properties: { Duration: { anyOf: [{ type: "integer" }, { type: "string" }] } },
  };
  return { anyOf: [{ type: "integer" }, text, struct] };
}
