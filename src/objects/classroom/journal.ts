import type { ClassEvent, ClassOpened } from "../../live/events.ts";
import { type Room, step } from "../../live/room.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { Log } from "./log.ts";
import type { Open } from "./telling.ts";
import { fullRow, none, type Patience } from "./timing.ts";

/** Events that wait to be stored together, since when, and what those wait for who sent them. */
type Group = {
  events: ClassEvent[];
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
} & PromiseWithResolvers<void>;

/**
 * A class in memory before its log. Events that may wait are gathered for a moment and stored in one row; whoever asked
 * for one hears of it once it is stored. If the object is lost before that, nobody was told anything, and phones send
 * again what they were told nothing of.
 */
export class Journal {
  readonly #log: Log;
  readonly #told: (open: Open, events: readonly ClassEvent[]) => void;
  /** The class as it is on disk: all that anybody is shown. */
  #open: Open | null;
  /** The class as it will be once what waits is stored: what decides whether an event has an effect. */
  #ahead: Room | null;
  #group: Group | null = null;

  /** `told` is called with what was stored just now. */
  constructor(sql: SqlStorage, told: (open: Open, events: readonly ClassEvent[]) => void) {
    this.#log = new Log(sql);
    this.#told = told;
    this.#open = this.#log.load();
    this.#ahead = this.#open?.room ?? null;
  }

  get open(): Open | null {
    return this.#open;
  }

  get ahead(): Room | null {
    return this.#ahead;
  }

  /** The number of the row that is written next. */
  get next(): number {
    return this.#log.next;
  }

  begin(opened: ClassOpened, quiz: Quiz): void {
    this.#open = { room: this.#log.begin(opened, quiz), quiz };
    this.#ahead = this.#open.room;
  }

  /**
   * Takes an event in, to be stored together with all that waits: once nothing has come for a pause, or when the first has
   * waited long enough. A row that is full waits for nothing. Without patience the event waits for `store`.
   * Gives what resolves once it is stored, and rejects where it could not be; null where the event has no effect.
   */
  take(event: ClassEvent, { pause, most }: Patience = none): Promise<void> | null {
    if (this.#ahead === null) return null;
    const after = step(this.#ahead, event);
    if (after === this.#ahead) return null;
    this.#ahead = after;
    this.#group ??= { events: [], since: Date.now(), timer: undefined, ...quietly(Promise.withResolvers<void>()) };
    const group = this.#group;
    group.events.push(event);
    clearTimeout(group.timer);
    const left = Math.min(pause, group.since + most - Date.now());
    if (group.events.length >= fullRow) this.store();
    else if (most > 0) group.timer = setTimeout(() => this.store(), Math.max(0, left));
    return group.promise;
  }

  /** Resolves once all is stored that was taken so far. */
  async stored(): Promise<void> {
    await this.#group?.promise;
  }

  /** Deletes all that is a player's, on disk and in memory. */
  forget(player: string): void {
    this.store();
    this.#log.forget(player);
    this.#open = this.#log.load();
    this.#ahead = this.#open?.room ?? null;
  }

  /** Forgets everything that is in memory, what waits included. */
  drop(): void {
    clearTimeout(this.#group?.timer);
    this.#group?.resolve();
    this.#group = null;
    this.#open = null;
    this.#ahead = null;
  }

  /** Stores all that waits, in one row, and tells of it. */
  store(): void {
    const [group, open, ahead] = [this.#group, this.#open, this.#ahead];
    if (group === null || open === null || ahead === null) return;
    clearTimeout(group.timer);
    this.#group = null;
    try {
      this.#log.append(group.events);
    } catch (error) {
      this.#ahead = open.room;
      group.reject(error);
      return;
    }
    this.#open = { room: ahead, quiz: open.quiz };
    group.resolve();
    this.#told(this.#open, group.events);
  }
}

/** Whoever waits for the promise hears that it failed; that nobody does is no failure of its own. */
function quietly<T>(waiting: PromiseWithResolvers<T>): PromiseWithResolvers<T> {
  waiting.promise.catch(() => {});
  return waiting;
}
