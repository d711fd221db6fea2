import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { paths } from "../../src/paths.ts";

/** What stands between a browser and the site, and can be another version of it. */
export type Relay = { address: string; updated: boolean; close(): Promise<void> };

/** Passes everything on to a site; once `updated`, its service worker is that of another version. */
export async function openRelay(site: string): Promise<Relay> {
  const { hostname, port } = new URL(site);
  const server = createServer((incoming, outgoing) => {
    const { method, url: path = "/", headers } = incoming;
    const isWorker = path === paths.worker();
    const asked = isWorker ? { ...headers, "accept-encoding": "identity", "if-none-match": "" } : headers;
    const upstream = request({ hostname, port, method, path, headers: asked }, async (answer) => {
      const body = Buffer.concat(await answer.toArray());
      const { "content-length": _, "transfer-encoding": __, ...rest } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, rest);
      outgoing.end(isWorker && relay.updated ? `${body}\n// another version` : body);
    });
    upstream.on("error", () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const relay: Relay = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    updated: false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return relay;
}
