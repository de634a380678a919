import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { constants, Script } from "node:vm";

/**
 * Runs a CommonJS file and gives its exports, with V8's compiled code kept from one process to the next.
 *
 * Node's own compile cache holds what V8 compiles when a file is loaded, not the functions that it compiles when they are
 * first called, and those are most of a short run. So this keeps the code as it stands at the end of a run, in the user's
 * cache folder. Without a folder that can be written, or with NODE_DISABLE_COMPILE_CACHE, the file simply runs uncached.
 *
 * @param file Absolute path of the file, whose text is ASCII.
 * @see https://v8.dev/blog/improved-code-caching
 */
export function runCached(file: string): unknown {
  const source = readFileSync(file);
  const kept = process.env["NODE_DISABLE_COMPILE_CACHE"] ? undefined : keptFile();
  const cachedData = kept && readKept(kept, source);
  const script = new Script(`(function(exports,require,module){${source.toString("latin1")}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (kept && (!cachedData || script.cachedDataRejected)) {
    process.once("exit", () => writeKept(kept, Buffer.concat([source, script.createCachedData()])));
  }
  const module = { exports: {} };
  (script.runInThisContext() as (...scope: unknown[]) => void)(module.exports, createRequire(file), module);
  return module.exports;
}

/** One file for each Node. In a folder of the user, never in one that others write to: V8 runs what it is given. */
function keptFile(): string {
  const folder = process.env["XDG_CACHE_HOME"] || process.env["LOCALAPPDATA"] || join(homedir(), ".cache");
  return join(folder, "buildkit-config", `node-${process.version}-${process.arch}`);
}

/** The kept code of this very text, which stands before it: V8 itself compares no more than the length of a text. */
function readKept(path: string, source: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    return kept.subarray(0, source.length).equals(source) ? kept.subarray(source.length) : undefined;
  } catch {
    return undefined;
  }
}

function writeKept(path: string, content: Buffer): void {
  const partial = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(partial, content, { mode: 0o600 });
    renameSync(partial, path);
  } catch {
    // A full or read-only disk costs the next run some milliseconds, no more.
  }
}
