// Made from the records by `npm run generate`; do not edit.
import type { CacheEntry } from "../cache/entry.ts";

/** A Go duration, such as `"10m"` or `"1h30m"`. There are no days, and a number needs its unit. */
export type CacheDuration =
  | "0"
  | `${number}${"ns" | "us" | "ms" | "s" | "m" | "h"}`
  | `${number}h${number}m`
  | `${number}m${number}s`
  | `${number}h${number}m${number}s`;

/** Keeps the cache as an image of its own in a registry, where every builder that can log in finds it. With `mode=max` it holds the steps of all stages. */
export interface CacheToRegistry {
  /**
   * The image name under which the cache is stored, such as `ghcr.io/acme/app:cache`.
   *
   * text, required
   *
   * Give it a tag of its own: an export to the tag of your image replaces the image. Builds that export to one tag replace each other's cache, so each platform, and each branch that differs much, wants its own; an import can name several, one `--cache-from` each.
   *
   * `ref=ghcr.io/acme/app:cache`
   *
   * https://buildkit-config.dev/reference/cache/registry/#ref
   */
  ref: string;
  /**
   * Calls the registry of the cache without checking its certificate, or over plain HTTP.
   *
   * boolean, default false, since 0.12
   *
   * For this entry it puts the settings of `buildkitd.toml` for that host out of force: mirrors, `ca` and client certificates no longer count. Anybody on the way can then change the cache, and with it what you build.
   *
   * `registry.insecure=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#registry.insecure
   */
  "registry.insecure"?: boolean;
  /**
   * How much goes into the cache: `min` stores the final image, `max` the layers of every step.
   *
   * text, default min
   *
   * One of: `min`, `max`
   *
   * With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space.
   *
   * `mode=max`
   *
   * https://buildkit-config.dev/reference/cache/registry/#mode
   */
  mode?: "min" | "max";
  /**
   * Lets the build pass although the upload of its cache failed.
   *
   * boolean, default false, since 0.11
   *
   * It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#ignore-error
   */
  "ignore-error"?: boolean;
  /**
   * Writes the cache with OCI media types; `false` uses the older ones of Docker.
   *
   * boolean, default true
   *
   * Leave it alone unless a registry refuses OCI types. `false` also turns `image-manifest` off from 0.22 on, and then Amazon ECR answers `400 Bad Request`. In 0.21 it does not, so `false` alone fails after the build; write `image-manifest=false` beside it there.
   *
   * `oci-mediatypes=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#oci-mediatypes
   */
  "oci-mediatypes"?: boolean;
  /**
   * Stores the cache as one image manifest instead of an image index.
   *
   * boolean, default true, since 0.12
   *
   * Amazon ECR and some other registries take a cache in no other shape and answer an index with `400 Bad Request`. It is off by default until 0.20 and on from 0.21; from 0.22 on, `oci-mediatypes=false` turns it off again.
   *
   * `image-manifest=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#image-manifest
   */
  "image-manifest"?: boolean;
  /**
   * How the layers are packed that this export is the first to pack.
   *
   * text, default gzip, since 0.10
   *
   * One of: `uncompressed`, `gzip`, `estargz`, `zstd`
   *
   * Layers that are packed already stay as they are unless `force-compression=true`: those of base images, those of earlier builds, and those that the export of the image has just packed. So give image and cache the same compression. Case counts: `ZSTD` is refused.
   *
   * `compression=zstd`
   *
   * https://buildkit-config.dev/reference/cache/registry/#compression
   */
  compression?: "uncompressed" | "gzip" | "estargz" | "zstd";
  /**
   * How hard the compressor works: low numbers are quick, high ones make smaller layers.
   *
   * integer, default what the compressor takes for itself, since 0.10
   *
   * `gzip` and `estargz` know 0 to 9. A number beyond that passes at first and fails when the first layer is packed, after the build: `gzip: invalid compression level`. `zstd` takes any number and tells four steps apart: up to 2, 3 to 5, 6 to 9, and 10 or more.
   *
   * `compression-level=3`
   *
   * https://buildkit-config.dev/reference/cache/registry/#compression-level
   */
  "compression-level"?: number;
  /**
   * Packs every layer anew that does not have the chosen `compression`, base images too.
   *
   * boolean, default false, since 0.10
   *
   * Base layers are then fetched, unpacked and packed again, which can take longer than the cache saves. Without it, a cache with `compression=zstd` still holds the gzip layers of its base images, and that works.
   *
   * `force-compression=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#force-compression
   */
  "force-compression"?: boolean;
}

