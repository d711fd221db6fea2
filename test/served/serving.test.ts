import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { paths } from "../../src/paths.ts";
import { freePort } from "../bench/tools/port.ts";
import { startServed } from "./served.ts";

const { port, data, end } = await startServed();
afterAll(end);

const program = fileURLToPath(new URL("../../src/serve.ts", import.meta.url));

test("a page and a public file come in the encoding that the browser takes, and say the same in each", async () => {
  for (const path of [paths.guide(), "/footnote.css", "/behaviours.js"]) {
    const plain = await raw(port, path, { "accept-encoding": "identity" });
    const zipped = await raw(port, path, { "accept-encoding": "gzip, deflate" });
    const brotli = await raw(port, path, { "accept-encoding": "gzip, br;q=1.0" });
    const unwanted = await raw(port, path, { "accept-encoding": "br;q=0, gzip;q=0.5" });
    expect([plain, zipped, brotli, unwanted].map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      "gzip",
      "br",
      "gzip",
    ]);
    expect(plain.status).toBe(200);
    expect(gunzipSync(zipped.body).toString()).toBe(plain.body.toString());
    expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.body.toString());
    expect(zipped.headers["vary"]).toContain("Accept-Encoding");
  }
});

test("public files come with their type, may be kept, and are not sent again to who has them", async () => {
  const types = { "/icon.svg": "image/svg+xml", "/htmx.js": /^text\/javascript/, "/footnote.css": /^text\/css/ };
  for (const [path, type] of Object.entries({
    ...types,
    "/guide-class.webp": "image/webp",
    "/robots.txt": /^text/,
  })) {
    const { status, headers } = await raw(port, path);
    expect([path, status]).toEqual([path, 200]);
    expect(headers["content-type"]).toMatch(type);
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["cache-control"]).toContain("immutable");
    const again = await raw(port, path, { "if-none-match": String(headers["etag"]) });
    expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
  }
});

test("nothing but public files is sent from the disk", async () => {
  for (const path of [
    "/_headers",
    "/../package.json",
    "/%2e%2e/package.json",
    "//etc/passwd",
    "/..%2fdata/server.json",
  ]) {
    const { status, body } = await raw(port, path);
    expect([path, status]).toEqual([path, 404]);
    expect(body.toString()).toContain("<h1");
  }
  expect((await raw(port, "/constructor")).status).toBe(404);
});

test("its health is asked of its storage", async () => {
  const { status, body } = await raw(port, paths.health());
  expect([status, JSON.parse(body.toString())]).toEqual([200, { storage: "ok" }]);
});

test("only this computer reaches it, unless it is told otherwise", async () => {
  const own = Object.values(networkInterfaces()).flatMap((card) => card ?? []);
  for (const { address } of own.filter(({ internal, family }) => !internal && family === "IPv4")) {
    expect(await reaches(address, port)).toBe(false);
  }
  expect(await reaches("127.0.0.1", port)).toBe(true);
});

test("who guesses codes is counted by where they are, not by where they say they are", async () => {
  const statuses = new Set<number>();
  for (let guess = 0; guess < 210; guess++) {
    const from = { "cf-connecting-ip": `192.0.2.${guess}`, "x-forwarded-for": `192.0.2.${guess}` };
    statuses.add((await raw(port, `${paths.join()}?code=AAAA2${guess}`, from)).status);
  }
  expect([...statuses]).toEqual([422, 429]);
});

test("nobody makes the site take http for https by saying so", async () => {
  const path = paths.newClass("putin-china-olympics");
  for (const headers of [{}, { "x-forwarded-proto": "https", "x-forwarded-host": "evil.test" }]) {
    const { status, body } = await raw(port, path, headers);
    expect(status).toBe(200);
    expect(body.toString()).not.toMatch(/evil\.test|https:\/\/127/);
  }
});

test("a browser that never ends its request keeps nobody else waiting", async () => {
  const slow = await Promise.all(Array.from({ length: 200 }, () => unfinished(port)));
  const before = performance.now();
  for (let i = 0; i < 20; i++) expect((await raw(port, paths.join())).status).toBe(200);
  expect(performance.now() - before).toBeLessThan(10_000);
  for (const socket of slow) socket.destroy();
});

test("one folder is served once: who starts it a second time is told so", async () => {
  const env = { ...process.env, DATA: data, NODE_OPTIONS: "", NODE_ENV: "" };
  const first = spawn(process.execPath, [program], { env: { ...env, PORT: String(await freePort()) } });
  try {
    await new Promise((resolve) => first.stdout.once("data", resolve));
    const second = spawn(process.execPath, [program], { env: { ...env, PORT: String(await freePort()) } });
    const said: string[] = [];
    second.stderr.on("data", (chunk) => said.push(String(chunk)));
    expect(await once(second, "close")).toEqual([2, null]);
    expect(said.join("")).toContain("is served already");
  } finally {
    first.kill("SIGTERM");
    await once(first, "close");
  }
});

type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** One request, its path sent as it stands. */
function raw(port: number, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers }, async (answer) => {
      const body = Buffer.concat(await answer.toArray());
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
    });
    sent.on("error", reject);
    sent.end();
  });
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
    setTimeout(() => socket.destroy(), 500);
  });
}

/** A connection on which the half of a form was sent, and nothing more comes. */
async function unfinished(port: number) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => {});
  socket.write(
    `POST /attempts HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nContent-Length: 50\r\n\r\nquiz=`,
  );
  return socket;
}
