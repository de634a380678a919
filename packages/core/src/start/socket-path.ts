/** The longest path of a socket, in bytes, that the daemon tries. */
const longest = 104;

/** Why the daemon makes no socket at a path: the end of a sentence, and what it says. */
export function refusedSocket(path: string): { why: string; said: string } | undefined {
  // No character takes more than three bytes for each of its units.
  const bytes = path.length * 3 > longest ? new TextEncoder().encode(path).length : 0;
  if (bytes > longest) {
    return {
      why: `is a socket's path of ${bytes} bytes, and ${longest} are the most`,
      said: "unix socket path too long",
    };
  }
  if (path === "") return { why: "names no path", said: "chmod : no such file or directory" };
  if (path.endsWith("/")) return { why: "ends like a folder", said: "is a directory" };
  return undefined;
}
