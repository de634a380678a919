import { type ConfigValue, type Document, latest, load } from "@buildkit-config/core";

/** The frontends that configurations allow; nothing when they differ, as nobody knows which builder it will be. */
export function allowedRepositories(documents: readonly Document[]): readonly string[] | undefined {
  const lists = documents.map(listOf);
  const [first] = lists;
  return lists.every((list) => JSON.stringify(list) === JSON.stringify(first)) ? first : undefined;
}

function listOf(document: Document): string[] {
  const { target } = document;
  const loaded = load(document, { buildkit: target.ok ? target.version : latest.newest });
  if (!loaded.ok) return [];
  const list = ["frontend", "gateway.v0", "allowedRepositories"].reduce(memberOf, loaded.config);
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
}

function memberOf(value: ConfigValue | undefined, key: string): ConfigValue | undefined {
  const isTable = typeof value === "object" && !Array.isArray(value);
  return isTable ? value[key] : undefined;
}
