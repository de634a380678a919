/** The longest path of a socket, in bytes, that the daemon tries. */
const longest = 104;

/** Why the daemon makes no socket at a path: the end of a sentence, and what it says. */
export function refusedSocket(path: string): { why: string; said: string } | undefined {
  const bytes = new TextEncoder().encode(path).length;
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
