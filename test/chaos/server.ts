import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtBundle } from "../../src/serve/bundle.ts";
import { launch, type Running } from "../../src/serve/workerd.ts";
import { freePort } from "../bench/tools/port.ts";
import type { Dice } from "./dice.ts";
import { Disk } from "./disk.ts";
import { type Faults, pause } from "./faults.ts";

/** The served bundle on a folder of its own, killed as by a power cut at moments that the dice choose. */
export class Victim {
  readonly data: string;
  readonly port: number;
  readonly #start: () => Promise<Running>;
  #running: Running;
  #isAttacked = false;
  #attack: Promise<void> = Promise.resolve();
  readonly disk: Disk | null;

  private constructor(data: string, disk: Disk | null, port: number, start: () => Promise<Running>, running: Running) {
    this.data = data;
    this.disk = disk;
    this.port = port;
    this.#start = start;
    this.#running = running;
  }

  /** What it says goes to `log`. With `small`, its folder lies on a small disk of its own, where that can be had. */
  static async start(log: (text: string) => void, { small = false } = {}): Promise<Victim> {
    const data = await mkdtemp(join(tmpdir(), "footnote-chaos-"));
    const disk = small ? Disk.under(data) : null;
    const [port, bundle] = [await freePort(), await builtBundle()];
    const start = () => launch({ bundle, data, host: "127.0.0.1", port, log });
    return new Victim(data, disk, port, start, await start());
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Kills and restarts it, or fills its disk, time and again until `spare` is called. */
  attack(dice: Dice, faults: Faults, [least, most]: readonly [number, number]): void {
    this.#isAttacked = true;
    const strike = async () => {
      for (;;) {
        // It may also end by itself, as it has no room to write to.
        await Promise.race([pause(dice.between(least, most)), this.#running.ended]);
        if (!this.#isAttacked) return;
        if (this.disk !== null && dice.throw() < 0.4) await this.disk.fill(dice, faults);
        await this.#running.kill();
        faults.note("server killed");
        this.#running = await this.#start();
      }
    };
    this.#attack = strike();
  }

  /** Attacks no more; resolves when it is up. */
  async spare(): Promise<void> {
    this.#isAttacked = false;
    await this.#attack;
  }

  /** Ends it for good, as a power cut does; what it kept stays until `forget`. */
  kill(): Promise<void> {
    return this.#running.kill();
  }

  async forget(): Promise<void> {
    this.disk?.remove();
    await rm(this.data, { recursive: true, force: true, maxRetries: 5 });
  }
}
