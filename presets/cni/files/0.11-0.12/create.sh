#!/bin/sh
# Creates the builder "cni" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect cni >/dev/null 2>&1; then
  cat <<'END'
The builder "cni" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state cni
  sh create.sh
END
  exit 0
fi

# The daemon's image, with what the file needs in it.
docker build --tag buildkit-cni:v0.12.5 .

docker buildx create \
  --name cni \
  --driver docker-container \
  --driver-opt image=buildkit-cni:v0.12.5 \
  --buildkitd-config buildkitd.toml \
  --bootstrap
