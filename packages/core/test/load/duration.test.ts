import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../src/load/duration.ts";

/** What is written, and how Go writes what it read; `-` is refused. */
const table = `
0           0s
+0          0s
-0          0s
3600        1h0m0s
-3600       -1h0m0s
+60         1m0s
24h         24h0m0s
48h         48h0m0s
1h30m       1h30m0s
1.5h        1h30m0s
.5h         30m0s
1.h         1h0m0s
60m         1h0m0s
90s         1m30s
1h1s        1h0m1s
500ms       500ms
1500ms      1.5s
1us         1µs
1µs         1µs
1μs         1µs
1500ns      1.5µs
1ns         1ns
0.5ns       0s
1.123456789s  1.123456789s
0.1234567891234567891234s  123.456789ms
-1h         -1h0m0s
+1h         1h0m0s
-1.5h30m    -2h0m0s
2562047h    2562047h0m0s
2562048h    -
9223372036s 2562047h47m16s
9223372037s -
9223372036854775807ns  2562047h47m16.854775807s
9223372036854775808ns  -
-9223372036854775808ns -2562047h47m16.854775808s
9223372037  -2562047h47m16.709551616s
9223372036854775807    -1s
9223372036854775808    -
""          -
1d          -
7d          -
1w          -
1H          -
1M          -
h           -
.h          -
.           -
1.2.3h      -
1h30        -
--1h        -
1_000s      -
1e3s        -
1e3         -
1.5         -
1,5h        -
0x10        -
"1h 30m"    -
" 1h"       -
"1h "       -
"1 hour"    -
PT1H        -
never       -
inf         -
`;

const rows = table
  .trim()
  .split("\n")
  .map((row) => /^(".*"|\S+) +(\S+)$/.exec(row)?.slice(1) as [string, string]);

test.for(rows)("%s is %s", ([written, expected]) => {
  const duration = parseDuration(written.startsWith('"') ? (JSON.parse(written) as string) : written);
  expect(duration === undefined ? "-" : formatDuration(duration)).toBe(expected);
});

test("what is formatted is read back as it was", () => {
  for (const value of [
    1n,
    -1n,
    999n,
    1000n,
    1_000_001n,
    59_999_999_999n,
    3_600_000_000_000n,
    -(2n ** 63n),
    2n ** 63n - 1n,
  ]) {
    expect(parseDuration(formatDuration(value))).toBe(value);
  }
});
