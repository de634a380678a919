import { expect, test } from "vitest";
import { parseSize } from "../../src/load/size.ts";

/** `10B` is ten bytes, `10%` ten percent, `-` refused. */
const table = `
""          -
0           0B
123456789   123456789B
1_000       1000B
1__000      -
_1          -
1_          -
-1          -
-0          0B
+5          5B
0x10        -
0x10p0      16B
0x1.8p1     3B
0x_1p0      1B
1e9         1000000000B
1e3MB       1048576000B
1e9B        1000000000B
1e400       -
1.5         1B
.5GB        536870912B
1.GB        1073741824B
1.2.3GB     -
.           -
1,5GB       -
10B         10B
10b         10B
10K         10240B
10k         10240B
10KB        10240B
10KiB       10240B
10MB        10485760B
10Mib       10485760B
10G         10737418240B
10GB        10737418240B
10gb        10737418240B
10GIB       10737418240B
1.5GB       1610612736B
10TB        10995116277760B
10PB        11258999068426240B
10EB        -
10Gi        -
10GBs       -
10bytes     -
10_GB       -
"10 GB"     10737418240B
"10  GB"    -
" 10GB"     -
"10GB "     -
"1 0GB"     -
"10GB\\n"    -
GB          -
unlimited   -
inf         -
NaN         -
１0GB       -
-1GB        -
+1GB        1073741824B
10%         10%
0%          0%
101%        101%
-5%         -5%
+5%         5%
1.5%        -
"10 %"      -
10%%        -
%           -
9223372036854775807   -9223372036854775808B
99999999999PB         -9223372036854775808B
1e19                  -9223372036854775808B
9223372036854775807%  9223372036854775807%
9223372036854775808%  -
`;

const rows = table
  .trim()
  .split("\n")
  .map((row) => /^(".*"|\S+) +(\S+)$/.exec(row)?.slice(1) as [string, string]);

test.for(rows)("%s is %s", ([written, expected]) => {
  const size = parseSize(written.startsWith('"') ? (JSON.parse(written) as string) : written);
  expect(size === undefined ? "-" : "bytes" in size ? `${size.bytes}B` : `${size.percent}%`).toBe(expected);
});