/** Keeps the cache in a directory on the machine where you call the build, laid out as an OCI image. In CI that directory lasts only as long as something carries it from job to job. */
export interface CacheToLocal {
  /**
   * The directory on your machine, not on the builder, that receives the cache.
   *
   * text, required
   *
   * It is made when it is missing. Old layers stay in it forever, so it grows with each build that changes something; see `reset`. Write the path out or use `$HOME`: the shell leaves a `~` in the middle of a word alone, and you get a directory of that name.
   *
   * `dest=/tmp/buildkit-cache`
   *
   * https://buildkit-config.dev/reference/cache/local/#dest
   */
  dest: string;
  /**
   * The name of the cache inside its directory, so that one directory can hold several.
   *
   * text, default latest, since 0.11
   *
   * Export and import need the same name. buildx before 0.10 writes every cache as `latest`, whatever an export says. An import whose tag is not in `index.json` stops the build up to buildx 0.32 and is skipped with a warning from 0.33 on; an empty `tag=` stops it always.
   *
   * `tag=main`
   *
   * https://buildkit-config.dev/reference/cache/local/#tag
   */
  tag?: string;
  /**
   * Deletes what no cache in `dest` needs any more, once the export is done.
   *
   * boolean, default false, since 0.31
   *
   * Without it the directory only grows, and in CI the time to save and restore it grows with it. buildx before 0.35 ignores it without a word, however new the daemon is. Caches under other tags of the same directory are kept whole. A file that cannot be deleted is a warning.
   *
   * `reset=true`
   *
   * https://buildkit-config.dev/reference/cache/local/#reset
   */
  reset?: boolean;
  /**
   * How much goes into the cache: `min` stores the final image, `max` the layers of every step.
   *
   * text, default min
   *
   * One of: `min`, `max`
   *
   * With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space.
   *
   * `mode=max`
   *
   * https://buildkit-config.dev/reference/cache/local/#mode
   */
  mode?: "min" | "max";
  /**
   * Lets the build pass although the upload of its cache failed.
   *
   * boolean, default false, since 0.11
   *
   * It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/local/#ignore-error
   */
  "ignore-error"?: boolean;
  /**
   * Writes the cache with OCI media types; `false` uses the older ones of Docker.
   *
   * boolean, default true
   *
   * Leave it alone unless a registry refuses OCI types. `false` also turns `image-manifest` off from 0.22 on, and then Amazon ECR answers `400 Bad Request`. In 0.21 it does not, so `false` alone fails after the build; write `image-manifest=false` beside it there.
   *
   * `oci-mediatypes=true`
   *
   * https://buildkit-config.dev/reference/cache/local/#oci-mediatypes
   */
  "oci-mediatypes"?: boolean;
  /**
   * Stores the cache as one image manifest instead of an image index.
   *
   * boolean, default true, since 0.12
   *
   * Amazon ECR and some other registries take a cache in no other shape and answer an index with `400 Bad Request`. It is off by default until 0.20 and on from 0.21; from 0.22 on, `oci-mediatypes=false` turns it off again.
   *
   * `image-manifest=true`
   *
   * https://buildkit-config.dev/reference/cache/local/#image-manifest
   */
  "image-manifest"?: boolean;
  /**
   * How the layers are packed that this export is the first to pack.
   *
   * text, default gzip, since 0.10
   *
   * One of: `uncompressed`, `gzip`, `estargz`, `zstd`
   *
   * Layers that are packed already stay as they are unless `force-compression=true`: those of base images, those of earlier builds, and those that the export of the image has just packed. So give image and cache the same compression. Case counts: `ZSTD` is refused.
   *
   * `compression=zstd`
   *
   * https://buildkit-config.dev/reference/cache/local/#compression
   */
  compression?: "uncompressed" | "gzip" | "estargz" | "zstd";
  /**
   * How hard the compressor works: low numbers are quick, high ones make smaller layers.
   *
   * integer, default what the compressor takes for itself, since 0.10
   *
   * `gzip` and `estargz` know 0 to 9. A number beyond that passes at first and fails when the first layer is packed, after the build: `gzip: invalid compression level`. `zstd` takes any number and tells four steps apart: up to 2, 3 to 5, 6 to 9, and 10 or more.
   *
   * `compression-level=3`
   *
   * https://buildkit-config.dev/reference/cache/local/#compression-level
   */
  "compression-level"?: number;
  /**
   * Packs every layer anew that does not have the chosen `compression`, base images too.
   *
   * boolean, default false, since 0.10
   *
   * Base layers are then fetched, unpacked and packed again, which can take longer than the cache saves. Without it, a cache with `compression=zstd` still holds the gzip layers of its base images, and that works.
   *
   * `force-compression=true`
   *
   * https://buildkit-config.dev/reference/cache/local/#force-compression
   */
  "force-compression"?: boolean;
}

/** Writes what the cache needs into the image itself, so that pushing the image is all it takes. It always works like `mode=min`, and it is imported with `type=registry,ref=IMAGE`, not with `type=inline`. */
export interface CacheToInline {
  /**
   * Without effect here: this cache always holds the layers of the final image and no others.
   *
   * text, default min
   *
   * One of: `min`
   *
   * `mode=max` is taken without a word and changes nothing, so intermediate stages are built again on every fresh builder. For those use `type=registry` with `mode=max` and a tag of its own.
   *
   * `mode=min`
   *
   * https://buildkit-config.dev/reference/cache/inline/#mode
   */
  mode?: "min";
  /**
   * Without effect here: the cache travels inside the image, and no upload of its own can fail.
   *
   * boolean, default false, since 0.11
   *
   * When the push of the image fails, the build fails, whatever this says.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/inline/#ignore-error
   */
  "ignore-error"?: boolean;
}

