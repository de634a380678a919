import { expect, test } from "vitest";
import { resolveTarget } from "../src/index.ts";

/** What is written; the release that is judged; what else is known about it. */
const table = `
0.17                              0.17.3
v0.17                             0.17.3
0.17.1                            0.17.1
v0.17.1                           0.17.1
0.10                              0.10.6
0.17.99                           0.17.99
0.18.0-rc1                        0.18.0
latest                            0.32.2
" 0.17 "                          0.17.3
0.33                              0.32.2   newer
0.32.9                            0.32.2   newer
1.0                               0.32.2   newer
master                            0.32.2   newer
nightly                           0.32.2   newer
buildx-stable-1                   0.32.2   newer
buildx-stable-1-rootless          0.32.2   newer rootless
v0.17.3-rootless                  0.17.3   rootless
moby/buildkit                     0.32.2
moby/buildkit:latest              0.32.2
moby/buildkit:v0.17.3             0.17.3
moby/buildkit:v0.17.3-rootless    0.17.3   rootless
moby/buildkit:buildx-stable-1     0.32.2   newer
docker.io/moby/buildkit:v0.12.5   0.12.5
localhost:5000/buildkit:v0.20.0   0.20.0
localhost:5000/buildkit           0.32.2
moby/buildkit@sha256:0123abcd     0.32.2   newer
moby/buildkit:v0.17.3@sha256:01   0.32.2   newer
sha256:0123abcd                   0.32.2   newer
0.9                               -
0.9.3                             -
abc                               -
0.17.x                            -
17                                -
moby/buildkit:mytag               -
0.17...0.18                       -
0.18..0.17                        -
0.9..0.17                         -
x..0.17                           -
`;

const rows = table
  .trim()
  .split("\n")
  .map((row) => /^(".*"|\S+) +(.+)$/.exec(row)?.slice(1) as [string, string]);

test.for(rows)("%s is %s", ([written, expected]) => {
  const target = resolveTarget(written.startsWith('"') ? (JSON.parse(written) as string) : written);
  if (!target.ok) return expect("-").toBe(expected);
  const notes = [target.newer && "newer", target.rootless && "rootless"].filter(Boolean).join(" ");
  expect(`${target.version}   ${notes}`.trim()).toBe(expected);
  expect(target.version.startsWith(`${target.line}.`)).toBe(true);
  expect(target.versions).toEqual([target.version]);
});

test.for([
  ["0.10..0.12", ["0.10.6", "0.11.6", "0.12.5"]],
  ["0.17..0.17", ["0.17.3"]],
  ["v0.16..v0.17.1", ["0.16.0", "0.17.1"]],
  ["0.30..", ["0.30.0", "0.31.2", "0.32.2"]],
  ["0.31..latest", ["0.31.2", "0.32.2"]],
  ["..0.11", ["0.10.6", "0.11.6"]],
] as const)("the range %s judges one release of each line", ([written, versions]) => {
  const target = resolveTarget(written);
  expect(target).toMatchObject({ ok: true, version: versions.at(-1), versions });
});

test("no text is the latest", () => {
  expect(resolveTarget()).toEqual(resolveTarget("latest"));
});
