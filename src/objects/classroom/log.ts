import type { ClassEvent, ClassOpened } from "../../live/events.ts";
import { begin, type Room, replay } from "../../live/room.ts";
import type { Quiz } from "../../quiz/quiz.ts";

const tableOfEvents = "CREATE TABLE events (number INTEGER PRIMARY KEY, body TEXT NOT NULL)";

/**
 * The events of one class and its quiz, on disk. Events that came at about the same time share a row, since rows are
 * what is paid for. There is no table until a class is opened.
 */
export class Log {
  readonly #sql: SqlStorage;
  /** How many rows were written so far. */
  #count = 0;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The class as it was stored, and its quiz at the revision that it was opened with. */
  load(): { room: Room; quiz: Quiz } | null {
    const [table] = this.#sql.exec<{ sql: string }>("SELECT sql FROM sqlite_master WHERE name = 'events'").toArray();
    if (table === undefined) return null;
    if (/\bkey TEXT\b/.test(table.sql)) this.#renew();
    const rows = this.#rows();
    this.#count = (rows.at(-1)?.number ?? -1) + 1;
    const room = replay(rows.flatMap(({ events }) => events));
    const [row] = this.#sql.exec<{ body: string }>("SELECT body FROM quiz").toArray();
    return room === null || row === undefined ? null : { room, quiz: JSON.parse(row.body) };
  }

  begin(opened: ClassOpened, quiz: Quiz): Room {
    this.#sql.exec(tableOfEvents);
    this.#sql.exec("CREATE TABLE quiz (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
    this.#sql.exec("INSERT INTO quiz (body) VALUES (?)", JSON.stringify(quiz));
    this.append([opened]);
    return begin(opened);
  }

  /** Stores events, in the order in which they happened, as one row. */
  append(events: readonly ClassEvent[]): void {
    this.#sql.exec("INSERT INTO events (number, body) VALUES (?, ?)", this.#count, JSON.stringify(events));
    this.#count++;
  }

  /** Deletes all that is a player's. A row that holds nothing else stays as an empty one: its number is not given anew. */
  forget(player: string): void {
    for (const { number, events } of this.#rows()) {
      const rest = events.filter((event) => !("player" in event) || event.player !== player);
      if (rest.length === events.length) continue;
      this.#sql.exec("UPDATE events SET body = ? WHERE number = ?", JSON.stringify(rest), number);
    }
  }

  /** The number of the row that is written next: no two rows of a class ever share one. */
  get next(): number {
    return this.#count;
  }

  /** Release 0.1.0 kept each event in a row of its own, under a key. */
  #renew(): void {
    this.#sql.exec("ALTER TABLE events RENAME TO events_before");
    this.#sql.exec(tableOfEvents);
    this.#sql.exec("INSERT INTO events SELECT number, '[' || body || ']' FROM events_before");
    this.#sql.exec("DROP TABLE events_before");
  }

  #rows(): { number: number; events: ClassEvent[] }[] {
    const rows = this.#sql.exec<{ number: number; body: string }>("SELECT number, body FROM events ORDER BY number");
    return rows.toArray().map(({ number, body }) => ({ number, events: JSON.parse(body) }));
  }
}
