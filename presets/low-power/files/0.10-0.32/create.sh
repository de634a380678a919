#!/bin/sh
# Creates the builder "low-power" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect low-power >/dev/null 2>&1; then
  cat <<'END'
The builder "low-power" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state low-power
  sh create.sh
END
  exit 0
fi

docker buildx create \
  --name low-power \
  --driver docker-container \
  --driver-opt image=moby/buildkit:v0.32.2 \
  --buildkitd-config buildkitd.toml \
  --bootstrap
