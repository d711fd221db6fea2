import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dice } from "./dice.ts";
import { type Faults, pause } from "./faults.ts";

/** A small disk of its own under a folder, which can be filled to the last byte. */
export class Disk {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts such a disk under a folder; null where that cannot be done: it takes root on Linux. */
  static under(folder: string): Disk | null {
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=96m", "footnote-chaos", folder], { stdio: "ignore" });
      return new Disk(folder);
    } catch {
      return null;
    }
  }

  /** Fills it, and makes room again after a moment that the dice choose. */
  async fill(dice: Dice, faults: Faults): Promise<void> {
    faults.note("disk filled");
    const ballast = join(this.#folder, "ballast");
    const chunk = Buffer.alloc(64 * 1024);
    try {
      for (;;) writeFileSync(ballast, chunk, { flag: "a" });
    } catch {
      await pause(dice.between(100, 1000));
    } finally {
      rmSync(ballast, { force: true });
    }
  }

  remove(): void {
    execFileSync("umount", [this.#folder]);
  }
}
