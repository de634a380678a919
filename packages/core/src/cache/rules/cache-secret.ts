import { isSince } from "../../records/release.ts";
import { attributeIn, backendOf } from "../known-attribute.ts";
import { isVariable } from "../mask.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-secret",
  severity: "warning",
  weight: "advice",
  *check({ entries, dropped, client, buildx }: CacheContext): Iterable<CacheFinding> {
    for (const entry of [...entries, ...dropped]) {
      for (const { name, value, text, from } of entry.attributes) {
        const record = attributeIn(backendOf(entry.type), name);
        if (!record?.secret || from !== undefined || value === "" || isVariable(value)) continue;
        const variable = record.env?.find(
          ({ side, buildx: since }) =>
            side === "client" && client.name === "buildx" && (!since || isSince(buildx, since)),
        )?.name;
        yield {
          index: entry.index,
          span: text,
          attribute: name,
          message: `A secret stands in the value: it shows in the list of processes, in shell histories and in logs.`,
          help: variable ? `take it away; buildx reads \`${variable}\`` : "fill it in from a variable",
          effect: "none",
        };
      }
    }
  },
};

export const page: CacheRulePage = {
  summary: "A secret is written into the command line or a file.",
  text: `Everybody on the machine can read the arguments of a process, and CI systems print the commands that they run. buildx takes the keys of \`s3\` and the token of \`gha\` from its environment; for the others let the shell, bake or the workflow fill in a variable.`,
  bad: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache,access_key_id=AKIAEXAMPLE,secret_access_key=abcd
`,
  good: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache
`,
};
