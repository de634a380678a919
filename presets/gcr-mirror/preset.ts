import { definePreset, type PresetFunction, type PresetTarget } from "@buildkit-config/core/bundle";

const mirror = "mirror.gcr.io";

const options = {
  trace: {
    type: "boolean",
    default: true,
    doc: "Whether the daemon logs every request, so that you can see the mirror answer. Set it to false once you have seen it.",
  },
} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "gcr-mirror",
  title: "Docker Hub through mirror.gcr.io",
  outcome: "Pulls from Docker Hub go to Google's public mirror first; Docker Hub stays the fallback.",
  situation: "mirror",
  since: "0.10",
  options,
  useWhen: [
    "Builds fail with `toomanyrequests`, Docker Hub's pull limit.",
    "Builders have no Docker Hub account and use popular public images.",
    "Builders run in Google Cloud, where the mirror is near.",
  ],
  notWhen: [
    "Your images are private: the mirror has public images only, and the pull goes on to Docker Hub.",
    "Nothing may leave your network: a mirror of your own, such as a Harbor project, is the answer.",
  ],
  costs: [
    "Google sees which public images you pull.",
    "Of an image that the mirror lacks, it is asked for every layer before Docker Hub is.",
    "With `trace`, the daemon's log grows by a few lines for each request.",
  ],
  needs: ["The builder reaches `mirror.gcr.io` over HTTPS. No account is needed."],
  part: ({ trace }, target) => ({
    buildkitd: { ...(trace && debugLog(target)), registry: { "docker.io": { mirrors: [mirror] } } },
  }),
  proof: ({ trace }) => ({
    what: trace ? "Docker Hub images are asked for at the mirror" : "the daemon's file names the mirror",
    dockerfile: "FROM busybox\nRUN true\n",
    // Of a layer the log says where it is asked for, but it may be there already; of `FROM` it does not. A cache import is asked
    // for each time.
    command: trace
      ? [
          'docker buildx build --builder "$builder" --no-cache --pull \\',
          '  --cache-from type=registry,ref=docker.io/library/busybox:latest - <"$dockerfile" &&',
          'docker logs "buildx_buildkit_${builder}0"',
        ].join("\n")
      : 'docker exec "buildx_buildkit_${builder}0" cat /etc/buildkit/buildkitd.toml',
    expect: trace ? `https://${mirror}/v2/library/busybox/` : mirror,
  }),
});

/** `debug` works everywhere, but 0.30 warns of it; before, `log.level` is ignored. */
function debugLog({ has }: PresetTarget): { debug: true } | { log: { level: "debug" } } {
  return has("0.30.0") ? { log: { level: "debug" } } : { debug: true };
}
