import type { Diagnostic, Document } from "@buildkit-config/core";

/** One file with what was found in it. */
export interface CheckedFile {
  file: string;
  document: Document;
  diagnostics: Diagnostic[];
}
