import { describe, expect, test } from "vitest";
import { load } from "../../src/index.ts";

function errorOf(toml: string): { message: string; at: string; first?: string } | undefined {
  const result = load(toml);
  if (result.ok) return undefined;
  const { message, start, end, related } = result.error;
  const [first] = related ?? [];
  return {
    message,
    at: `${start.line}:${start.column}-${end.column}`,
    ...(first && { first: `${first.start.line}:${first.start.column}-${first.end.column} ${first.message}` }),
  };
}

describe("a key that is written twice", () => {
  test.for([
    ["in one table", "debug = true\ndebug = false\n", "`debug` is set a second time", "2:1-6", "1:1-6"],
    ["in quotes", 'debug = true\n"debug" = false\n', "`debug` is set a second time", "2:1-8", "1:1-6"],
    ["by a dotted key", "grpc.uid = 1\ngrpc.uid = 2\n", "`uid` is set a second time", "2:6-9", "1:6-9"],
    ["as a table", "[grpc]\n[dns]\n[grpc]\n", "The table `grpc` is opened a second time", "3:2-6", "1:2-6"],
    ["as a value", "grpc = {}\n[grpc]\n", "`grpc` already holds a value, so it cannot be a table", "2:2-6", "1:1-5"],
    ["as a list", "[worker.oci]\n[[worker.oci]]\n", "`oci` is both a table and a list of tables", "2:10-13", "1:9-12"],
    ["in an inline table", "grpc = { uid = 1, uid = 2 }\n", "`uid` is set a second time", "1:19-22", "1:10-13"],
  ])("%s: names both places", ([, toml, what, at, first]) => {
    const message = `${what}; buildkitd does not start with this file.`;
    expect(errorOf(toml as string)).toEqual({ message, at, first: `${first} it stands here first` });
  });

  test.for([
    ["in another case", "debug = true\nDEBUG = false\n"],
    ["in another element", "[[worker.oci.gcpolicy]]\nall = true\n[[worker.oci.gcpolicy]]\nall = true\n"],
    ["below another element", "[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 1\n"],
    ["in another worker", "[worker.oci]\ngc = true\n[worker.containerd]\ngc = true\n"],
    ["in another inline table", "[worker.oci]\ngcpolicy = [{ all = true }, { all = true }]\n"],
    ["below a table that nothing knows", "[a]\nb = 1\nb = 2\n"],
    ["a super table after its child", "[grpc.tls]\nkey = 'k'\n[grpc]\nuid = 1\n"],
  ])("%s: is fine", ([, toml]) => {
    expect(errorOf(toml as string)).toBeUndefined();
  });
});
