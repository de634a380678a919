import { isSince } from "../../records/release.ts";
import type { MigrationStep } from "../step.ts";

/** A byte order mark is read up to 0.27, and refused from 0.28 on. */
export const plainStart: MigrationStep = ({ document: { text }, to }) =>
  text.startsWith("\ufeff") && isSince(to, "0.28")
    ? { text: text.slice(1), done: ["the byte order mark goes"] }
    : undefined;
