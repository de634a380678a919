import { expect, test } from "vitest";
import { explain, records, spellPath, walk } from "../src/index.ts";

/** The answer in a line. */
function told(query: string): string {
  const answer = explain(query);
  if (answer.kind === "key") return `${answer.path}${answer.respelled ? " (respelled)" : ""}`;
  if (answer.kind === "rule") return `rule ${answer.id}`;
  if (answer.kind === "symptoms") return `symptoms of ${answer.found.map(({ path }) => path).join(", ")}`;
  if (answer.kind === "cache") {
    const { backend, attribute, others, respelled } = answer;
    const name = attribute ? `${backend.type}.${attribute.name}` : backend.type;
    return `cache ${[name, ...others].join(", ")}${respelled ? " (respelled)" : ""}`;
  }
  return `nothing; near: ${answer.near.join(", ")}`;
}

test.for([
  ["worker.oci.max-parallelism", "worker.oci.max-parallelism"],
  ["max-parallelism", "worker.oci.max-parallelism"],
  ["  MAX-PARALLELISM ", "worker.oci.max-parallelism"],
  ["[worker.oci]", "worker.oci"],
  ["registry.http", "registry.http"],
  ["maxParallelism", "worker.oci.max-parallelism (respelled)"],
  ["max_parallelism", "worker.oci.max-parallelism (respelled)"],
  ["GCReservedSpace", "worker.oci.reservedSpace (respelled)"],
  ["gc-size-in-bytes", "rule gc-size-in-bytes"],
  ["gha", "cache gha"],
  ["type=s3", "cache s3"],
  ["gha.scope", "cache gha.scope"],
  ["s3 use-path-style", "cache s3.use_path_style (respelled)"],
  ["image-manifest", "cache registry.image-manifest, local"],
  ["registry registry.insecure", "cache registry.registry.insecure"],
  ["registry", "registry"],
  ["cache-mode", "rule cache-mode"],
  ["ERROR: unknown cache importer: inline", "symptoms of type=inline"],
  ["", "nothing; near: "],
  ["hasOwnProperty", "nothing; near: "],
  ["__proto__", "nothing; near: "],
])("%s is about %s", ([query, expected]) => {
  expect(told(query as string)).toBe(expected);
});

test("a name in several tables gives the others, too", () => {
  const answer = explain("keepBytes");
  expect(answer).toMatchObject({ kind: "key", path: "worker.oci.gcpolicy.keepBytes" });
  expect(answer.kind === "key" && answer.others).toEqual(["worker.containerd.gcpolicy.keepBytes"]);
});

test("every key is explained by its own path", () => {
  for (const { path } of walk(records)) expect(told(spellPath(path))).toBe(spellPath(path));
});

test("every error line that a record knows leads to its cause, inside a log line, too", () => {
  for (const { field } of walk(records)) {
    for (const { text, cause } of field.symptoms ?? []) {
      const answer = explain(`time="2026" level=fatal msg="${text}"`);
      expect(answer.kind === "symptoms" && answer.found.map((found) => found.cause), text).toContain(cause);
    }
  }
});

test("a pasted log is read line by line, however its quotes are escaped", () => {
  const log = [
    "#4 [auth] library/alpine:pull",
    "ERROR: failed to solve: alpine: failed to do request: http: server gave  HTTP response to HTTPS client",
    'time="2026-01-01" msg="currently, only the default worker can be used"',
    'level=fatal msg="(Do not include \\"unix://\\" prefix)"',
  ];
  const answer = explain(log.join("\r\n"));
  const texts = answer.kind === "symptoms" ? answer.found.map(({ text }) => text) : [];
  expect(new Set(texts)).toEqual(
    new Set([
      "http: server gave HTTP response to HTTPS client",
      "(Do not include 'unix://' prefix)",
      "currently, only the default worker can be used",
    ]),
  );
});
