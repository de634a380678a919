/** The longest path of a socket, in bytes, that the daemon tries. */
const longest = 104;

/** Why the daemon makes no socket at a path: the end of a sentence. */
export function refusedSocket(path: string): string | undefined {
  // No character takes more than three bytes for each of its units.
  const bytes = path.length * 3 > longest ? new TextEncoder().encode(path).length : 0;
  if (bytes > longest) return `is a socket's path of ${bytes} bytes, and ${longest} are the most`;
  if (path === "") return "names no path";
  return path.endsWith("/") ? "ends like a folder" : undefined;
}
