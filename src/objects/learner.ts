import { DurableObject } from "cloudflare:workers";
import { foundationOf, keyOf, type LearnerEvent, type Sent, type Taken } from "../quiz/learner.ts";
import { take } from "../quiz/respond.ts";
import { quizStore } from "./stores.ts";

const day = 24 * 60 * 60 * 1000;
/** How long a learner who does not come back is remembered at least: as long as the cookie, which browsers keep 400 days. */
const memory = 400 * day;
/** The alarm is set this much later, and moved only when that has passed: most events then cost one row, not two. */
const slack = 30 * day;

/**
 * One browser session: an append-only log of events, the first of each key kept (`keyOf`).
 * Keys are paths, so that an attempt and its responses lie side by side and are read in one range.
 * There is no table until something is kept: whoever makes a session id up leaves nothing behind.
 */
export class Learner extends DurableObject<Env> {
  readonly #sql = this.ctx.storage.sql;
  /** Whether the table is known to be there; the database is asked until it is. */
  #isKnown = false;

  /** Stores an event unless its key is taken; returns what is stored. Null where what it rests on is not here. */
  async append(event: LearnerEvent): Promise<LearnerEvent | null> {
    const foundation = foundationOf(event);
    if (foundation !== null && !this.#has(foundation)) return null;
    this.#prepare();
    const kept = this.#insert(event);
    await this.#remember();
    return kept;
  }

  /** Scores an answer and keeps it: the attempt is read where it is kept, so that an answer costs one call of an object. */
  respond(sent: Sent): Promise<Taken> {
    return take(sent, this, quizStore(this.env));
  }

  /** The events of one attempt, or all, in the order in which they happened. */
  list(attempt?: string): LearnerEvent[] {
    if (!this.#isKept()) return [];
    const rows =
      attempt === undefined
        ? this.#sql.exec<{ body: string }>("SELECT body FROM events ORDER BY at, key")
        : this.#sql.exec<{ body: string }>(
            "SELECT body FROM events WHERE key = ?1 OR (key > ?1 || '/' AND key < ?1 || '0') ORDER BY at, key",
            attempt,
          );
    return rows.toArray().map(({ body }) => JSON.parse(body));
  }

  /** Takes another session's events in: what is here already stays as it is. */
  async absorb(events: LearnerEvent[]): Promise<void> {
    if (events.length === 0) return;
    this.#prepare();
    for (const event of events) this.#insert(event);
    await this.#remember();
  }

  /**
   * Deletes everything. With `known`, only if there are no more events than these: what came in since somebody listed
   * them is not lost unseen. Says whether it did.
   */
  async forget(known = Number.POSITIVE_INFINITY): Promise<boolean> {
    if (this.list().length > known) return false;
    await this.ctx.storage.deleteAlarm();
    this.#isKnown = false;
    await this.ctx.storage.deleteAll();
    return true;
  }

  override async alarm(): Promise<void> {
    await this.forget();
  }

  #prepare(): void {
    if (this.#isKnown) return;
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS events (key TEXT PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    );
    this.#isKnown = true;
  }

  #isKept(): boolean {
    this.#isKnown ||= this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray().length > 0;
    return this.#isKnown;
  }

  #has(key: string): boolean {
    return this.#isKept() && this.#sql.exec("SELECT 1 FROM events WHERE key = ?", key).toArray().length > 0;
  }

  /** Nothing happens in an object between two lines without an await: what is not there is nobody else’s to put there. */
  #insert(event: LearnerEvent): LearnerEvent {
    const key = keyOf(event);
    const [kept] = this.#sql.exec<{ body: string }>("SELECT body FROM events WHERE key = ?", key).toArray();
    if (kept !== undefined) return JSON.parse(kept.body);
    this.#sql.exec("INSERT INTO events (key, at, body) VALUES (?, ?, ?)", key, event.at, JSON.stringify(event));
    return event;
  }

  async #remember(): Promise<void> {
    const soonest = Date.now() + memory;
    const set = await this.ctx.storage.getAlarm();
    if (set === null || set < soonest) await this.ctx.storage.setAlarm(soonest + slack);
  }
}
