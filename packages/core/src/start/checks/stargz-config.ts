import { heldAt } from "../../load/held-at.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import { type ExpectedKeys, wrongKind } from "../free-form.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

/** fs/config/config.go of the stargz snapshotter. */
const expected: readonly ExpectedKeys[] = [
  {
    kind: "bool",
    keys: [
      "allow_no_verification",
      "check_always",
      "debug",
      "direct",
      "disable_verification",
      "force_single_range_mode",
      "no_background_fetch",
      "no_prometheus",
      "noprefetch",
      "sync_add",
    ],
  },
  { kind: "bool", keys: ["passthrough"], since: "0.26" },
  { kind: "bool", keys: ["fadv_dontneed", "log_file_access"], since: "0.28" },
  {
    kind: "int",
    keys: [
      "attr_timeout",
      "chunk_size",
      "entry_timeout",
      "fetching_timeout_sec",
      "max_cache_fds",
      "max_concurrency",
      "max_lru_cache_entry",
      "max_retries",
      "max_wait_msec",
      "min_wait_msec",
      "prefetch_chunk_size",
      "prefetch_size",
      "prefetch_timeout_sec",
      "resolve_result_entry",
      "resolve_result_entry_ttl_sec",
      "valid_interval",
    ],
  },
  { kind: "int", keys: ["merge_buffer_size", "merge_worker_count"], since: "0.26" },
  { kind: "int", keys: ["prefetch_async_size"], since: "0.28" },
  { kind: "string", keys: ["filesystem_cache_type", "http_cache_type"] },
];

export const facts: StartFacts = {
  doc: "a setting of the stargz snapshotter of the wrong kind",
  prints: "failed to parse stargz config",
  source: "cmd/buildkitd/main_oci_worker.go:433",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["snapshotter"]],
  find({ bound, value, context }) {
    // Told at the snapshotter: its settings can be spread over the file.
    if (value !== "stargz" || heldAt(bound.struct, "proxySnapshotterPath")) return undefined;
    const wrong = wrongKind(heldAt(bound.struct, "stargzSnapshotter"), expected, context.version);
    return wrong && [{ span: bound.value, message: `\`${wrong.key}\` in \`stargzSnapshotter\` takes ${wrong.takes}` }];
  },
};
