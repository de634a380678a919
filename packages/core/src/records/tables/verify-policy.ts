import type { Table } from "../record.ts";
import { certificateSummary } from "./certificate-summary.ts";

export const verifyPolicy: Table = {
  struct: "VerifyPolicy",
  doc: "What the signature of a GitHub Actions cache must show: two numbers of witnesses, and fields of the signer's certificate. In fields of the certificate, `*` at the start or the end stands for any text.",
  source: "cache/remotecache/gha/ghatypes/config.go:19",
  embeds: { Summary: certificateSummary },
  fields: {
    timestampThreshold: {
      kind: "int",
      since: "0.27.0",
      default: "0",
      doc: "How many trusted timestamps the signature must carry, of any kind. Entries in a transparency log count too, as they carry a time.",
      without: "no timestamp is asked for",
      symptoms: [
        {
          text: "not enough timestamp authorities",
          cause: "The signature carries fewer timestamps than this.",
        },
      ],
      example: "1",
      alias: ["timestampTreshold"],
      source: "cache/remotecache/gha/ghatypes/config.go:20",
    },
    tlogThreshold: {
      kind: "int",
      since: "0.27.0",
      default: "0",
      doc: "How many entries in a transparency log the signature must carry. Such an entry shows in public when the signature was made.",
      without: "no entry in a transparency log is asked for",
      symptoms: [
        {
          text: "not enough tlog authorities",
          cause: "The signature carries fewer log entries than this.",
        },
      ],
      example: "1",
      alias: ["tlogTreshold", "transparencyLogThreshold"],
      source: "cache/remotecache/gha/ghatypes/config.go:21",
    },
  },
};
