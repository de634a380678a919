import type { CacheAttribute } from "./backend.ts";

/** How much is exported; the same on every backend but `inline`. */
export const mode: CacheAttribute = {
  kind: "string",
  directions: ["export"],
  side: "daemon",
  since: "0.8.0",
  values: [
    { value: "min", doc: "Stores the layers of the final image and nothing else." },
    { value: "max", doc: "Stores the layers of every step, those of intermediate stages too." },
  ],
  default: "min",
  bad: [{ outcome: "ignored", effect: "`min` is used, and the layers of intermediate stages are not stored" }],
  doc: "How much goes into the cache: `min` stores the final image, `max` the layers of every step. With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space. Case counts: `MAX` is read as `min` without a word. Imports do not look at it and use whatever is stored. In the log of the next build on an empty builder, steps of early stages say `CACHED` when `max` was in force.",
  example: "max",
  source: "control/control.go:491",
};

/** Whether a failed upload fails the build; the same on every backend but `inline`. */
export const ignoreError: CacheAttribute = {
  kind: "bool",
  directions: ["export"],
  side: "daemon",
  since: "0.11.0",
  default: "false",
  bad: [{ outcome: "ignored", effect: "false is used, and a failed upload still fails the build" }],
  doc: "Lets the build pass although the upload of its cache failed. It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word. The failed export stays in the log as a step with an error, and the next build finds the cache of the last good export. Imports do not need it: a cache that the builder cannot read never fails a build.",
  example: "true",
  source: "control/control.go:496",
};
