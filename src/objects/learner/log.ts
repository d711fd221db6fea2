import { foundationOf, keyOf, type LearnerEvent } from "../../quiz/learner.ts";

/**
 * The log of one learner in SQLite: the first event of each key. Keys are paths, so that an attempt and its responses lie
 * side by side and are read in one range. There is no table until something is kept.
 */
export class Log {
  readonly #sql: SqlStorage;
  /** Whether the tables are known to be there; the database is asked until they are. */
  readonly #known = { events: false, arrivals: false };

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The events of one attempt, or all, in the order in which they happened. */
  list(attempt?: string): LearnerEvent[] {
    if (!this.#has("events")) return [];
    return attempt === undefined
      ? this.#read("SELECT body FROM events ORDER BY at, key")
      : this.#read(
          "SELECT body FROM events WHERE key >= ?1 AND key < ?1 || '0' AND substr(key, length(?1) + 1, 1) IN ('', '/') ORDER BY at, key",
          attempt,
        );
  }

  /** What happened or arrived after a moment. */
  since(moment: number): LearnerEvent[] {
    if (!this.#has("events")) return [];
    return this.#has("arrivals")
      ? this.#read(
          "SELECT body FROM events WHERE at > ?1 OR key IN (SELECT key FROM arrivals WHERE at > ?1) ORDER BY at, key",
          moment,
        )
      : this.#read("SELECT body FROM events WHERE at > ? ORDER BY at, key", moment);
  }

  /** How many events there are, but for those whose keys begin like this. */
  count(but: readonly string[]): number {
    if (!this.#has("events")) return 0;
    const sorted = but.map((_, i) => `key NOT GLOB ?${i + 1}`).join(" AND ");
    const patterns = but.map((start) => `${start}*`);
    return this.#sql.exec<{ n: number }>(`SELECT count(*) AS n FROM events WHERE ${sorted}`, ...patterns).one().n;
  }

  /** Whether what an event rests on is here. */
  carries(event: LearnerEvent): boolean {
    const foundation = foundationOf(event);
    return foundation === null || (this.#has("events") && this.#find(foundation) !== undefined);
  }

  /**
   * Stores an event unless its key is taken; returns what is stored. `arrived` is the time where that is not when it
   * happened, as when another device brings it. Nothing happens in an object between two lines without an await: what is
   * not there is nobody else’s to put there.
   */
  insert(event: LearnerEvent, arrived?: number): LearnerEvent {
    const key = keyOf(event);
    this.#make("events", "key TEXT PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL");
    const { rowsWritten } = this.#sql.exec(
      "INSERT INTO events (key, at, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      key,
      event.at,
      JSON.stringify(event),
    );
    if (rowsWritten === 0) return this.#find(key) ?? event;
    if (arrived === undefined) return event;
    this.#make("arrivals", "key TEXT PRIMARY KEY, at INTEGER NOT NULL");
    this.#sql.exec("INSERT INTO arrivals (key, at) VALUES (?, ?)", key, arrived);
    return event;
  }

  /** To be called when the storage was emptied. */
  emptied(): void {
    this.#known.events = false;
    this.#known.arrivals = false;
  }

  #find(key: string): LearnerEvent | undefined {
    return this.#read("SELECT body FROM events WHERE key = ?", key)[0];
  }

  #read(query: string, ...values: (string | number)[]): LearnerEvent[] {
    return this.#sql
      .exec<{ body: string }>(query, ...values)
      .toArray()
      .map(({ body }) => JSON.parse(body));
  }

  #has(table: "events" | "arrivals"): boolean {
    this.#known[table] ||= this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = ?", table).toArray().length > 0;
    return this.#known[table];
  }

  #make(table: "events" | "arrivals", columns: string): void {
    if (this.#known[table]) return;
    this.#sql.exec(`CREATE TABLE IF NOT EXISTS ${table} (${columns}) WITHOUT ROWID`);
    this.#known[table] = true;
  }
}
