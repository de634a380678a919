import { type Entry, records, spellPath, walk } from "@buildkit-config/core";

/** A line that people find in a log, and the key that it leads to. */
export interface Symptom {
  text: string;
  cause: string;
  entry: Entry;
}

/** What people ask most, of all that the records know, and the key to look at first. */
const top: readonly (readonly [key: string, text: string])[] = [
  ["registry.http", "http: server gave HTTP response to HTTPS client"],
  ["registry.ca", "x509: certificate signed by unknown authority"],
  ["registry.mirrors", "toomanyrequests: You have reached your pull rate limit"],
  ["worker.oci.gcpolicy", "no space left on device"],
  ["insecure-entitlements", "granting entitlement security.insecure is not allowed by build daemon configuration"],
  ["worker.oci.gcpolicy.keepDuration", "invalid duration"],
];

export const topSymptoms: readonly Symptom[] = top.map(([key, text]) => {
  const entry = [...walk(records)].find(({ path }) => spellPath(path) === key);
  const cause = entry?.field.symptoms?.find((symptom) => symptom.text === text)?.cause;
  if (!entry || cause === undefined) throw new Error(`The record of ${key} has no symptom "${text}".`);
  return { text, cause, entry };
});