/** Keeps the cache in GitHub's own cache service, where it shares the quota of `actions/cache`. In a `run:` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word. */
export interface CacheToGha {
  /**
   * The name of the cache; builds that export to one scope replace each other's cache.
   *
   * text, default buildkit, since 0.9
   *
   * Without it all builds of a repository share `buildkit`, and only the one that ends last gets a hit next time: give each image, platform and matrix job its own, on export and import. The layers themselves are shared between scopes and stored once.
   *
   * `scope=api`
   *
   * https://buildkit-config.dev/reference/cache/gha/#scope
   */
  scope?: string;
  /**
   * The token of the running job that opens the cache service.
   *
   * text, required, since 0.9, secret
   *
   * Else: `ACTIONS_RUNTIME_TOKEN` of the client
   *
   * Leave it to the environment. GitHub gives `ACTIONS_RUNTIME_TOKEN` to actions, not to `run:` steps; there expose it with an action first. Without it buildx leaves the entry out, exports nothing, imports nothing and says nothing; buildctl stops. `GITHUB_TOKEN` does not fit here.
   *
   * https://buildkit-config.dev/reference/cache/gha/#token
   */
  token?: string;
  /**
   * The address of the cache service, version 1, and of version 2 where `url_v2` is missing.
   *
   * text, required, since 0.9
   *
   * Else: `ACTIONS_CACHE_URL` or `ACTIONS_RESULTS_URL` of the client
   *
   * Leave it to the environment, which has it in actions and not in `run:` steps. When neither `url` nor `url_v2` is known, buildx leaves the entry out without a word.
   *
   * `url=$ACTIONS_CACHE_URL`
   *
   * https://buildkit-config.dev/reference/cache/gha/#url
   */
  url?: string;
  /**
   * The address of the cache service, version 2.
   *
   * text, since 0.20
   *
   * Else: `ACTIONS_RESULTS_URL` of the client
   *
   * Its presence alone selects version 2, unless `version=1`. github.com has had no other version since April 2025. Daemons before 0.20 do not read it and fall back to `url`, which on github.com ends in an error about a legacy service. Leave it to the environment.
   *
   * `url_v2=$ACTIONS_RESULTS_URL`
   *
   * https://buildkit-config.dev/reference/cache/gha/#url_v2
   */
  url_v2?: string;
  /**
   * Which version of the cache service to speak.
   *
   * integer, default 2 when `url_v2` or GitHub's own address of version 2 is known, else 1, since 0.20
   *
   * Else: `ACTIONS_CACHE_SERVICE_V2` of the client
   *
   * One of: `1`, `2`
   *
   * On github.com leave it out: the runner says so by `ACTIONS_CACHE_SERVICE_V2`, and only version 2 is left there. `version=2` has buildx look for `ACTIONS_RESULTS_URL`; the number has to be exactly that. With `version=1` a `url_v2` is not looked at.
   *
   * `version=2`
   *
   * https://buildkit-config.dev/reference/cache/gha/#version
   */
  version?: 1 | 2;
  /**
   * How long one request to the cache service may take, with all its waiting and trying again.
   *
   * Go duration, default 10m, since 0.13
   *
   * The service slows callers down that ask too often, so a big cache can wait long; a short timeout turns that into `maximum timeout reached`. A unit is needed: `20m`, not `20`, and days do not exist. `0` means 5 minutes. Before 0.13 it is always 5 minutes.
   *
   * `timeout=20m`
   *
   * https://buildkit-config.dev/reference/cache/gha/#timeout
   */
  timeout?: CacheDuration;
  /**
   * The repository, as `owner/name`, whose cache entries an export lists in one go.
   *
   * text, since 0.14
   *
   * Without it the export asks for each layer by itself, and many layers run into GitHub's limit on requests. It works only together with `ghtoken`; one without the other is ignored without a word. No variable stands in for it.
   *
   * `repository=acme/app`
   *
   * https://buildkit-config.dev/reference/cache/gha/#repository
   */
  repository?: string;
  /**
   * A token for GitHub's public API, such as `GITHUB_TOKEN`, with which `repository` is looked up.
   *
   * text, since 0.14, secret
   *
   * It works only together with `repository`; one without the other is ignored without a word. Neither buildx nor the usual build actions fill it in. Pass it by a variable of the environment, so that it stays out of the workflow and its log.
   *
   * https://buildkit-config.dev/reference/cache/gha/#ghtoken
   */
  ghtoken?: string;
  /**
   * How much goes into the cache: `min` stores the final image, `max` the layers of every step.
   *
   * text, default min, since 0.9
   *
   * One of: `min`, `max`
   *
   * With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space.
   *
   * `mode=max`
   *
   * https://buildkit-config.dev/reference/cache/gha/#mode
   */
  mode?: "min" | "max";
  /**
   * Lets the build pass although the upload of its cache failed.
   *
   * boolean, default false, since 0.11
   *
   * It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/gha/#ignore-error
   */
  "ignore-error"?: boolean;
}

