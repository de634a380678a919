import type { CacheBackend } from "./backend.ts";
import { ignoreError, mode } from "./export-attributes.ts";
import { s3Connection } from "./s3-connection.ts";
import { s3Layout } from "./s3-layout.ts";

export const s3: CacheBackend = {
  type: "s3",
  doc: "Keeps the cache in an S3 bucket, or in a service that speaks the same protocol. Nothing is ever deleted there, so the bucket needs a lifecycle rule of its own.",
  exportSince: "0.11.0",
  importSince: "0.11.0",
  capability: "cache.s3",
  support: { dockerGraphDriver: "none", dockerContainerd: "none", other: "both" },
  symptoms: [
    {
      text: 'unknown cache exporter: "s3"',
      cause:
        "The docker driver has no such cache, with neither image store. Make a builder with `docker buildx create --use`.",
    },
    {
      text: "bucket ($AWS_BUCKET) not set for s3 cache",
      cause:
        "`bucket` is missing, and `AWS_BUCKET` is not set where the daemon runs; on your machine it does not count.",
    },
    {
      text: "region ($AWS_REGION) not set for s3 cache",
      cause:
        "`region` is missing, and `AWS_REGION` is not set where the daemon runs. `AWS_DEFAULT_REGION` and your own profile do not count.",
    },
    {
      text: "SignatureDoesNotMatch",
      cause:
        "On Google Cloud Storage write `disable_accept_encoding=true`, from 0.30 on. Elsewhere the two keys are not from one pair, or `session_token` belongs to another.",
    },
    {
      text: "failed to check file presence in cache",
      cause:
        "The bucket refuses the first question of the export: the credentials, their rights or the address are wrong. Without the right to list the bucket, S3 answers 403 for what is not there.",
    },
    {
      text: "no EC2 IMDS role found",
      cause:
        "No credentials reached the daemon, and it has none of its own. buildx hands over those it finds on your machine; buildctl hands over none.",
    },
  ],
  attributes: { ...s3Connection, ...s3Layout, mode: { ...mode, since: "0.11.0" }, "ignore-error": ignoreError },
  source: "cache/remotecache/s3/s3.go:204",
};
