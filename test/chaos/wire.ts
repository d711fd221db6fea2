import { Agent, type ClientRequest, request } from "node:http";
import type { Dice } from "./dice.ts";
import { type Faults, pause, requestFaults } from "./faults.ts";

const agent = new Agent({ keepAlive: true });

export type Reply = { status: number; body: string; location: string };

/** How long a browser's user goes on trying, in milliseconds: the server comes back sooner than that. */
const patience = 90_000;

/** A browser on a network that loses, cuts, delays, doubles and repeats what is sent. */
export class Wire {
  readonly origin: string;
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string, dice: Dice, faults: Faults) {
    this.origin = origin;
    this.#dice = dice;
    this.#faults = faults;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Sends it until an answer comes that is no failure of the server's, and gives that answer. */
  async insist(path: string, fields?: Record<string, string | string[]>, isPartial = false): Promise<Reply> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      const reply = await this.#try(path, encoded(fields), isPartial);
      if (reply !== null && reply.status < 500) return reply;
      await pause(this.#dice.between(10, 60));
    }
    throw new Error(`${path} was not answered for ${patience / 1000} s`);
  }

  /** One try, with whatever befalls it; null where no answer came. */
  async #try(path: string, body: string | undefined, isPartial: boolean): Promise<Reply | null> {
    const send = (ending: Ending = "answered") => this.#send(path, body, isPartial, ending);
    switch (this.#faults.next(this.#dice, requestFaults)) {
      case "request lost":
        return null;
      case "request cut":
        return send("cut");
      case "answer lost":
        return send("deaf");
      case "request delayed":
        await pause(this.#dice.between(5, 150));
        return send();
      case "request doubled":
        return (await Promise.all([send(), send()])).find((reply) => reply !== null) ?? null;
      case "request repeated late": {
        const reply = await send();
        // Long after it was answered it comes once more; nobody listens to what is said to it.
        setTimeout(() => void this.#send(path, body, isPartial, "unheard"), this.#dice.between(20, 1500)).unref();
        return reply;
      }
      default:
        return send();
    }
  }

  #send(path: string, body: string | undefined, isPartial: boolean, ending: Ending): Promise<Reply | null> {
    const headers = {
      origin: this.origin,
      cookie: this.cookie,
      ...(isPartial ? { "hx-request": "true", "hx-request-type": "partial" } : {}),
      ...(body === undefined ? {} : { "content-type": form, "content-length": String(Buffer.byteLength(body)) }),
    };
    return new Promise((resolve) => {
      const method = body === undefined ? "GET" : "POST";
      const sent = request(`${this.origin}${path}`, { method, agent, headers }, async (answer) => {
        if (ending === "deaf") {
          answer.destroy();
          return resolve(null);
        }
        const text = await answer.toArray().then(
          (parts) => Buffer.concat(parts).toString(),
          () => null,
        );
        if (text === null) return resolve(null);
        if (ending === "answered") this.#keep(answer.headers["set-cookie"] ?? []);
        resolve({ status: answer.statusCode ?? 0, body: text, location: answer.headers.location ?? "" });
      });
      sent.on("error", () => resolve(null));
      if (ending === "cut") sent.on("close", () => resolve(null));
      if (ending === "cut") cut(sent, body ?? "");
      else sent.end(body);
    });
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
  }
}

/** How a request ends: heard, broken off in its middle, sent but its answer never read, or answered to nobody. */
type Ending = "answered" | "cut" | "deaf" | "unheard";

const form = "application/x-www-form-urlencoded";

function cut(sent: ClientRequest, body: string): void {
  sent.write(body.slice(0, body.length / 2), () => setTimeout(() => sent.destroy(), 2));
  if (body === "") sent.destroy();
}

function encoded(fields: Record<string, string | string[]> | undefined): string | undefined {
  if (fields === undefined) return undefined;
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();
}
