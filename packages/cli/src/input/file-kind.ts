import { basename } from "node:path";

/** What a file is read as. */
export type FileKind = "buildkitd.toml" | "Dockerfile";

/** Names of Dockerfiles, as they are told when nothing is there. */
export const dockerfileNames: readonly string[] = ["Dockerfile", "Dockerfile.*", "*.Dockerfile", "Containerfile"];

const dockerfile = /^(?:Dockerfile|Containerfile)(?:\..+)?$|^dockerfile$|\.(?:[Dd]ockerfile|Containerfile)$/;

/** What only has the name of one: lists of paths, notes, and what a Dockerfile is made of or was. */
const other = /\.(?:dockerignore|md|txt|toml|json|ya?ml|orig|rej|bak|j2|jinja2?|tmpl|tpl|template|erb|mustache|in)$/i;

/** Whether a file in a folder is a Dockerfile, by its name. */
export function isDockerfileName(name: string): boolean {
  return dockerfile.test(name) && !other.test(name);
}

/** What a file that somebody names is: a name tells, and where it does not, the first instruction or directive. */
export function fileKind(path: string, bytes: Uint8Array): FileKind {
  const name = basename(path);
  if (name.endsWith(".toml")) return "buildkitd.toml";
  if (dockerfile.test(name)) return "Dockerfile";
  return startsDockerfile(bytes) ? "Dockerfile" : "buildkitd.toml";
}

/** More of a head than this is no head. */
const looked = 4096;

function startsDockerfile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, looked)).toString("utf8");
  if (/^\ufeff?(?:#|\/\/)\s*syntax\s*=/i.test(head)) return true;
  const first = head.split("\n").find((line) => !/^\ufeff?\s*(?:#|$)/.test(line)) ?? "";
  return /^\s*(?:FROM|ARG)\s+[^\s=]/i.test(first);
}
