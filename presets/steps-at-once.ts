import type { Proof } from "@buildkit-config/core/bundle";

/**
 * Shows how many steps run at once: two stages more than the limit sleep, each notes when it began and ended, and the last step
 * prints the most that were asleep at the same time.
 */
export function stepsAtOnce(limit: number): Proof {
  const stages = Array.from({ length: limit + 2 }, (_, index) => `s${index + 1}`);
  // Long enough for a small machine to start as many steps.
  const seconds = 5 + Math.floor(limit / 4);
  const dockerfile = [
    "FROM busybox AS base",
    ...stages.flatMap((stage) => [
      `FROM base AS ${stage}`,
      `RUN began=$(date +%s); sleep ${seconds}; echo "$began $(date +%s)" >/${stage}`,
    ]),
    "FROM base",
    ...stages.map((stage) => `COPY --from=${stage} /${stage} /at/`),
    "RUN cat /at/* | awk '{ began[NR] = $1; ended[NR] = $2 } END { \\",
    "  for (i in began) { n = 0; for (j in began) n += began[j] <= began[i] && began[i] < ended[j]; if (n > most) most = n } \\",
    '  print "steps at once: " most }\'',
    "",
  ].join("\n");
  return {
    what: limit === 1 ? "steps run one after the other" : `at most ${limit} steps run at once`,
    dockerfile,
    command: 'docker buildx build --builder "$builder" --no-cache --progress plain - <"$dockerfile"',
    expect: `steps at once: ${limit}`,
  };
}
