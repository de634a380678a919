/** One file of a bundle. */
export interface BundleFile {
  /** Its name in the folder of the bundle. */
  path: string;
  text: string;
  /** A script that is to be executable. */
  executable?: true;
}