/** Keeps the cache in an S3 bucket, or in a service that speaks the same protocol. Nothing is ever deleted there, so the bucket needs a lifecycle rule of its own. */
export interface CacheToS3 {
  /**
   * The bucket that holds the cache.
   *
   * text, required, since 0.11
   *
   * Else: `AWS_BUCKET` of the daemon
   *
   * BuildKit does not make it. `AWS_BUCKET` stands in for it where the daemon runs; set on your machine, it has no effect on a builder elsewhere.
   *
   * `bucket=acme-build-cache`
   *
   * https://buildkit-config.dev/reference/cache/s3/#bucket
   */
  bucket?: string;
  /**
   * The AWS region of the bucket.
   *
   * text, required, since 0.11
   *
   * Else: `AWS_REGION` of the daemon
   *
   * It is asked for even where it means nothing, as with MinIO; write `us-east-1` there. buildx hands your credentials to the builder and never your region, so neither a profile nor `AWS_REGION` on your machine fills it in. `AWS_DEFAULT_REGION` is not read at all.
   *
   * `region=eu-central-1`
   *
   * https://buildkit-config.dev/reference/cache/s3/#region
   */
  region?: string;
  /**
   * The address of a service other than AWS, with its scheme: MinIO, Cloudflare R2, Google Cloud Storage.
   *
   * text, default the address of AWS for the region, since 0.11
   *
   * Else: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` of the daemon
   *
   * The daemon calls it, so `localhost` means the container of the builder, not your machine. Most such services also need `use_path_style=true`, and Google's needs `disable_accept_encoding=true`.
   *
   * `endpoint_url=https://minio.example.com:9000`
   *
   * https://buildkit-config.dev/reference/cache/s3/#endpoint_url
   */
  endpoint_url?: string;
  /**
   * Puts the bucket into the path of the address, as MinIO wants it, instead of the host name.
   *
   * boolean, default false, since 0.11
   *
   * It counts only together with `endpoint_url`. Without it the daemon looks up `bucket.minio.example.com`, which no DNS server knows. `yes` is read as false without a word.
   *
   * `use_path_style=true`
   *
   * https://buildkit-config.dev/reference/cache/s3/#use_path_style
   */
  use_path_style?: boolean;
  /**
   * The first half of an AWS key pair.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_ACCESS_KEY_ID` of the client, then `AWS_ACCESS_KEY_ID` of the daemon
   *
   * Without `secret_access_key` it is ignored by the daemon. buildx fills in what the AWS SDK finds on your machine and sends it to the builder, where it wins over the role of the builder; write the keys neither here nor in a bake file, but into the environment.
   *
   * https://buildkit-config.dev/reference/cache/s3/#access_key_id
   */
  access_key_id?: string;
  /**
   * The second half of an AWS key pair, the one to keep to yourself.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_SECRET_ACCESS_KEY` of the client, then `AWS_SECRET_ACCESS_KEY` of the daemon
   *
   * In a command it is readable for everybody on the machine and often ends up in the log of the CI. Leave it to the environment: buildx sends along what the AWS SDK finds on your machine. Without `access_key_id` it is ignored by the daemon.
   *
   * https://buildkit-config.dev/reference/cache/s3/#secret_access_key
   */
  secret_access_key?: string;
  /**
   * The token that belongs to temporary AWS keys, those of a role or of single sign-on.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_SESSION_TOKEN` of the client, then `AWS_SESSION_TOKEN` of the daemon
   *
   * It counts only together with both keys. When both keys are in the entry, buildx does not look for it, so write it out too; buildx 0.10 adds the one of your environment even then, and keys with somebody else's token are refused.
   *
   * https://buildkit-config.dev/reference/cache/s3/#session_token
   */
  session_token?: string;
  /**
   * How many layers an export sends at the same time.
   *
   * integer, default 4, since 0.16
   *
   * More helps with many small layers and a fast line, and costs memory on the builder. Before 0.16 it is ignored, and layers go up one after the other. An import reads it and does nothing with it, but fails when it is no number.
   *
   * `upload_parallelism=8`
   *
   * https://buildkit-config.dev/reference/cache/s3/#upload_parallelism
   */
  upload_parallelism?: number;
  /**
   * Leaves a header out of the signature that Google Cloud Storage changes on the way.
   *
   * boolean, default false, since 0.30
   *
   * Without it Google answers every request with `SignatureDoesNotMatch`. AWS does not need it. Before 0.30 it is ignored. `yes` is read as false without a word.
   *
   * `disable_accept_encoding=true`
   *
   * https://buildkit-config.dev/reference/cache/s3/#disable_accept_encoding
   */
  disable_accept_encoding?: boolean;
  /**
   * How the AWS SDK tries again; `adaptive` is taken and changes nothing, up to 0.32.
   *
   * text, default standard, since 0.30
   *
   * Else: `AWS_RETRY_MODE` of the daemon
   *
   * One of: `standard`, `adaptive`
   *
   * BuildKit sets it at a point where the SDK has chosen already. `AWS_RETRY_MODE=adaptive` in the environment of the daemon does work. Case counts: `Standard` is refused. Before 0.30 the attribute is ignored.
   *
   * `retry_mode=standard`
   *
   * https://buildkit-config.dev/reference/cache/s3/#retry_mode
   */
  retry_mode?: "standard" | "adaptive";
  /**
   * How often one request to the bucket is tried, the first time included.
   *
   * integer, default 3, since 0.30
   *
   * Else: `AWS_MAX_ATTEMPTS` of the daemon
   *
   * Raise it when a busy bucket answers `SlowDown` or `503`. It wins over `AWS_MAX_ATTEMPTS` in the environment of the daemon. Before 0.30 it is ignored, and only that variable helps.
   *
   * `retry_max_attempts=10`
   *
   * https://buildkit-config.dev/reference/cache/s3/#retry_max_attempts
   */
  retry_max_attempts?: number;
  /**
   * Text in front of every key in the bucket, letter for letter.
   *
   * text, default none, since 0.11
   *
   * No slash is added: `prefix=app` gives `appblobs/...`, so write `app/`. Export and import need the same one, or the import finds nothing and says nothing. Layers under one prefix are shared by every `name`.
   *
   * `prefix=app/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#prefix
   */
  prefix?: string;
  /**
   * Text between `prefix` and the `name` of a manifest.
   *
   * text, default manifests/, since 0.11
   *
   * No slash is added, so keep the one at the end. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `manifests_prefix=manifests/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#manifests_prefix
   */
  manifests_prefix?: string;
  /**
   * Text between `prefix` and the digest of a layer.
   *
   * text, default blobs/, since 0.11
   *
   * No slash is added, so keep the one at the end; a key then ends in `blobs/sha256:...`. Export and import need the same one: the manifest names layers by digest only, and a layer that is not where the import looks cannot be fetched.
   *
   * `blobs_prefix=blobs/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#blobs_prefix
   */
  blobs_prefix?: string;
  /**
   * The name of the cache's manifest, or several with semicolons between them.
   *
   * names with semicolons between them, default buildkit, since 0.11
   *
   * An export writes all of them, an import reads the first and leaves out the rest without a word; for more, write one `--cache-from` each. Builds that export to one name replace each other's cache. A name that is not in the bucket is no error: every step runs.
   *
   * `name=main;feature-x`
   *
   * https://buildkit-config.dev/reference/cache/s3/#name
   */
  name?: string | readonly string[];
  /**
   * How old a stored layer may be before an export renews its date.
   *
   * Go duration, default 24h, since 0.11
   *
   * A lifecycle rule that deletes by age then spares layers that are still in use; keep this well below the age in that rule. A layer is renewed by copying it onto itself, which the bucket bills as a request. Days do not exist: `7d` is read as 24h without a word, so write `168h`.
   *
   * `touch_refresh=168h`
   *
   * https://buildkit-config.dev/reference/cache/s3/#touch_refresh
   */
  touch_refresh?: CacheDuration;
  /**
   * How much goes into the cache: `min` stores the final image, `max` the layers of every step.
   *
   * text, default min, since 0.11
   *
   * One of: `min`, `max`
   *
   * With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space.
   *
   * `mode=max`
   *
   * https://buildkit-config.dev/reference/cache/s3/#mode
   */
  mode?: "min" | "max";
  /**
   * Lets the build pass although the upload of its cache failed.
   *
   * boolean, default false, since 0.11
   *
   * It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/s3/#ignore-error
   */
  "ignore-error"?: boolean;
}

