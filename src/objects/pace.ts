/** So many in a stretch of time, in milliseconds. */
export type Rate = { most: number; stretch: number };

/** Keys that are remembered; nobody fills the memory by coming under ever more of them. */
const remembered = 10_000;

/**
 * Counts by key, in memory: it costs no request to an object and no row. Where a site runs in several isolates each
 * counts for itself, so that this is a brake for one who overdoes it, and no wall against many.
 */
export class Pace {
  readonly #rate: Rate;
  readonly #counts = new Map<string, { since: number; count: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Whether there were so many that no more is let through for now. */
  isOver(key: string, now: number): boolean {
    const counted = this.#counts.get(key);
    return counted !== undefined && now - counted.since < this.#rate.stretch && counted.count >= this.#rate.most;
  }

  count(key: string, now: number): void {
    const counted = this.#counts.get(key);
    const isFresh = counted === undefined || now - counted.since >= this.#rate.stretch;
    this.#counts.delete(key);
    this.#counts.set(key, isFresh ? { since: now, count: 1 } : { ...counted, count: counted.count + 1 });
    for (const oldest of this.#counts.keys()) {
      if (this.#counts.size <= remembered) break;
      this.#counts.delete(oldest);
    }
  }

  /** Counts one more, and says whether it is let through. */
  allows(key: string, now: number): boolean {
    if (this.isOver(key, now)) return false;
    this.count(key, now);
    return true;
  }
}
