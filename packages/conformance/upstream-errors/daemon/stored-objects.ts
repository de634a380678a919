import { once } from "node:events";
import { createServer } from "node:http";
import { buildOf, fromScratch, startDaemon } from "./daemon.ts";
import type { See } from "./seen.ts";

const attributes = "region=eu-west-1,bucket=cache,endpoint_url=http://127.0.0.1:9000,use_path_style=true";
const names = "blobs_prefix=layers,manifests_prefix=index,name=app";
const keys = "access_key_id=id,secret_access_key=secret";

/** Sees under which names an s3 cache is stored. */
export const storedObjects: See = async ({ version, toml, folder }) => {
  const stored = new Set<string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "").replace(/^\/cache\//, "").replace(/\?.*/, "");
    if (request.method === "PUT") stored.add(decodeURIComponent(path).replace(/sha256:\w+/, "sha256:…"));
    request.resume();
    response.writeHead(request.method === "PUT" ? 200 : 404, { ETag: '"1"' }).end();
  });
  server.listen(9000, "127.0.0.1");
  await once(server, "listening");
  const daemon = await startDaemon(version, toml, folder);
  const { ok, printed } = await daemon.buildctl(
    ...buildOf(fromScratch, folder),
    `--export-cache=type=s3,${attributes},${names},${keys}`,
  );
  await daemon.stop();
  server.closeAllConnections();
  server.close();
  if (!ok) throw new Error(printed);
  return [...stored].join(", ");
};
