import type { Random } from "../../generate/random.ts";
import type { ClientQuestion, Env, Tool } from "../judges.ts";
import { mutateText } from "./mutate-text.ts";

const values = {
  type: ["registry", "local", "inline", "gha", "s3", "azblob", "Registry", "unknown", ""],
  ref: ["u/a", "u/a:c", "registry.example/u/a", "a=b", ""],
  dest: ["/a", "cache", ""],
  src: ["/a", "cache", ""],
  mode: ["min", "max", "MAX", ""],
  tag: ["x", ""],
  digest: ["x", ""],
  reset: ["true", "false", "1", "yes", ""],
  token: ["t", ""],
  url: ["https://a.example/", ""],
  url_v2: ["https://b.example/", ""],
  version: ["1", "2", "02", "x", ""],
  scope: ["s"],
  bucket: ["b"],
  region: ["r"],
  access_key_id: ["A", ""],
  secret_access_key: ["S", ""],
  session_token: ["T", ""],
  account_url: ["https://acc.blob.core.windows.net"],
  "registry.insecure": ["true"],
  İK: ["x"],
  __proto__x: ["y"],
} satisfies Record<string, string[]>;
const names = Object.keys(values) as (keyof typeof values)[];

const environment: Record<string, string[]> = {
  ACTIONS_RUNTIME_TOKEN: ["tok", ""],
  ACTIONS_CACHE_URL: ["https://cache.example/", ""],
  ACTIONS_RESULTS_URL: ["https://results.example/", ""],
  ACTIONS_CACHE_SERVICE_V2: ["True", "1", "false", "yes", ""],
  AWS_ACCESS_KEY_ID: ["AKIDENV", ""],
  AWS_SECRET_ACCESS_KEY: ["env-secret", ""],
  AWS_SESSION_TOKEN: ["env-session", ""],
};

/** Makes a question from given texts and from attributes, most of them damaged. */
export function randomQuestion(rng: Random, tools: readonly Tool[], texts: readonly string[]): ClientQuestion {
  const tool = rng.pick(tools);
  const part = (): unknown => {
    if (tool === "bake") return rng.chance(0.5) ? object(rng) : unmarked(text(rng, texts));
    return text(rng, texts);
  };
  const spec = rng.chance(0.75) ? part() : Array.from({ length: rng.int(4) }, part);
  return { tool, direction: rng.pick(["cache-to", "cache-from"]), spec, env: randomEnv(rng) };
}

/** Without the mark that a bake file in JSON drops from the start of a text, and one in HCL does not. */
function unmarked(made: string): string {
  return made.replace(/^\ufeff+/, "");
}

function text(rng: Random, texts: readonly string[]): string {
  const start = rng.chance(0.5)
    ? rng.pick(texts)
    : fields(rng)
        .map(([name, value]) => `${name}=${value}`)
        .join(",");
  return rng.chance(0.8) ? mutateText(rng, start) : start;
}

function fields(rng: Random): [string, string][] {
  const more = Array.from({ length: rng.int(5) }, () => rng.pick(names));
  return rng.shuffle(["type" as const, ...more].map((name) => [name, rng.pick<string>(values[name])]));
}

function object(rng: Random): Record<string, unknown> {
  const entries = fields(rng).map(([name, value]) => [
    rng.chance(0.1) ? unmarked(mutateText(rng, name)) : name,
    rng.chance(0.15) ? rng.pick<unknown>([true, false, 1, 2.5, 1e21, -3, null, [], ["x"], {}, { a: "b" }]) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function randomEnv(rng: Random): Env {
  if (rng.chance(0.4)) return {};
  const set = Object.entries(environment).filter(() => rng.chance(0.5));
  return Object.fromEntries(set.map(([name, list]) => [name, rng.chance(0.8) ? (list[0] ?? "") : rng.pick(list)]));
}
