import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { paths } from "../../../src/paths.ts";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

type Reply = { status: number; body: string; cookie: string; location: string };

/** Sends a form, or with no fields asks for a page, as a browser of the site does. */
export function send(origin: string, path: string, cookie = "", fields?: Record<string, string>): Promise<Reply> {
  const body = fields === undefined ? undefined : new URLSearchParams(fields).toString();
  const form = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body?.length ?? 0) };
  const headers = { origin, "sec-fetch-site": "same-origin", cookie, ...(body === undefined ? {} : form) };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${origin}${path}`,
      { method: body === undefined ? "GET" : "POST", agent, headers },
      async (answer) => {
        const text = Buffer.concat(await answer.toArray()).toString();
        const cookies = (answer.headers["set-cookie"] ?? []).map((line) => line.slice(0, line.indexOf(";")));
        const { statusCode: status = 0 } = answer;
        resolve({ status, body: text, cookie: cookies.join("; "), location: answer.headers.location ?? "" });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** A page with a socket: all that was pushed to it, by screen, with when it came. */
export class Line {
  readonly socket: WebSocket;
  readonly came: { screen: string | undefined; at: number; bytes: number }[] = [];
  /** The page that was pushed last, as HTML. */
  page = "";
  readonly #waiting = new Map<string, (at: number) => void>();

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const screen: string | undefined = /^\{"screen":"([^"]+)"/.exec(String(data))?.[1];
      const at = performance.now();
      this.came.push({ screen, at, bytes: Buffer.byteLength(String(data)) });
      if (screen !== undefined) this.page = JSON.parse(String(data)).html;
      if (screen !== undefined) this.#waiting.get(screen)?.(at);
    });
  }

  static open(origin: string, path: string, cookie: string): Promise<Line> {
    // Node's own WebSocket takes headers, which its types and browsers do not know.
    const options = { headers: { Cookie: cookie, Origin: origin } } as unknown as string[];
    const line = new Line(new WebSocket(`${origin.replace("http", "ws")}${path}`, options));
    return new Promise((resolve, reject) => {
      line.socket.addEventListener("open", () => resolve(line));
      line.socket.addEventListener("error", () => reject(new Error(`no socket at ${path}`)));
    });
  }

  /** When a screen is pushed, by `performance.now()`; at once if it came already. */
  see(screen: string): Promise<number> {
    const earlier = this.came.find((push) => push.screen === screen);
    if (earlier !== undefined) return Promise.resolve(earlier.at);
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => reject(new Error(`${screen} did not come within a minute`)), 60_000);
      this.#waiting.set(screen, (at) => {
        clearTimeout(giveUp);
        resolve(at);
      });
    });
  }
}

/** Joins a class; gives the student's cookie, and how long it took in milliseconds. */
export async function joinClass(origin: string, code: string): Promise<{ cookie: string; took: number }> {
  const began = performance.now();
  const { status, cookie, body } = await send(origin, paths.classPlayers(code), "", { page: crypto.randomUUID() });
  if (status !== 303) throw new Error(`could not join: ${status} ${body.slice(0, 300)}`);
  return { cookie, took: performance.now() - began };
}
