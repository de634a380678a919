import { expect, test } from "vitest";
import { allRules, explain, records, spellPath, symptoms, walk } from "../src/index.ts";

/** The answer in a line. */
function told(query: string): string {
  const answer = explain(query);
  if (answer.kind === "key") return `${answer.path}${answer.respelled ? " (respelled)" : ""}`;
  if (answer.kind === "rule") return `rule ${answer.id}`;
  if (answer.kind === "symptom") return `symptom ${answer.symptom.slug}`;
  if ("page" in answer) return `${answer.kind} ${answer.page.id}`;
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
  ["__proto__", "symptoms of grpc.address"],
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

/** What the records know of the error lines in a text. */
function errorsIn(text: string): { text: string; cause: string }[] {
  const answer = explain(text);
  if (answer.kind === "symptom") return answer.errors;
  return answer.kind === "symptoms" ? answer.found : [];
}

test("every error line that a record knows leads to its cause, inside a log line, too", () => {
  for (const { field } of walk(records)) {
    for (const { text, cause } of field.symptoms ?? []) {
      // It stands in many errors that are about something else.
      if (/^failed to \w+$/.test(text)) continue;
      const causes = errorsIn(`time="2026" level=fatal msg="${text}"`).map((found) => found.cause);
      expect(causes, text).toContain(cause);
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
  const texts = errorsIn(log.join("\r\n")).map(({ text }) => text);
  expect(new Set(texts)).toEqual(
    new Set([
      "http: server gave HTTP response to HTTPS client",
      "(Do not include 'unix://' prefix)",
      "currently, only the default worker can be used",
    ]),
  );
});

test.for([
  ["mirror only tries https, want http", "rule mirror-http-on-parent"],
  ["http: server gave HTTP response to HTTPS client", "symptom http-response-to-https-client"],
  ["configuration of buildkit.toml does not take effect", "symptom which-file-is-read"],
  ["how do buildkitd gc policies work", "guide gc"],
  ["gckeepstorage versus keepBytes", "worker.oci.gckeepstorage"],
  ["tell buildkitd how much disk it can use", "guide gc"],
  ["worker.oci limits together with gcpolicy", "rule gc-limits-dead"],
  ["where is buildkitd.toml on WSL2 / docker driver", "page files"],
  ["setting config file is not supported for remote driver", "symptom remote-driver-config"],
  ["granting entitlement security.insecure is not allowed", "symptom entitlement-not-allowed"],
  ["x509: certificate signed by unknown authority", "symptom unknown-authority"],
  ["rootless=true ignores buildkitd-config-inline", "rule driver-kubernetes-rootless"],
  ["rootless buildkit does not accept configuration file", "page files"],
  ["limit parallelism, out of RAM", "guide parallelism"],
  ["max-parallelism per build / compose builds", "worker.oci.max-parallelism"],
  ["mirror not using docker login credentials", "guide mirror"],
  ['failed to remove one or more builders, keepDuration = "7d"', "symptom failed-to-remove-builders"],
  ["change config of an existing builder", "guide apply-a-change"],
  ["cache to ECR: unexpected status: 400 Bad Request", "symptom bad-request-from-registry"],
  ["public Google DNS servers are used", "symptom public-dns-servers"],
])("the question %s leads to %s", ([question, expected]) => {
  expect(told(question as string)).toBe(expected);
});

test.for([
  ["gcKeepStorage", "worker.oci.gckeepstorage"],
  ["MaxParallelism", "worker.oci.max-parallelism"],
  ["keep-bytes", "worker.oci.gcpolicy.keepBytes"],
  ["limit max_parallelism in compose", "worker.oci.max-parallelism"],
  ["keepBytes against gcKeepStorage", "worker.oci.gcpolicy.keepBytes"],
])("%s leads to %s, however it is spelled", ([query, expected]) => {
  expect(told(query as string).replace(" (respelled)", "")).toBe(expected);
});

const pasted = (line: string): string[] => [
  line,
  `"${line}"`,
  `  '${line}'.`,
  `ERROR: ${line}`,
  `time="2026-11-23T10:00:00Z" level=error msg="${line}" spanID=1a2b`,
  `#12 0.734 ${line}`,
  `{"level":"fatal","msg":${JSON.stringify(`x: ${line}`)},"time":"2026-11-23T10:00:00Z"}`,
  `#1 [internal] booting buildkit\r\n#1 DONE 0.2s\r\n\u001b[31mERROR: ${line}\u001b[0m\r\n`,
];

test("every line of a symptom leads to it, as it is pasted from logs", () => {
  for (const { slug, lines } of symptoms) {
    for (const text of lines.flatMap(pasted)) expect(told(text), text).toBe(`symptom ${slug}`);
  }
});

test("a line that a rule knows, and its title, lead to the rule", () => {
  for (const { id, page } of allRules) {
    expect(told(page.summary.replaceAll("`", "")), id).toBe(`rule ${id}`);
    for (const { text } of page.symptoms ?? []) expect(told(text), text).toBe(`rule ${id}`);
  }
});
