/** Statements about the same few keys, to be put one after the other: `P` is a table, `Q` a key of it. */
export const statements: readonly string[] = [
  "[P]",
  "[ P ]",
  "[P.Q]",
  "[P.Q.r]",
  "[[P]]",
  "[[P.Q]]",
  "[[P.Q]]\nr = 1",
  "P = 1",
  "P = {}",
  "P = { Q = 1 }",
  "P = [{}]",
  "P = [{ Q = 1 }, {}]",
  "P = []",
  "P.Q = 1",
  "P.Q.r = 1",
  "P.Q = {}",
  "P.Q = []",
  "P.Q = [{}]",
  "P.r = { Q = 1 }",
  "[P]\nQ = 1",
  "[P]\nQ.r = 1",
  "[P]\nr = 1",
];

/** What `P` and `Q` stand for: something nobody knows, tables of several kinds, lists of tables, free-form tables, values. */
export const places: readonly (readonly [table: string, key: string])[] = [
  ["a", "b"],
  ["grpc", "tls"],
  ["worker.oci", "gcpolicy"],
  ["registry", "hub"],
  ["worker.oci", "labels"],
  ["worker.oci.stargzSnapshotter", "x"],
  ["worker.oci.GCConfig", "gc"],
  ["root", "x"],
];
