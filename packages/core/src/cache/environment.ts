import type { Client } from "./client.ts";
import { type ReadEntry, valueOf } from "./entry.ts";
import { parseGoBool } from "./go-bool.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set, though it may be empty. */
function variable(env: Environment, name: string): string | undefined {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  // Where types are not checked, a number may stand there.
  return typeof value === "string" ? value : undefined;
}

/** Adds an attribute from the first variable that is set, unless the entry has it. */
function fill(entry: ReadEntry, name: string, env: Environment, ...variables: string[]): void {
  if (valueOf(entry, name) !== undefined) return;
  const found = variables.find((each) => variable(env, each) !== undefined);
  if (found) add(entry, name, variable(env, found) ?? "", found);
}

function add(entry: ReadEntry, name: string, value: string, from: string): void {
  const nowhere = { start: entry.span.start, end: entry.span.start };
  entry.attributes.push({ name, value, key: nowhere, text: nowhere, from });
}

/** Adds to an entry what the client takes from its environment. */
export function addEnvironment(entry: ReadEntry, env: Environment, client: Client): void {
  if (entry.type === "gha" && !entry.shorthand) addGithub(entry, env, client);
  if (entry.type === "s3" && !entry.shorthand) addAws(entry, env, client);
}

/** https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L1491 */
function addGithub(entry: ReadEntry, env: Environment, { gha }: Client): void {
  if (gha === "none") return;
  fill(entry, "token", env, "ACTIONS_RUNTIME_TOKEN");
  if (gha === "v2") {
    const isTwo = parseGoBool(variable(env, "ACTIONS_CACHE_SERVICE_V2") ?? "") === true;
    const version = valueOf(entry, "version") ?? (isTwo ? "2" : "");
    if (version === "2") fill(entry, "url_v2", env, "ACTIONS_RESULTS_URL");
    fill(entry, "url", env, "ACTIONS_CACHE_URL", "ACTIONS_RESULTS_URL");
  } else fill(entry, "url", env, "ACTIONS_CACHE_URL");
}

/**
 * The keys that AWS's SDK finds in variables; it looks in files and asks services as well, which only the machine can tell.
 * https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L1526
 */
function addAws(entry: ReadEntry, env: Environment, { aws, profileWins }: Client): void {
  if (aws === "none") return;
  const hasBoth = valueOf(entry, "access_key_id") !== undefined && valueOf(entry, "secret_access_key") !== undefined;
  if ((hasBoth && aws === "missing") || findsNone(env, profileWins)) return;
  const id = ["AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY"].find((name) => variable(env, name));
  const secret = ["AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY"].find((name) => variable(env, name));
  if (!id || !secret) return;
  fill(entry, "access_key_id", env, id);
  fill(entry, "secret_access_key", env, secret);
  if (variable(env, "AWS_SESSION_TOKEN")) fill(entry, "session_token", env, "AWS_SESSION_TOKEN");
}

/**
 * Whether the SDK looks for its keys in a profile first, or refuses its environment and then finds no keys at all.
 * https://github.com/aws/aws-sdk-go-v2/blob/config/v1.31.20/config/env_config.go
 */
function findsNone(env: Environment, profileWins: boolean): boolean {
  const isBad = (name: string, allowed: RegExp): boolean => !allowed.test(variable(env, name) ?? "");
  return (
    (profileWins && Boolean(variable(env, "AWS_PROFILE") || variable(env, "AWS_DEFAULT_PROFILE"))) ||
    isBad("AWS_MAX_ATTEMPTS", /^(?:[+-]?\d+)?$/) ||
    isBad("AWS_RETRY_MODE", /^(?:standard|adaptive)?$/i) ||
    isBad("AWS_ENABLE_ENDPOINT_DISCOVERY", /^(?:true|false|auto)?$/i)
  );
}

/** Whether buildx sends the entry: without a token and an address it leaves gha out, and says nothing. */
export function isActive(entry: ReadEntry, { gha }: Client): boolean {
  if (entry.type !== "gha") return true;
  return Boolean(valueOf(entry, "token") && (valueOf(entry, "url") || (gha === "v2" && valueOf(entry, "url_v2"))));
}

/** What buildctl stops with when gha lacks an address or a token. */
export function githubRefusal(entry: ReadEntry, { gha }: Client): string | undefined {
  const has = (name: string): boolean => valueOf(entry, name) !== undefined;
  if (!has("url") && !(gha === "v2" && has("url_v2"))) {
    return gha === "v2"
      ? "cache with type gha requires url parameter to be set"
      : "cache with type gha requires url parameter or $ACTIONS_CACHE_URL";
  }
  return has("token") ? undefined : "cache with type gha requires token parameter or $ACTIONS_RUNTIME_TOKEN";
}
