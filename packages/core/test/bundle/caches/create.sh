#!/bin/sh
# Creates the builder "office" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect office >/dev/null 2>&1; then
  cat <<'END'
The builder "office" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state office
  sh create.sh
END
  exit 0
fi

# The daemon reads these for its caches. buildx keeps the values, and
# `docker inspect` shows them.
# AWS keys are none of them: buildx sends those of your machine with each build.
: "${BUILDKIT_AZURE_STORAGE_ACCOUNT_URL:?stands in for account_url of the azblob cache}"
: "${AWS_BUCKET:?stands in for bucket of the s3 cache}"
: "${AWS_REGION:?stands in for region of the s3 cache}"

docker buildx create \
  --name office \
  --driver docker-container \
  --driver-opt image=moby/buildkit:v0.32.2 \
  --driver-opt "\"env.BUILDKIT_AZURE_STORAGE_ACCOUNT_URL=$BUILDKIT_AZURE_STORAGE_ACCOUNT_URL\"" \
  ${BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME:+--driver-opt "\"env.BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME=$BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME\""} \
  ${BUILDKIT_AZURE_STORAGE_PREFIX:+--driver-opt "\"env.BUILDKIT_AZURE_STORAGE_PREFIX=$BUILDKIT_AZURE_STORAGE_PREFIX\""} \
  ${AZURE_TENANT_ID:+--driver-opt "\"env.AZURE_TENANT_ID=$AZURE_TENANT_ID\""} \
  ${AZURE_CLIENT_ID:+--driver-opt "\"env.AZURE_CLIENT_ID=$AZURE_CLIENT_ID\""} \
  ${AZURE_CLIENT_SECRET:+--driver-opt "\"env.AZURE_CLIENT_SECRET=$AZURE_CLIENT_SECRET\""} \
  --driver-opt "\"env.AWS_BUCKET=$AWS_BUCKET\"" \
  --driver-opt "\"env.AWS_REGION=$AWS_REGION\"" \
  ${AWS_ENDPOINT_URL_S3:+--driver-opt "\"env.AWS_ENDPOINT_URL_S3=$AWS_ENDPOINT_URL_S3\""} \
  ${AWS_ENDPOINT_URL:+--driver-opt "\"env.AWS_ENDPOINT_URL=$AWS_ENDPOINT_URL\""} \
  ${AWS_RETRY_MODE:+--driver-opt "\"env.AWS_RETRY_MODE=$AWS_RETRY_MODE\""} \
  ${AWS_MAX_ATTEMPTS:+--driver-opt "\"env.AWS_MAX_ATTEMPTS=$AWS_MAX_ATTEMPTS\""} \
  --buildkitd-config buildkitd.toml \
  --bootstrap