/** Keeps the cache in a container of Azure Blob Storage. The container is looked up before the build begins, and layers go up one after the other, each within five minutes or not at all. */
export interface CacheToAzblob {
  /**
   * The address of the storage account, with its scheme.
   *
   * text, required, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_ACCOUNT_URL` of the daemon
   *
   * Without `https://` the account cannot be found in it, and the error speaks of a missing host or account name. The container does not belong into it; that is `container`. The variable counts where the daemon runs, not on your machine.
   *
   * `account_url=https://acmecache.blob.core.windows.net`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#account_url
   */
  account_url?: string;
  /**
   * The name of the storage account, for signing with `secret_access_key`.
   *
   * text, default the first part of the host in `account_url`, since 0.12
   *
   * Else: `BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME` of the daemon
   *
   * It is needed where the host does not begin with it: Azurite, or a domain of your own. Before 0.12 it is ignored, and such a service cannot be used with a key.
   *
   * `account_name=acmecache`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#account_name
   */
  account_name?: string;
  /**
   * The container in the storage account that holds the cache.
   *
   * text, default buildkit-cache, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_CONTAINER` of the daemon
   *
   * It is made when it is missing, by an import too, so a typo gives an empty container rather than an error. Where the credentials may not make one, an export stops the build before its first step.
   *
   * `container=buildkit-cache`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#container
   */
  container?: string;
  /**
   * The folder in front of every blob of the cache.
   *
   * text, default none, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_PREFIX` of the daemon
   *
   * Unlike in `s3`, it is joined with a slash, so `app` and `app/` are the same. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `prefix=app`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#prefix
   */
  prefix?: string;
  /**
   * The folder between `prefix` and the `name` of a manifest.
   *
   * text, default manifests, since 0.11
   *
   * It is joined with slashes. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `manifests_prefix=manifests`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#manifests_prefix
   */
  manifests_prefix?: string;
  /**
   * The folder between `prefix` and the digest of a layer.
   *
   * text, default blobs, since 0.11
   *
   * It is joined with slashes. Export and import need the same one: the manifest names layers by digest only, and a layer that is not where the import looks cannot be fetched.
   *
   * `blobs_prefix=blobs`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#blobs_prefix
   */
  blobs_prefix?: string;
  /**
   * The name of the cache's manifest, or several with semicolons between them.
   *
   * names with semicolons between them, default buildkit, since 0.11
   *
   * An export writes all of them and, unlike in `s3`, an import reads all of them. Builds that export to one name replace each other's cache. A name that is not there is no error: every step runs. Quote the value for the shell, which takes a semicolon as the end of the command.
   *
   * `name=main;feature-x`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#name
   */
  name?: string | readonly string[];
  /**
   * The key of the storage account, in base64.
   *
   * text, since 0.11, secret
   *
   * It opens the whole account, not the one container, and in a command it is readable for everybody on the machine. No variable stands in for it, and buildx looks for none.
   *
   * https://buildkit-config.dev/reference/cache/azblob/#secret_access_key
   */
  secret_access_key?: string;
  /**
   * How much goes into the cache: `min` stores the final image, `max` the layers of every step.
   *
   * text, default min, since 0.11
   *
   * One of: `min`, `max`
   *
   * With `min`, the default, a multi-stage build saves little: as soon as one source file changes, a fresh builder runs the intermediate stages again from their first step, downloads and compilers included. `max` costs more time for the upload and more space.
   *
   * `mode=max`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#mode
   */
  mode?: "min" | "max";
  /**
   * Lets the build pass although the upload of its cache failed.
   *
   * boolean, default false, since 0.11
   *
   * It covers the upload and nothing before it: an attribute that cannot be read, an expired `gha` token or an Azure container out of reach still fail the build, before its first step. Nor does it cover the push of the image. `yes` and `on` are read as false without a word.
   *
   * `ignore-error=true`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#ignore-error
   */
  "ignore-error"?: boolean;
}

/** A function for each backend; what it returns can be written anywhere that holds a cache. */
export interface CacheToFunctions {
  /**
   * Keeps the cache as an image of its own in a registry, where every builder that can log in finds it. With `mode=max` it holds the steps of all stages.
   *
   * https://buildkit-config.dev/reference/cache/registry/
   */
  registry(attributes: CacheToRegistry): CacheEntry;
  /**
   * Keeps the cache in a directory on the machine where you call the build, laid out as an OCI image. In CI that directory lasts only as long as something carries it from job to job.
   *
   * https://buildkit-config.dev/reference/cache/local/
   */
  local(attributes: CacheToLocal): CacheEntry;
  /**
   * Writes what the cache needs into the image itself, so that pushing the image is all it takes. It always works like `mode=min`, and it is imported with `type=registry,ref=IMAGE`, not with `type=inline`.
   *
   * https://buildkit-config.dev/reference/cache/inline/
   */
  inline(attributes?: CacheToInline): CacheEntry;
  /**
   * Keeps the cache in GitHub's own cache service, where it shares the quota of `actions/cache`. In a `run:` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word.
   *
   * https://buildkit-config.dev/reference/cache/gha/
   */
  gha(attributes?: CacheToGha): CacheEntry;
  /**
   * Keeps the cache in an S3 bucket, or in a service that speaks the same protocol. Nothing is ever deleted there, so the bucket needs a lifecycle rule of its own.
   *
   * https://buildkit-config.dev/reference/cache/s3/
   */
  s3(attributes?: CacheToS3): CacheEntry;
  /**
   * Keeps the cache in a container of Azure Blob Storage. The container is looked up before the build begins, and layers go up one after the other, each within five minutes or not at all.
   *
   * https://buildkit-config.dev/reference/cache/azblob/
   */
  azblob(attributes?: CacheToAzblob): CacheEntry;
}

/** One entry with its type, as an object. */
export type CacheTo =
  | ({ type: "registry" } & CacheToRegistry)
  | ({ type: "local" } & CacheToLocal)
  | ({ type: "inline" } & CacheToInline)
  | ({ type: "gha" } & CacheToGha)
  | ({ type: "s3" } & CacheToS3)
  | ({ type: "azblob" } & CacheToAzblob);

