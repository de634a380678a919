import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative, resolve } from "node:path";
import type { RuleWeights } from "@buildkit-config/core";
import { Stop } from "../exit-status.ts";
import { isObject } from "../is-object.ts";
import { readSetting } from "./read-setting.ts";
import type { Settings } from "./settings.ts";

const name = "buildkit.config.json";

/** The settings of this folder, with those that they extend; empty when it has none. Stops at what it cannot read. */
export function readSettings(): Settings {
  return existsSync(name) ? settingsOf(resolve(name), []) : {};
}

/** What a file says about checking. Of a file that extends others, the own words go before theirs, rule by rule. */
function settingsOf(file: string, below: readonly string[]): Settings {
  const shown = relative(".", file);
  if (below.includes(file))
    throw new Stop(`${shown} extends itself, by way of ${relative(".", below.at(-1) ?? file)}.`);
  const { extends: bases, ...own } = checkOf(file, shown);
  const read: Settings = {};
  for (const [key, value] of Object.entries(own)) Object.assign(read, readSetting(key, value, shown));
  const inherited = listOf(bases, shown).map((base) => settingsOf(locate(base, file, shown), [...below, file]));
  const all = [...inherited, read];
  const rules = Object.assign({}, ...all.map((settings) => settings.rules)) as RuleWeights;
  return Object.assign({}, ...all, { rules }) as Settings;
}

function checkOf(file: string, shown: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Stop(`${shown}: ${(error as Error).message}`);
  }
  // A list holds builders alone.
  if (Array.isArray(value)) return {};
  const check = isObject(value) ? value["check"] : undefined;
  if (check === undefined) return {};
  if (!isObject(check)) throw new Stop(`${shown}: check is an object, such as { "buildkit": "0.17" }.`);
  return check;
}

function listOf(bases: unknown, shown: string): string[] {
  const list = bases === undefined ? [] : Array.isArray(bases) ? (bases as unknown[]) : [bases];
  if (list.every((base) => typeof base === "string")) return list;
  throw new Stop(`${shown}: check.extends is the path of a file or the name of a package, or a list of them.`);
}

/** A path starts with a dot; everything else is looked for among the installed packages. */
function locate(base: string, file: string, shown: string): string {
  const path = /^\.{0,2}\//.test(base) ? resolve(dirname(file), base) : installed(base, file);
  if (path !== undefined && existsSync(path)) return path;
  throw new Stop(`${shown}: check.extends names ${base}, which is not there.`);
}

function installed(base: string, file: string): string | undefined {
  const { resolve: find } = createRequire(file);
  for (const request of [base, `${base}/${name}`]) {
    try {
      const path = find(request);
      if (path.endsWith(".json")) return path;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "MODULE_NOT_FOUND" && code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error;
    }
  }
  return undefined;
}
