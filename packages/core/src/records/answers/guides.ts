import type { AnswerPage } from "./answer-page.ts";

/** What to do, one question each. */
export const guides: readonly AnswerPage[] = [
  {
    id: "gc",
    at: "guides/gc/",
    title: "How much disk the cache may use",
    answer:
      "Set `maxUsedSpace` as the ceiling, `minFreeSpace` to leave room for others and `reservedSpace` for what is always kept; write rules of your own only when those three do not say it.",
    words:
      "how do buildkitd gc policies work garbage collection policy tell how much disk space it can use limit cache size keep storage prune",
    rows: [
      ["`maxUsedSpace`", "the cache is cut back to this after builds"],
      ["`minFreeSpace`", "the cache shrinks further until this much of the disk is free"],
      ["`reservedSpace`", "nothing below this is deleted; alone it is the ceiling"],
      ["`[[worker.oci.gcpolicy]]`", "rules of your own, run in order; the three above are not read then"],
    ],
  },
  {
    id: "mirror",
    at: "guides/mirror/",
    title: "Pull through a mirror",
    answer:
      "Name the mirror in the table of the registry that it stands in for, give the mirror a table of its own for HTTP or certificates, and log in to the mirror where the build is started.",
    words:
      "mirror not using docker login credentials authentication auth pull through cache proxy harbor nexus artifactory gitlab dependency proxy registry-mirrors private",
    rows: [
      ['`[registry."docker.io"]`', '`mirrors = ["mirror.lan:5000"]`: hosts in order, the registry itself comes last'],
      ['`[registry."mirror.lan:5000"]`', "how the mirror is reached: `http`, `ca`, `keypair`"],
      [
        "`docker login mirror.lan:5000`",
        "on the machine where you start builds; the login of Docker Hub is not sent to a mirror",
      ],
    ],
  },
  {
    id: "certificates",
    at: "guides/certificates/",
    title: "A registry with a certificate of your own",
    answer:
      "Name the file in `ca` of the table of the host, with a path on the machine where you call `docker buildx create`: buildx copies it into the builder.",
    words:
      "self-signed ca certificate authority tls mtls client certificate keypair certs private registry trust where paths host or inside container",
    rows: [
      ["`docker-container`, `kubernetes`", "paths are read where `docker buildx create` runs, once"],
      ["your own daemon", "paths are read where the daemon runs, at every pull"],
      ["`tlsconfigdir`", "is never copied; for your own daemon alone"],
    ],
  },
  {
    id: "apply-a-change",
    at: "guides/apply-a-change/",
    title: "Apply a change to a builder that exists",
    answer:
      "Remove the builder with `--keep-state` and create it again with the new file: buildx hands the file over when it makes the container, and at no other time.",
    words:
      "change config of an existing builder update reload restart edit buildkitd.toml upgrade without losing cache",
    rows: [
      ["`docker buildx rm --keep-state mybuilder`", "takes the container away and leaves the volume with the cache"],
      [
        "`docker buildx create --name mybuilder --driver docker-container --buildkitd-config buildkitd.toml --use --bootstrap`",
        "makes it again under the same name, which finds the volume",
      ],
      ["`docker exec buildx_buildkit_mybuilder0 cat /etc/buildkit/buildkitd.toml`", "what the daemon has now"],
    ],
  },
  {
    id: "parallelism",
    at: "guides/parallelism/",
    title: "Run fewer steps at once",
    answer:
      "Set `max-parallelism` in `[worker.oci]`: it counts the steps of all builds of a daemon together, and there is no such limit for a single build.",
    words:
      "limit parallelism cpu load out of memory ram oom low power raspberry jobs concurrent builds compose bake slow machine",
    rows: [
      ["`[worker.oci]`", "`max-parallelism = 2`: two steps at once; 0 is no limit"],
      ["`[system]`", "`maxRegistryConcurrency = 2`: two downloads at once for each registry, from 0.31 on"],
      ["`--parallel`, `COMPOSE_PARALLEL_LIMIT`", "say how many images Compose builds at once, not how many steps"],
    ],
  },
  {
    id: "cache-in-ci",
    at: "guides/cache-in-ci/",
    title: "A build cache in CI",
    answer:
      "Write a cache with `mode=max` under a name of its own for each image, platform and branch, read that of the branch and that of main, and look for `CACHED` in the log.",
    words: "github actions gitlab pipeline workflow slow rebuilds every time matrix multi-platform branch buildcache",
  },
];
