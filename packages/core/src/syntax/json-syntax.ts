import type { Span } from "../toml/node.ts";
import type { SyntaxDialect } from "./dialect.ts";
import { type JsonMember, jsonMembers, jsonString } from "./json-members.ts";

/** The member `syntax` of a text that is one JSON object, where a release of that form reads it. */
export function readJsonSyntax(
  text: string,
  from: number,
  form: SyntaxDialect["json"],
): { value: string; span: Span } | undefined {
  const members = jsonMembers(text, from);
  if (!members) return undefined;
  if (form === "any-case") return anyCase(members.list);
  const last = members.list.findLast(({ key }) => key === "syntax");
  if (form === "strings") {
    if (!members.list.every((member) => isString(member) || isNull(member))) return undefined;
    return last && { value: isNull(last) ? "" : jsonString(last.value), span: spanOf(last) };
  }
  if (members.unreadable || !last || !isString(last)) return undefined;
  return { value: jsonString(last.value), span: spanOf(last) };
}

/** A null leaves what was there, and an empty string names nothing. */
function anyCase(list: readonly JsonMember[]): { value: string; span: Span } | undefined {
  const named = list.filter((member) => member.key.toUpperCase() === "SYNTAX" && !isNull(member));
  const last = named.at(-1);
  if (!last || !named.every(isString)) return undefined;
  const value = jsonString(last.value);
  return value === "" ? undefined : { value, span: spanOf(last) };
}

function isString({ value }: JsonMember): boolean {
  return value.startsWith('"');
}

function isNull({ value }: JsonMember): boolean {
  return value === "null";
}

/** Inside the quotes. */
function spanOf(member: JsonMember): Span {
  const { value, start } = member;
  const end = start + value.length;
  return isString(member) ? { start: start + 1, end: end - 1 } : { start, end };
}
