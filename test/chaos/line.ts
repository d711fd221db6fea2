import type { Dice } from "./dice.ts";
import { type Faults, messageFaults, pause } from "./faults.ts";

export type Push = { screen?: string; html?: string };

/** A page's socket on a network that loses, delays, doubles and repeats messages; it comes back whenever it breaks. */
export class Line {
  /** What was shown last. */
  last: Push = {};
  readonly #address: string;
  readonly #headers: Record<string, string>;
  readonly #dice: Dice;
  readonly #faults: Faults;
  readonly #told: (push: Push) => void;
  #socket: WebSocket | undefined;
  #isOver = false;

  /** `port` is the relay's, for which the page takes itself to be loaded from there. */
  constructor(
    to: { port: number; path: string; cookie: string },
    dice: Dice,
    faults: Faults,
    told: (push: Push) => void,
  ) {
    this.#address = `ws://127.0.0.1:${to.port}${to.path}`;
    this.#headers = { Cookie: to.cookie, Origin: `http://127.0.0.1:${to.port}` };
    this.#dice = dice;
    this.#faults = faults;
    this.#told = told;
    this.#connect();
  }

  /** Sends what a form holds, with whatever befalls it. Nothing is promised. */
  async send(form: string): Promise<void> {
    const fault = this.#faults.next(this.#dice, messageFaults);
    if (fault === "message lost") return;
    // Later ones overtake it.
    if (fault === "message delayed") await pause(this.#dice.between(10, 400));
    this.#give(form);
    if (fault === "message doubled") this.#give(form);
    if (fault === "message repeated late") setTimeout(() => this.#give(form), this.#dice.between(50, 1500)).unref();
  }

  close(): void {
    this.#isOver = true;
    this.#socket?.close();
  }

  #give(form: string): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(form);
  }

  #connect(): void {
    if (this.#isOver) return;
    // Node's own WebSocket takes headers, which its types and browsers do not know.
    const socket = new WebSocket(this.#address, { headers: this.#headers } as unknown as string[]);
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      if (this.#dice.throw() < 0.1) return this.#faults.note("push lost");
      const push: Push = JSON.parse(String(data));
      if (push.screen !== undefined) this.last = push;
      this.#told(push);
    });
    let isGone = false;
    const again = () => {
      if (isGone) return;
      isGone = true;
      setTimeout(() => this.#connect(), this.#dice.between(20, 200)).unref();
    };
    socket.addEventListener("close", again);
    socket.addEventListener("error", again);
  }
}
