/** Throws that are the same for the same seed (mulberry32), so that a run can be had once more. */
export class Dice {
  #state: number;

  constructor(seed: string) {
    // FNV-1a
    this.#state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  }

  /** From 0 up to, but not including, 1. */
  throw(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` up to, but not including, `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.throw() * (most - least));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length)] as T;
  }

  /** An id as pages make them: 24 letters. */
  id(): string {
    return Array.from({ length: 24 }, () => this.pick([..."abcdefghijklmnopqrstuvwxyz0123456789"])).join("");
  }
}
