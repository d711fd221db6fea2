import { DurableObject } from "cloudflare:workers";
import { type Exchanged, inTime, isExchanged, keepAll, keptBack, type Sending } from "../quiz/exchange.ts";
import { keyOf, type LearnerEvent, type Sent, type Taken } from "../quiz/learner.ts";
import { take } from "../quiz/respond.ts";
import { Log } from "./learner/log.ts";
import { quizStore } from "./stores.ts";

const day = 24 * 60 * 60 * 1000;
/** How long a learner who does not come back is remembered at least: as long as the cookie, which browsers keep 400 days. */
const memory = 400 * day;
/** The alarm is set this much later, and moved only when that has passed: most events then cost one row, not two. */
const slack = 30 * day;

/**
 * One browser session: an append-only log of events, the first of each key kept (`keyOf`).
 * There is no table until something is kept: whoever makes a session id up leaves nothing behind.
 */
export class Learner extends DurableObject<Env> {
  readonly #log = new Log(this.ctx.storage.sql);

  /** Stores an event unless its key is taken; returns what is stored. Null where what it rests on is not here. */
  async append(event: LearnerEvent): Promise<LearnerEvent | null> {
    if (!this.#log.carries(event)) return null;
    const kept = this.#log.insert(event);
    await this.#remember();
    return kept;
  }

  /** Scores an answer and keeps it: the attempt is read where it is kept, so that an answer costs one call of an object. */
  respond(sent: Sent): Promise<Taken> {
    return take(sent, this, quizStore(this.env));
  }

  /** The events of one attempt, or all, in the order in which they happened. */
  list(attempt?: string): LearnerEvent[] {
    return this.#log.list(attempt);
  }

  /** Takes another session's events in: what is here already stays as it is. */
  async absorb(events: LearnerEvent[]): Promise<void> {
    if (events.length === 0) return;
    const arrived = Date.now();
    for (const event of events) this.#log.insert(event, arrived);
    await this.#remember();
  }

  /** Takes in what a device kept while it had no network, and tells it what else there is. `at` is now. */
  async exchange({ events, since }: Sending, at: number): Promise<Exchanged> {
    const news = this.#log.since(since).filter(isExchanged);
    const sent = events.filter(isExchanged);
    const { kept, refused } = keepAll(sent, (event) => {
      const timely = inTime(event, at);
      return timely === null || !this.#log.carries(timely) ? null : this.#log.insert(timely, at);
    });
    if (kept.length > 0) await this.#remember();
    const told = new Map([...news, ...kept].map((event) => [keyOf(event), event]));
    return { events: [...told.values()], refused, total: this.#log.count(keptBack), at };
  }

  /**
   * Deletes everything. With `known`, only if there are no more events than these: what came in since somebody listed
   * them is not lost unseen. Says whether it did.
   */
  async forget(known = Number.POSITIVE_INFINITY): Promise<boolean> {
    if (this.list().length > known) return false;
    await this.ctx.storage.deleteAlarm();
    this.#log.emptied();
    await this.ctx.storage.deleteAll();
    return true;
  }

  override async alarm(): Promise<void> {
    await this.forget();
  }

  async #remember(): Promise<void> {
    const soonest = Date.now() + memory;
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set < soonest) await this.ctx.storage.setAlarm(soonest + slack);
  }
}
