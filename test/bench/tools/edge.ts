import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";

/** One response as it went over the network. Sizes in bytes. */
export type Transfer = {
  method: string;
  path: string;
  status: number;
  /** The status line and header lines as HTTP/1.1 writes them; HTTP/2 and 3 need less. */
  head: number;
  /** The body, compressed if its type is text. */
  body: number;
  /** The body before compression. */
  raw: number;
};

export type Edge = {
  origin: string;
  /** What went through since the last call. */
  taken(): Transfer[];
  close(): Promise<void>;
};

/**
 * Stands before a server as Cloudflare's edge does: passes requests on, compresses texts with brotli at quality 4, and
 * counts what it sends.
 */
export async function openEdge(origin: string): Promise<Edge> {
  let transfers: Transfer[] = [];
  const server = createServer((incoming, outgoing) => {
    passOn(new URL(origin), incoming, outgoing, (transfer) => transfers.push(transfer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken() {
      const past = transfers;
      transfers = [];
      return past;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function passOn(
  origin: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  count: (transfer: Transfer) => void,
): void {
  const { method = "GET", url: path = "/" } = incoming;
  const headers = { ...incoming.headers, "accept-encoding": "identity" };
  const { hostname, port } = origin;
  const upstream = request({ hostname, port, method, path, headers }, async (answer) => {
    const raw = Buffer.concat(await answer.toArray());
    const { statusCode: status = 0, statusMessage = "" } = answer;
    const lines = pairs(answer.rawHeaders).filter(
      ([name]) => !/^(content-length|transfer-encoding|connection)$/i.test(name),
    );
    const body = isText(answer.headers["content-type"]) ? brotli(raw) : raw;
    if (body !== raw) lines.push(["Content-Encoding", "br"]);
    lines.push(["Content-Length", String(body.length)]);
    const head = `HTTP/1.1 ${status} ${statusMessage}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
    count({ method, path, status, head: Buffer.byteLength(head), body: body.length, raw: raw.length });
    outgoing.writeHead(status, lines.flat());
    outgoing.end(body);
  });
  upstream.on("error", (error) => outgoing.destroy(error));
  incoming.pipe(upstream);
}

function pairs(rawHeaders: string[]): [string, string][] {
  return rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ""] as [string, string]] : []));
}

function isText(type = ""): boolean {
  return /^(text\/|image\/svg|application\/(json|javascript|manifest|xml))/.test(type);
}

/** What is shorter than 50 bytes Cloudflare leaves alone. */
function brotli(raw: Buffer): Buffer {
  if (raw.length < 50) return raw;
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
}

/** All that a list of responses took, in bytes, headers and bodies. */
export function bytesOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { head, body }) => sum + head + body, 0);
}
