import type { RuleWeights } from "../check/weigh.ts";
import type { ReadOptions } from "../judged-as.ts";

export interface SyntaxOptions extends ReadOptions {
  /** The daemon's `frontend."gateway.v0".allowedRepositories`; an empty list allows every repository. */
  allowedRepositories?: readonly string[] | undefined;
  /** The build arguments of the build; `BUILDKIT_SYNTAX` goes before what the file says. */
  buildArgs?: { BUILDKIT_SYNTAX?: string | undefined } | undefined;
  /** Whether a frontend image has to be named by digest. */
  pinned?: boolean | undefined;
  rules?: RuleWeights | undefined;
}
