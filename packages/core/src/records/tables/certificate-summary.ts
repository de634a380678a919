import type { Table } from "../record.ts";
import { certificateExtensions } from "./certificate-extensions.ts";

export const certificateSummary: Table = {
  struct: "Summary",
  doc: "Who signed, as the signer's certificate says. Upstream gives these keys no spelling of their own: the Go name and its form with a lower-case first letter both work on every release.",
  source: "vendor/github.com/sigstore/sigstore-go/pkg/fulcio/certificate/summarize.go:26",
  embeds: { Extensions: certificateExtensions },
  fields: {
    CertificateIssuer: {
      kind: "string",
      since: "0.27.0",
      default: "any",
      doc: "The name of the authority that issued the signer's certificate. An authority of Sigstore's public service looks like `CN=sigstore-intermediate,O=sigstore.dev`.",
      without: "a certificate of any trusted issuer is accepted",
      symptoms: [
        {
          text: "does not match policy",
          cause: "A field of the signer's certificate differs from the policy.",
        },
      ],
      example: '"CN=sigstore-intermediate,O=sigstore.dev"',
      source: "vendor/github.com/sigstore/sigstore-go/pkg/fulcio/certificate/summarize.go:27",
    },
    SubjectAlternativeName: {
      kind: "string",
      since: "0.27.0",
      default: "any",
      doc: "Who signed: for GitHub Actions, the URL of the workflow file with its Git ref. This is the field that ties a cache to one workflow, so a `*` too far to the left lets others in.",
      without: "a signature by anybody is accepted",
      symptoms: [
        {
          text: "does not match policy",
          cause: "A field of the signer's certificate differs from the policy.",
        },
      ],
      example: '"https://github.com/example/app/.github/workflows/build.yml@*"',
      alias: ["SAN", "subject"],
      source: "vendor/github.com/sigstore/sigstore-go/pkg/fulcio/certificate/summarize.go:28",
    },
  },
};