/** Keeps the cache as an image of its own in a registry, where every builder that can log in finds it. With `mode=max` it holds the steps of all stages. */
export interface CacheFromRegistry {
  /**
   * The image name under which the cache is stored, such as `ghcr.io/acme/app:cache`.
   *
   * text, required
   *
   * Give it a tag of its own: an export to the tag of your image replaces the image. Builds that export to one tag replace each other's cache, so each platform, and each branch that differs much, wants its own; an import can name several, one `--cache-from` each.
   *
   * `ref=ghcr.io/acme/app:cache`
   *
   * https://buildkit-config.dev/reference/cache/registry/#ref
   */
  ref: string;
  /**
   * Calls the registry of the cache without checking its certificate, or over plain HTTP.
   *
   * boolean, default false, since 0.12
   *
   * For this entry it puts the settings of `buildkitd.toml` for that host out of force: mirrors, `ca` and client certificates no longer count. Anybody on the way can then change the cache, and with it what you build.
   *
   * `registry.insecure=true`
   *
   * https://buildkit-config.dev/reference/cache/registry/#registry.insecure
   */
  "registry.insecure"?: boolean;
}

/** Keeps the cache in a directory on the machine where you call the build, laid out as an OCI image. In CI that directory lasts only as long as something carries it from job to job. */
export interface CacheFromLocal {
  /**
   * The directory on your machine that holds a cache written with `dest`.
   *
   * text, required
   *
   * A directory that is missing or has no `index.json` is a warning and nothing more: the build runs every step, which is right for the first build and easy to overlook after a typo. Look for `local cache import at` in the output. As with `dest`, a `~` is not expanded.
   *
   * `src=/tmp/buildkit-cache`
   *
   * https://buildkit-config.dev/reference/cache/local/#src
   */
  src: string;
  /**
   * The name of the cache inside its directory, so that one directory can hold several.
   *
   * text, default latest
   *
   * Export and import need the same name. buildx before 0.10 writes every cache as `latest`, whatever an export says. An import whose tag is not in `index.json` stops the build up to buildx 0.32 and is skipped with a warning from 0.33 on; an empty `tag=` stops it always.
   *
   * `tag=main`
   *
   * https://buildkit-config.dev/reference/cache/local/#tag
   */
  tag?: string;
  /**
   * Picks one cache of the directory by the digest of its manifest.
   *
   * text
   *
   * It wins over `tag`. Digests stand in the directory's `index.json` and change with each export, so it is rarely the right choice for CI.
   *
   * `digest=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`
   *
   * https://buildkit-config.dev/reference/cache/local/#digest
   */
  digest?: string;
}

/** Keeps the cache in GitHub's own cache service, where it shares the quota of `actions/cache`. In a `run:` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word. */
export interface CacheFromGha {
  /**
   * The name of the cache; builds that export to one scope replace each other's cache.
   *
   * text, default buildkit, since 0.9
   *
   * Without it all builds of a repository share `buildkit`, and only the one that ends last gets a hit next time: give each image, platform and matrix job its own, on export and import. The layers themselves are shared between scopes and stored once.
   *
   * `scope=api`
   *
   * https://buildkit-config.dev/reference/cache/gha/#scope
   */
  scope?: string;
  /**
   * The token of the running job that opens the cache service.
   *
   * text, required, since 0.9, secret
   *
   * Else: `ACTIONS_RUNTIME_TOKEN` of the client
   *
   * Leave it to the environment. GitHub gives `ACTIONS_RUNTIME_TOKEN` to actions, not to `run:` steps; there expose it with an action first. Without it buildx leaves the entry out, exports nothing, imports nothing and says nothing; buildctl stops. `GITHUB_TOKEN` does not fit here.
   *
   * https://buildkit-config.dev/reference/cache/gha/#token
   */
  token?: string;
  /**
   * The address of the cache service, version 1, and of version 2 where `url_v2` is missing.
   *
   * text, required, since 0.9
   *
   * Else: `ACTIONS_CACHE_URL` or `ACTIONS_RESULTS_URL` of the client
   *
   * Leave it to the environment, which has it in actions and not in `run:` steps. When neither `url` nor `url_v2` is known, buildx leaves the entry out without a word.
   *
   * `url=$ACTIONS_CACHE_URL`
   *
   * https://buildkit-config.dev/reference/cache/gha/#url
   */
  url?: string;
  /**
   * The address of the cache service, version 2.
   *
   * text, since 0.20
   *
   * Else: `ACTIONS_RESULTS_URL` of the client
   *
   * Its presence alone selects version 2, unless `version=1`. github.com has had no other version since April 2025. Daemons before 0.20 do not read it and fall back to `url`, which on github.com ends in an error about a legacy service. Leave it to the environment.
   *
   * `url_v2=$ACTIONS_RESULTS_URL`
   *
   * https://buildkit-config.dev/reference/cache/gha/#url_v2
   */
  url_v2?: string;
  /**
   * Which version of the cache service to speak.
   *
   * integer, default 2 when `url_v2` or GitHub's own address of version 2 is known, else 1, since 0.20
   *
   * Else: `ACTIONS_CACHE_SERVICE_V2` of the client
   *
   * One of: `1`, `2`
   *
   * On github.com leave it out: the runner says so by `ACTIONS_CACHE_SERVICE_V2`, and only version 2 is left there. `version=2` has buildx look for `ACTIONS_RESULTS_URL`; the number has to be exactly that. With `version=1` a `url_v2` is not looked at.
   *
   * `version=2`
   *
   * https://buildkit-config.dev/reference/cache/gha/#version
   */
  version?: 1 | 2;
  /**
   * How long one request to the cache service may take, with all its waiting and trying again.
   *
   * Go duration, default 10m, since 0.13
   *
   * The service slows callers down that ask too often, so a big cache can wait long; a short timeout turns that into `maximum timeout reached`. A unit is needed: `20m`, not `20`, and days do not exist. `0` means 5 minutes. Before 0.13 it is always 5 minutes.
   *
   * `timeout=20m`
   *
   * https://buildkit-config.dev/reference/cache/gha/#timeout
   */
  timeout?: CacheDuration;
}

