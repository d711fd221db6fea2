import { DurableObject } from "cloudflare:workers";
import { keyOf, type LearnerEvent } from "../quiz/learner.ts";

/** How long a learner who does not come back is remembered: as long as the cookie, 400 days, which browsers allow. */
const memory = 400 * 24 * 60 * 60 * 1000;
/** The alarm is only moved when it has come this much nearer: most events then cost one row, not two. */
const slack = 30 * 24 * 60 * 60 * 1000;

/**
 * One browser session: an append-only log of events, the first of each key kept (`keyOf`).
 * Keys are paths, so that an attempt and its responses lie side by side and are read in one range.
 */
export class Learner extends DurableObject {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#prepare();
  }

  /** Stores an event unless its key is taken; returns what is stored. */
  async append(event: LearnerEvent): Promise<LearnerEvent> {
    const kept = this.#insert(event);
    await this.#remember();
    return kept;
  }

  /** The events of one attempt, or all, in the order in which they happened. */
  list(attempt?: string): LearnerEvent[] {
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
    for (const event of events) this.#insert(event);
    await this.#remember();
  }

  /** Deletes everything. */
  async forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#prepare();
  }

  override async alarm(): Promise<void> {
    await this.forget();
  }

  #prepare(): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS events (key TEXT PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    );
  }

  #insert(event: LearnerEvent): LearnerEvent {
    const key = keyOf(event);
    this.#sql.exec(
      "INSERT INTO events (key, at, body) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
      key,
      event.at,
      JSON.stringify(event),
    );
    return JSON.parse(this.#sql.exec<{ body: string }>("SELECT body FROM events WHERE key = ?", key).one().body);
  }

  async #remember(): Promise<void> {
    const until = Date.now() + memory;
    const set = await this.ctx.storage.getAlarm();
    if (set === null || until - set > slack) await this.ctx.storage.setAlarm(until);
  }
}
