#!/bin/sh
# Creates the builder "self-signed-ca" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect self-signed-ca >/dev/null 2>&1; then
  cat <<'END'
The builder "self-signed-ca" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state self-signed-ca
  sh create.sh
END
  exit 0
fi

docker buildx create \
  --name self-signed-ca \
  --driver docker-container \
  --driver-opt image=moby/buildkit:v0.32.2 \
  --buildkitd-config buildkitd.toml \
  --bootstrap
