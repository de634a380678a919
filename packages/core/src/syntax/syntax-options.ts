export interface SyntaxOptions {
  /** A BuildKit version, range or image as `resolveTarget` reads it; it goes before a comment `# buildkit: 0.17` in the file. */
  buildkit?: string | undefined;
  /** The daemon's `frontend."gateway.v0".allowedRepositories`; an empty list allows every repository. */
  allowedRepositories?: readonly string[] | undefined;
  /** The build arguments of the build; `BUILDKIT_SYNTAX` goes before what the file says. */
  buildArgs?: { BUILDKIT_SYNTAX?: string | undefined } | undefined;
  /** Whether a frontend image has to be named by digest. */
  pinned?: boolean | undefined;
}
