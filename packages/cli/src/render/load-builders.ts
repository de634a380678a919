import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Builder } from "@buildkit-config/core/bundle";
import { Stop } from "../exit-status.ts";
import { jsonBuilders } from "./json-builders.ts";

const names = ["ts", "mts", "js", "mjs", "json"].map((ending) => `buildkit.config.${ending}`);

/** The configuration of this folder. */
export function findConfig(): string {
  const found = names.find((name) => existsSync(name));
  if (found !== undefined) return found;
  throw new Stop(`There is no buildkit.config here. Looked for: ${names.join(", ")}. buildkit-config init writes one.`);
}

/**
 * The builders that a file describes: what a module exports as `default`, one or a list, or what JSON says. Stops with the reason
 * when the file cannot be read, throws itself, or exports something else.
 */
export async function loadBuilders(file: string): Promise<Builder[]> {
  if (!existsSync(file)) throw new Stop(`${file} is not there.`);
  const exported: unknown = file.endsWith(".json") ? fromJson(file) : await fromModule(file);
  const builders: unknown[] = Array.isArray(exported) ? exported : [exported];
  if (builders.length > 0 && builders.every(isBuilder)) return withOwnFolders(builders, file);
  throw new Stop(`${file} exports no builder. Write: export default defineBuilder({ ... })`);
}

async function fromModule(file: string): Promise<unknown> {
  // Without "type": "module" in the user's package.json Node remarks that it had to find out; that is no fault of the file.
  process.removeAllListeners("warning");
  try {
    return ((await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }).default;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_UNKNOWN_FILE_EXTENSION" || code === "ERR_NO_TYPESCRIPT") {
      throw new Stop(
        `${file}: Node ${process.versions.node} reads no TypeScript; 22.18 does. Or call it buildkit.config.mjs.`,
      );
    }
    const missing =
      code === "ERR_MODULE_NOT_FOUND" ? " npm install --save-dev @buildkit-config/core @buildkit-config/presets" : "";
    throw new Stop(`${file}: ${message ?? String(error)}${missing}`);
  }
}

function fromJson(file: string): unknown {
  let text: unknown;
  try {
    text = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Stop(`${file}: ${(error as Error).message}`);
  }
  return jsonBuilders(text, file);
}

/** The builder may come from another copy of the library, so its shape counts. */
function isBuilder(value: unknown): value is Builder {
  return typeof value === "object" && value !== null && "preset" in value && "version" in value && "name" in value;
}

function withOwnFolders(builders: Builder[], file: string): Builder[] {
  const twice = builders.find(({ name }, index) => builders.findIndex((other) => other.name === name) < index);
  if (twice) throw new Stop(`${file} has two builders called ${twice.name}; each needs a name of its own.`);
  return builders;
}
