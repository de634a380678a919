import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttp, type IncomingMessage, type RequestListener } from "node:http";
import { createServer as createHttps } from "node:https";
import { createServer as createTcp, type Server, type Socket } from "node:net";
import { createSecureContext } from "node:tls";
import type { KeyPair } from "../daemon/certificates.ts";

/** What answers a TLS handshake: a certificate for the asked name, or nothing that speaks TLS. */
export type Certificates = ((host: string) => KeyPair) | undefined;

/** The first byte of a TLS handshake. */
const handshake = 0x16;

/**
 * Answers 404 to everything on one port, over both protocols, and tells what was asked. Where it has no certificates, it answers a
 * handshake as a plain server does.
 */
export async function listen(
  address: string,
  port: number,
  certificates: Certificates,
  tell: (url: string) => void,
): Promise<Server> {
  const answer =
    (scheme: string): RequestListener =>
    (request: IncomingMessage, response) => {
      tell(`${scheme}://${request.headers.host}${request.url}`);
      response.writeHead(404).end();
    };
  const http = createHttp(answer("http"));
  const https = createHttps(
    {
      SNICallback(host, done) {
        const pair = certificates?.(host);
        if (!pair) return done(new Error("no certificate"));
        done(null, createSecureContext({ cert: readFileSync(pair.cert), key: readFileSync(pair.key) }));
      },
    },
    answer("https"),
  );
  https.on("tlsClientError", (_error, socket) => tell(`https://${socket.servername || address}: refused certificate`));
  const server = createTcp((socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      socket.pause();
      const isTls = first[0] === handshake;
      if (isTls && !certificates) return void socket.end("HTTP/1.0 400 Bad Request\r\n\r\nHTTPS to an HTTP server.\n");
      socket.unshift(first);
      (isTls ? https : http).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  server.listen(port, address);
  await once(server, "listening");
  return server;
}
