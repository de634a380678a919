import { drivers, nearestWord, resolveTarget, ruleIds, type RuleWeights } from "@buildkit-config/core";
import { Stop } from "../exit-status.ts";
import { diskSize } from "./disk-size.ts";
import type { Settings } from "./settings.ts";

const severities = ["error", "warning", "info"] as const;
const weights = [...severities, "off"] as const;

/** How each setting is read; what it is, as an error says it, when the value is something else. */
const readers: Record<string, { is: string; read: (value: unknown) => Settings | undefined }> = {
  buildkit: {
    is: 'a release, range or image, such as "0.17"',
    read: (value) => (typeof value === "string" && resolveTarget(value).ok ? { buildkit: value } : undefined),
  },
  driver: {
    is: `one of ${drivers.join(", ")}`,
    read: (value) => oneOf(drivers, value, (driver) => ({ driver })),
  },
  rootless: {
    is: "true or false",
    read: (value) => (typeof value === "boolean" ? { rootless: value } : undefined),
  },
  disk: {
    is: 'a size, such as "200GB"',
    read: (value) => {
      const disk = typeof value === "string" ? diskSize(value) : undefined;
      return disk === undefined ? undefined : { disk };
    },
  },
  ignore: {
    is: "a list of files, folders or patterns",
    read: (value) => (isStrings(value) ? { ignore: value } : undefined),
  },
  "fail-on": {
    is: `one of ${severities.join(", ")}`,
    read: (value) => oneOf(severities, value, (failOn) => ({ failOn })),
  },
};

/** One setting of the `check` of a file; stops where there is none of that name, or its value is something else. */
export function readSetting(key: string, value: unknown, file: string): Settings {
  if (key === "rules") return { rules: readRules(value, file) };
  const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (!reader) {
    const names = ["extends", ...Object.keys(readers), "rules"];
    const near = nearestWord(key, names);
    throw new Stop(
      `${file}: check has no ${JSON.stringify(key)}; ${near ? `did you mean ${near}?` : `there is ${names.join(", ")}.`}`,
    );
  }
  const setting = reader.read(value);
  if (!setting) throw new Stop(`${file}: check.${key} is ${reader.is}, not ${JSON.stringify(value)}.`);
  return setting;
}

function readRules(value: unknown, file: string): RuleWeights {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Stop(`${file}: check.rules is an object, such as { "deprecated-key": "off" }.`);
  }
  for (const [id, weight] of Object.entries(value)) {
    if (!ruleIds.includes(id)) {
      const near = nearestWord(id, ruleIds);
      throw new Stop(`${file}: check.rules names ${id}, which is no rule.${near ? ` Did you mean ${near}?` : ""}`);
    }
    if (!weights.some((known) => known === weight)) {
      throw new Stop(`${file}: check.rules: ${id} is one of ${weights.join(", ")}, not ${JSON.stringify(weight)}.`);
    }
  }
  return value as RuleWeights;
}

function oneOf<Word extends string>(
  words: readonly Word[],
  value: unknown,
  wrap: (word: Word) => Settings,
): Settings | undefined {
  const word = words.find((known) => known === value);
  return word === undefined ? undefined : wrap(word);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
