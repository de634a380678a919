import { once } from "node:events";
import { createServer } from "node:net";

/** Something that takes calls and notes in what way it was called. */
export interface Listener {
  /** The ways, in order, each once: `TLS`, `HTTP`. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** Answers as a registry does that speaks plain HTTP and has nothing: to TLS with an error that is not TLS. */
export async function listen(port: number): Promise<Listener> {
  const calls: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (bytes) => {
      // The first byte of a TLS handshake.
      const way = bytes[0] === 0x16 ? "TLS" : "HTTP";
      if (!calls.includes(way)) calls.push(way);
      const status = way === "TLS" ? "400 Bad Request" : "404 Not Found";
      socket.end(`HTTP/1.0 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    });
  });
  server.listen(port, "0.0.0.0");
  await once(server, "listening");
  return {
    calls,
    async close() {
      server.close();
      await once(server, "close");
    },
  };
}
