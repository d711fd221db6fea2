import type { Dice } from "./dice.ts";

/** What is done to a request, a socket message, and the server. */
export const requestFaults = [
  "request lost",
  "request cut",
  "answer lost",
  "request delayed",
  "request doubled",
  "request repeated late",
] as const;
export const messageFaults = ["message lost", "message doubled", "message delayed", "message repeated late"] as const;
export const otherFaults = ["push lost", "socket cut", "server killed", "disk filled"] as const;
type Fault = (typeof requestFaults)[number] | (typeof messageFaults)[number] | (typeof otherFaults)[number];

/** How often a request or message meets with a fault. */
const share = 0.45;

/** Counts what was done, by what it was. */
export class Faults {
  readonly counts = new Map<Fault, number>();

  note(fault: Fault): void {
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
  }

  /** What the dice want done to the next request or message; null for nothing. It is counted already. */
  next<F extends Fault>(dice: Dice, faults: readonly F[]): F | null {
    if (dice.throw() >= share) return null;
    const fault = dice.pick(faults);
    this.note(fault);
    return fault;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