/** Keeps the cache in an S3 bucket, or in a service that speaks the same protocol. Nothing is ever deleted there, so the bucket needs a lifecycle rule of its own. */
export interface CacheFromS3 {
  /**
   * The bucket that holds the cache.
   *
   * text, required, since 0.11
   *
   * Else: `AWS_BUCKET` of the daemon
   *
   * BuildKit does not make it. `AWS_BUCKET` stands in for it where the daemon runs; set on your machine, it has no effect on a builder elsewhere.
   *
   * `bucket=acme-build-cache`
   *
   * https://buildkit-config.dev/reference/cache/s3/#bucket
   */
  bucket?: string;
  /**
   * The AWS region of the bucket.
   *
   * text, required, since 0.11
   *
   * Else: `AWS_REGION` of the daemon
   *
   * It is asked for even where it means nothing, as with MinIO; write `us-east-1` there. buildx hands your credentials to the builder and never your region, so neither a profile nor `AWS_REGION` on your machine fills it in. `AWS_DEFAULT_REGION` is not read at all.
   *
   * `region=eu-central-1`
   *
   * https://buildkit-config.dev/reference/cache/s3/#region
   */
  region?: string;
  /**
   * The address of a service other than AWS, with its scheme: MinIO, Cloudflare R2, Google Cloud Storage.
   *
   * text, default the address of AWS for the region, since 0.11
   *
   * Else: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` of the daemon
   *
   * The daemon calls it, so `localhost` means the container of the builder, not your machine. Most such services also need `use_path_style=true`, and Google's needs `disable_accept_encoding=true`.
   *
   * `endpoint_url=https://minio.example.com:9000`
   *
   * https://buildkit-config.dev/reference/cache/s3/#endpoint_url
   */
  endpoint_url?: string;
  /**
   * Puts the bucket into the path of the address, as MinIO wants it, instead of the host name.
   *
   * boolean, default false, since 0.11
   *
   * It counts only together with `endpoint_url`. Without it the daemon looks up `bucket.minio.example.com`, which no DNS server knows. `yes` is read as false without a word.
   *
   * `use_path_style=true`
   *
   * https://buildkit-config.dev/reference/cache/s3/#use_path_style
   */
  use_path_style?: boolean;
  /**
   * The first half of an AWS key pair.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_ACCESS_KEY_ID` of the client, then `AWS_ACCESS_KEY_ID` of the daemon
   *
   * Without `secret_access_key` it is ignored by the daemon. buildx fills in what the AWS SDK finds on your machine and sends it to the builder, where it wins over the role of the builder; write the keys neither here nor in a bake file, but into the environment.
   *
   * https://buildkit-config.dev/reference/cache/s3/#access_key_id
   */
  access_key_id?: string;
  /**
   * The second half of an AWS key pair, the one to keep to yourself.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_SECRET_ACCESS_KEY` of the client, then `AWS_SECRET_ACCESS_KEY` of the daemon
   *
   * In a command it is readable for everybody on the machine and often ends up in the log of the CI. Leave it to the environment: buildx sends along what the AWS SDK finds on your machine. Without `access_key_id` it is ignored by the daemon.
   *
   * https://buildkit-config.dev/reference/cache/s3/#secret_access_key
   */
  secret_access_key?: string;
  /**
   * The token that belongs to temporary AWS keys, those of a role or of single sign-on.
   *
   * text, since 0.11, secret
   *
   * Else: `AWS_SESSION_TOKEN` of the client, then `AWS_SESSION_TOKEN` of the daemon
   *
   * It counts only together with both keys. When both keys are in the entry, buildx does not look for it, so write it out too; buildx 0.10 adds the one of your environment even then, and keys with somebody else's token are refused.
   *
   * https://buildkit-config.dev/reference/cache/s3/#session_token
   */
  session_token?: string;
  /**
   * Leaves a header out of the signature that Google Cloud Storage changes on the way.
   *
   * boolean, default false, since 0.30
   *
   * Without it Google answers every request with `SignatureDoesNotMatch`. AWS does not need it. Before 0.30 it is ignored. `yes` is read as false without a word.
   *
   * `disable_accept_encoding=true`
   *
   * https://buildkit-config.dev/reference/cache/s3/#disable_accept_encoding
   */
  disable_accept_encoding?: boolean;
  /**
   * How the AWS SDK tries again; `adaptive` is taken and changes nothing, up to 0.32.
   *
   * text, default standard, since 0.30
   *
   * Else: `AWS_RETRY_MODE` of the daemon
   *
   * One of: `standard`, `adaptive`
   *
   * BuildKit sets it at a point where the SDK has chosen already. `AWS_RETRY_MODE=adaptive` in the environment of the daemon does work. Case counts: `Standard` is refused. Before 0.30 the attribute is ignored.
   *
   * `retry_mode=standard`
   *
   * https://buildkit-config.dev/reference/cache/s3/#retry_mode
   */
  retry_mode?: "standard" | "adaptive";
  /**
   * How often one request to the bucket is tried, the first time included.
   *
   * integer, default 3, since 0.30
   *
   * Else: `AWS_MAX_ATTEMPTS` of the daemon
   *
   * Raise it when a busy bucket answers `SlowDown` or `503`. It wins over `AWS_MAX_ATTEMPTS` in the environment of the daemon. Before 0.30 it is ignored, and only that variable helps.
   *
   * `retry_max_attempts=10`
   *
   * https://buildkit-config.dev/reference/cache/s3/#retry_max_attempts
   */
  retry_max_attempts?: number;
  /**
   * Text in front of every key in the bucket, letter for letter.
   *
   * text, default none, since 0.11
   *
   * No slash is added: `prefix=app` gives `appblobs/...`, so write `app/`. Export and import need the same one, or the import finds nothing and says nothing. Layers under one prefix are shared by every `name`.
   *
   * `prefix=app/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#prefix
   */
  prefix?: string;
  /**
   * Text between `prefix` and the `name` of a manifest.
   *
   * text, default manifests/, since 0.11
   *
   * No slash is added, so keep the one at the end. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `manifests_prefix=manifests/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#manifests_prefix
   */
  manifests_prefix?: string;
  /**
   * Text between `prefix` and the digest of a layer.
   *
   * text, default blobs/, since 0.11
   *
   * No slash is added, so keep the one at the end; a key then ends in `blobs/sha256:...`. Export and import need the same one: the manifest names layers by digest only, and a layer that is not where the import looks cannot be fetched.
   *
   * `blobs_prefix=blobs/`
   *
   * https://buildkit-config.dev/reference/cache/s3/#blobs_prefix
   */
  blobs_prefix?: string;
  /**
   * The name of the cache's manifest, or several with semicolons between them.
   *
   * names with semicolons between them, default buildkit, since 0.11
   *
   * An export writes all of them, an import reads the first and leaves out the rest without a word; for more, write one `--cache-from` each. Builds that export to one name replace each other's cache. A name that is not in the bucket is no error: every step runs.
   *
   * `name=main;feature-x`
   *
   * https://buildkit-config.dev/reference/cache/s3/#name
   */
  name?: string | readonly string[];
}

