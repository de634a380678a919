import { isSince } from "../../records/release.ts";
import { valuesIn } from "../../emit/literal.ts";
import { root } from "../../records/tables/root.ts";
import type { Field } from "../../records/record.ts";
import { type Effect } from "./effect.ts";

/**
 * The daemon takes the names that it knows, and adds devices unless those are off. `docker buildx create` adds a flag that
 * replaces the list, unless the list has what the flag brings; since 0.17.1, that is, and before that in any case.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L938
 * https://github.com/docker/buildx/blob/v0.17.1/builder/builder.go
 */
export const entitlements: Effect = ({ find, version, driver }) => {
  const setting = find("insecure-entitlements");
  if (!setting) return;
  const field = root.fields["insecure-entitlements"] as Field;
  const known = new Set(valuesIn(field, version).map(({ value }) => value));
  const written = setting.from === "file" && Array.isArray(setting.value) ? setting.value.map(String) : [];
  const dropped = written.filter((name) => !known.has(name));
  const added = isSince(version, "0.20") && find("cdi", "disabled")?.value !== true ? ["device"] : [];
  const allow = (names: string[]): string[] => [...new Set([...names.filter((name) => known.has(name)), ...added])];
  setting.value = allow(written);
  delete setting.text;
  if (dropped.length > 0) setting.note = `${dropped.map((name) => `\`${name}\``).join(", ")} is dropped without a word`;
  if (driver === "remote" || written.includes(hostNetwork)) return;
  const value = allow([hostNetwork]);
  setting.buildx = { flag: `--allow-insecure-entitlement=${hostNetwork}`, value };
  if (driver === undefined) return;
  setting.value = value;
  setting.from = "driver";
  const lost = written.filter((name) => !value.includes(name));
  if (lost.length > 0) setting.note = "a flag of buildx replaces the list of the file";
};

const hostNetwork = "network.host";
