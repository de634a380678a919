/** What an author wrote cannot be rendered; the message says what and where, for people. */
export class BundleError extends Error {
  override readonly name = "BundleError";
}
