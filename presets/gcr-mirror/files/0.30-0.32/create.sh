#!/bin/sh
# Creates the builder "gcr-mirror" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect gcr-mirror >/dev/null 2>&1; then
  cat <<'END'
The builder "gcr-mirror" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state gcr-mirror
  sh create.sh
END
  exit 0
fi

docker buildx create \
  --name gcr-mirror \
  --driver docker-container \
  --driver-opt image=moby/buildkit:v0.32.2 \
  --buildkitd-config buildkitd.toml \
  --bootstrap
