const directives: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  // The full-text search runs WebAssembly, in a worker where the browser has them.
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** What a page may load and run: only what the site itself serves, and nothing that stands inline. */
export const contentSecurityPolicy: string = Object.entries(directives)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");
