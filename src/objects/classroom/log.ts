import type { ClassEvent, ClassOpened } from "../../live/events.ts";
import { begin, type Room, replay } from "../../live/room.ts";
import type { Quiz } from "../../quiz/quiz.ts";

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
    if (this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray().length === 0) return null;
    const rows = this.#rows();
    this.#count = (rows.at(-1)?.number ?? -1) + 1;
    const room = replay(rows.flatMap(({ events }) => events));
    const [row] = this.#sql.exec<{ body: string }>("SELECT body FROM quiz").toArray();
    return room === null || row === undefined ? null : { room, quiz: JSON.parse(row.body) };
  }

  begin(opened: ClassOpened, quiz: Quiz): Room {
    this.#sql.exec("CREATE TABLE events (number INTEGER PRIMARY KEY, body TEXT NOT NULL)");
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

  #rows(): { number: number; events: ClassEvent[] }[] {
    const rows = this.#sql.exec<{ number: number; body: string }>("SELECT number, body FROM events ORDER BY number");
    return rows.toArray().map(({ number, body }) => ({ number, events: JSON.parse(body) }));
  }
}
