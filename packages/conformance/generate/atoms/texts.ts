/** What people and machines write for sizes. */
export const sizeTexts: readonly string[] = [
  ...`0 00 1 10 +5 -0 -1 +0 007 1_000 1__0 _1 1_ 1.5 .5 1. . 1.2.3 1e9 1E9 1e 1e+3 1e-3 1e400 1e18 1e19 inf Inf nan NaN 0x10 0x10p0 0x1.8p1 0x_1p0 0b11 0o17`.split(
    " ",
  ),
  ..."b B k K kb KB kB Kb kib KiB KIB Ki ki m M MB mb MiB Mi g G GB Gb gb GiB gib GIB Gi t TB TiB p PB PiB PIB e E EB EiB y ZB KBs bytes %"
    .split(" ")
    .map((unit) => `10${unit}`),
  ..."1.5GB .5GB 1.GB 0.1kB 1e3MB 1e3 1_0MB -1GB +1GB -5% +5% 0% 100% 101% 1.5% 10%% % %10 1_0% 0x1% 9223372036854775807% 9223372036854775808%".split(
    " ",
  ),
  ..."8EB 7EB 8191PB 8192PB 99999999999PB 9223372036854775807 9223372036854775808 18446744073709551615 99999999999999999999 9007199254740993".split(
    " ",
  ),
  "10 GB",
  "10  GB",
  " 10GB",
  "10GB ",
  "10\tGB",
  "1 0GB",
  "10 %",
  "10% ",
  "1,5GB",
  "1,000",
  "10GB\\n",
  "unlimited",
  "auto",
  "GB",
  "１０GB",
  "10\u00a0GB",
  '\\"10GB\\"',
  '\\"',
  '\\"\\"',
  '\\"\\"\\"',
  '\\"10',
  '10\\"',
  "'10'",
  "",
];

/** What people and machines write for durations. */
export const durationTexts: readonly string[] = [
  ..."0 +0 -0 1 3600 -3600 +60 007 1_000 1e3 1.5 .5 1. 0x10 0b11 9223372036 9223372037 -9223372037 9223372036854775807 9223372036854775808 99999999999999999999".split(
    " ",
  ),
  ..."ns us µs μs ms s m h d w M H S y min sec hours".split(" ").map((unit) => `5${unit}`),
  ..."1h30m 1h1s 1h1h 1m1h 1.5h .5h 1.h .h 1.2.3h 0.5ns 1.123456789s 0.1234567891234567891234s -1h +1h --1h -1.5h30m 1h-30m 1h30 h s - + 1_000s 1e3s 0h 0s -0s".split(
    " ",
  ),
  ..."2562047h 2562048h 9223372036s 9223372037s 9223372036854775807ns 9223372036854775808ns -9223372036854775808ns -9223372036854775809ns 100000000000000000000h".split(
    " ",
  ),
  ..."PT1H never inf forever 1h\\n 1,5h 24:00 1d12h ９h".split(" "),
  "1h 30m",
  " 1h",
  "1h ",
  "1 hour",
  "1 h",
  '\\"1h\\"',
  '\\"3600\\"',
  '\\"',
  '\\"\\"',
  '\\"1h',
  "",
];
