import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";
import type { Dice } from "./dice.ts";
import type { Faults } from "./faults.ts";

/** Stands between sockets and the server, so that a connection can break without either end having closed it. */
export class Relay {
  readonly port: number;
  readonly #open: Set<Socket>;
  readonly #close: () => void;

  private constructor(port: number, open: Set<Socket>, close: () => void) {
    this.port = port;
    this.#open = open;
    this.#close = close;
  }

  static async start(to: number): Promise<Relay> {
    const open = new Set<Socket>();
    const server = createServer((near) => {
      const far = connect(to, "127.0.0.1");
      const end = () => {
        open.delete(near);
        near.destroy();
        far.destroy();
      };
      open.add(near);
      for (const socket of [near, far]) socket.on("error", end).on("close", end);
      near.pipe(far);
      far.pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Relay((server.address() as AddressInfo).port, open, () => server.close());
  }

  /** Breaks one of the connections, if there is one. */
  cut(dice: Dice, faults: Faults): void {
    const socket = [...this.#open][dice.between(0, Math.max(1, this.#open.size))];
    if (socket === undefined) return;
    faults.note("socket cut");
    socket.resetAndDestroy();
  }

  end(): void {
    for (const socket of this.#open) socket.destroy();
    this.#close();
  }
}