/** Keeps the cache in a container of Azure Blob Storage. The container is looked up before the build begins, and layers go up one after the other, each within five minutes or not at all. */
export interface CacheFromAzblob {
  /**
   * The address of the storage account, with its scheme.
   *
   * text, required, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_ACCOUNT_URL` of the daemon
   *
   * Without `https://` the account cannot be found in it, and the error speaks of a missing host or account name. The container does not belong into it; that is `container`. The variable counts where the daemon runs, not on your machine.
   *
   * `account_url=https://acmecache.blob.core.windows.net`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#account_url
   */
  account_url?: string;
  /**
   * The name of the storage account, for signing with `secret_access_key`.
   *
   * text, default the first part of the host in `account_url`, since 0.12
   *
   * Else: `BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME` of the daemon
   *
   * It is needed where the host does not begin with it: Azurite, or a domain of your own. Before 0.12 it is ignored, and such a service cannot be used with a key.
   *
   * `account_name=acmecache`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#account_name
   */
  account_name?: string;
  /**
   * The container in the storage account that holds the cache.
   *
   * text, default buildkit-cache, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_CONTAINER` of the daemon
   *
   * It is made when it is missing, by an import too, so a typo gives an empty container rather than an error. Where the credentials may not make one, an export stops the build before its first step.
   *
   * `container=buildkit-cache`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#container
   */
  container?: string;
  /**
   * The folder in front of every blob of the cache.
   *
   * text, default none, since 0.11
   *
   * Else: `BUILDKIT_AZURE_STORAGE_PREFIX` of the daemon
   *
   * Unlike in `s3`, it is joined with a slash, so `app` and `app/` are the same. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `prefix=app`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#prefix
   */
  prefix?: string;
  /**
   * The folder between `prefix` and the `name` of a manifest.
   *
   * text, default manifests, since 0.11
   *
   * It is joined with slashes. Export and import need the same one, or the import finds nothing and says nothing.
   *
   * `manifests_prefix=manifests`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#manifests_prefix
   */
  manifests_prefix?: string;
  /**
   * The folder between `prefix` and the digest of a layer.
   *
   * text, default blobs, since 0.11
   *
   * It is joined with slashes. Export and import need the same one: the manifest names layers by digest only, and a layer that is not where the import looks cannot be fetched.
   *
   * `blobs_prefix=blobs`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#blobs_prefix
   */
  blobs_prefix?: string;
  /**
   * The name of the cache's manifest, or several with semicolons between them.
   *
   * names with semicolons between them, default buildkit, since 0.11
   *
   * An export writes all of them and, unlike in `s3`, an import reads all of them. Builds that export to one name replace each other's cache. A name that is not there is no error: every step runs. Quote the value for the shell, which takes a semicolon as the end of the command.
   *
   * `name=main;feature-x`
   *
   * https://buildkit-config.dev/reference/cache/azblob/#name
   */
  name?: string | readonly string[];
  /**
   * The key of the storage account, in base64.
   *
   * text, since 0.11, secret
   *
   * It opens the whole account, not the one container, and in a command it is readable for everybody on the machine. No variable stands in for it, and buildx looks for none.
   *
   * https://buildkit-config.dev/reference/cache/azblob/#secret_access_key
   */
  secret_access_key?: string;
}

/** A function for each backend; what it returns can be written anywhere that holds a cache. */
export interface CacheFromFunctions {
  /**
   * Keeps the cache as an image of its own in a registry, where every builder that can log in finds it. With `mode=max` it holds the steps of all stages.
   *
   * https://buildkit-config.dev/reference/cache/registry/
   */
  registry(attributes: CacheFromRegistry): CacheEntry;
  /**
   * Keeps the cache in a directory on the machine where you call the build, laid out as an OCI image. In CI that directory lasts only as long as something carries it from job to job.
   *
   * https://buildkit-config.dev/reference/cache/local/
   */
  local(attributes: CacheFromLocal): CacheEntry;
  /**
   * Keeps the cache in GitHub's own cache service, where it shares the quota of `actions/cache`. In a `run:` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word.
   *
   * https://buildkit-config.dev/reference/cache/gha/
   */
  gha(attributes?: CacheFromGha): CacheEntry;
  /**
   * Keeps the cache in an S3 bucket, or in a service that speaks the same protocol. Nothing is ever deleted there, so the bucket needs a lifecycle rule of its own.
   *
   * https://buildkit-config.dev/reference/cache/s3/
   */
  s3(attributes?: CacheFromS3): CacheEntry;
  /**
   * Keeps the cache in a container of Azure Blob Storage. The container is looked up before the build begins, and layers go up one after the other, each within five minutes or not at all.
   *
   * https://buildkit-config.dev/reference/cache/azblob/
   */
  azblob(attributes?: CacheFromAzblob): CacheEntry;
}

/** One entry with its type, as an object. */
export type CacheFrom =
  | ({ type: "registry" } & CacheFromRegistry)
  | ({ type: "local" } & CacheFromLocal)
  | ({ type: "gha" } & CacheFromGha)
  | ({ type: "s3" } & CacheFromS3)
  | ({ type: "azblob" } & CacheFromAzblob);
