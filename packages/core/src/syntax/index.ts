export { checkSyntax, type Syntax, type SyntaxResult } from "./check-syntax.ts";
export { fixSyntax } from "./fix-syntax.ts";
export type { SyntaxOptions } from "./syntax-options.ts";
export { type Dockerfile, readDockerfile } from "./dockerfile.ts";
export type { Channel } from "./image-channel.ts";
export { type ImageReference, parseReference } from "./reference.ts";
export type { SyntaxRule, SyntaxRulePage } from "./rule.ts";
export { sameSyntaxReleases } from "./same-syntax-releases.ts";
export { syntaxRules } from "../generated/syntax-rules.ts";
