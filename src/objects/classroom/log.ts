import { type ClassEvent, keyOf, playerKey } from "../../live/events.ts";
import { begin, type Room, replay, step } from "../../live/room.ts";
import type { Quiz } from "../../quiz/quiz.ts";

/** The events of one class and its quiz, on disk. There is no table until a class is opened. */
export class Log {
  readonly #sql: SqlStorage;
  /** How many numbers were given to events so far. */
  #count = 0;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The class as it was stored, and its quiz at the revision that it was opened with. */
  load(): { room: Room; quiz: Quiz } | null {
    if (this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'events'").toArray().length === 0) return null;
    const rows = this.#sql.exec<{ number: number; body: string }>("SELECT number, body FROM events ORDER BY number");
    const stored = rows.toArray();
    this.#count = Math.max(this.#count, (stored.at(-1)?.number ?? -1) + 1);
    const room = replay(stored.map(({ body }): ClassEvent => JSON.parse(body)));
    const [row] = this.#sql.exec<{ body: string }>("SELECT body FROM quiz").toArray();
    return room === null || row === undefined ? null : { room, quiz: JSON.parse(row.body) };
  }

  begin(opened: Extract<ClassEvent, { type: "class-opened" }>, quiz: Quiz): Room {
    this.#sql.exec(
      "CREATE TABLE events (key TEXT PRIMARY KEY, number INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    );
    this.#sql.exec("CREATE TABLE quiz (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
    this.#sql.exec("INSERT INTO quiz (body) VALUES (?)", JSON.stringify(quiz));
    this.#append(opened);
    return begin(opened);
  }

  /** The class after an event, which is stored; the very same class, and nothing is stored, where it has no effect. */
  take(room: Room, event: ClassEvent): Room {
    const after = step(room, event);
    if (after !== room) this.#append(event);
    return after;
  }

  /** Deletes all that is a player's. */
  forget(player: string): void {
    const from = playerKey(player);
    this.#sql.exec("DELETE FROM events WHERE key >= ? AND key < ?", from, `${from.slice(0, -1)}0`);
  }

  /** The number that the next event gets: no two events of a class ever share one. */
  get next(): number {
    return this.#count;
  }

  #append(event: ClassEvent): void {
    const number = this.#count;
    this.#sql.exec(
      "INSERT INTO events (key, number, body) VALUES (?, ?, ?)",
      keyOf(event, number),
      number,
      JSON.stringify(event),
    );
    this.#count++;
  }
}
