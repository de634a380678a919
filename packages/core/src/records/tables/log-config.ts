import type { Table } from "../record.ts";

export const logConfig: Table = {
  struct: "LogConfig",
  doc: "How much the daemon logs, and in which form.",
  source: "cmd/buildkitd/config/config.go:74",
  fields: {
    format: {
      kind: "string",
      since: "0.13.0",
      values: [
        { value: "text", doc: "Lines for people." },
        { value: "json", doc: "One JSON object per line, for log collectors." },
      ],
      default: "text",
      flag: { name: "--log-format", since: "0.13.0" },
      doc: "The form of the daemon's log lines. Any other word stops the daemon at its start.",
      without: "the log is written as text",
      onBad: [{ value: '"logfmt"', effect: "the daemon does not start" }],
      symptoms: [{ text: "unsupported log type", cause: "`log.format` is neither `text` nor `json`." }],
      example: '"json"',
      source: "cmd/buildkitd/config/config.go:75",
    },
    level: {
      kind: "string",
      since: "0.30.0",
      values: [
        { value: "panic", doc: "Only messages before a crash." },
        { value: "fatal", doc: "Only messages before the daemon ends." },
        { value: "error", doc: "What failed." },
        { value: "warn", doc: "What failed or looks wrong." },
        { value: "warning", doc: "The same as `warn`." },
        { value: "info", doc: "What happens, in short." },
        { value: "debug", doc: "Details, such as every registry request." },
        { value: "trace", doc: "Everything; slows the daemon down." },
      ],
      default: "info",
      flag: {
        name: "--log-level",
        since: "0.30.0",
        note: "Also the variable BUILDKITD_LOG_LEVEL.",
      },
      doc: "How much the daemon logs. It replaces `debug` and `trace` and wins over them. Releases before 0.30 ignore it without a word and stay at `info`. Capital letters make no difference.",
      without: "the log stays at the level info",
      onBad: [{ value: '"verbose"', effect: "the daemon does not start" }],
      symptoms: [{ text: "unsupported log level", cause: "`log.level` is not one of the known words." }],
      example: '"debug"',
      source: "cmd/buildkitd/config/config.go:76",
    },
  },
};
