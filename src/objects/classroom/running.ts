import { readAnswer } from "../../live/answering.ts";
import type { ClassEvent, ClassOpened } from "../../live/events.ts";
import { isOver } from "../../live/reveal.ts";
import { closesAt, isAnsweredByAll, isRoundOpen } from "../../live/rounds.ts";
import { tallyOf } from "../../live/tally.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { isWrittenId } from "../../quiz/written-id.ts";
import { Journal } from "./journal.ts";
import type { Came } from "./pushes.tsx";
import type { Sockets } from "./sockets.ts";
import { type Open, Telling } from "./telling.ts";
import { deletedAt, nextAlarm, none, patienceOf } from "./timing.ts";

/** What is said of an answer that was not taken. */
const notes = {
  closed: "This came too late: the round is closed.",
  answered: "You had answered already. Your first answer counts.",
};

/**
 * A class as it runs: events come in, are stored, and only then told to those whom they concern; what is to happen by
 * itself does. Who may do what is not decided here.
 */
export class Running {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  readonly #sockets: Sockets;
  readonly #telling: Telling;
  readonly #journal: Journal;
  #alarm: number | null = null;

  constructor(ctx: DurableObjectState, env: Env, sockets: Sockets, host: () => string) {
    this.#ctx = ctx;
    this.#env = env;
    this.#sockets = sockets;
    this.#telling = new Telling(sockets, () => this.open, host);
    this.#journal = new Journal(ctx.storage.sql, (open, events) => this.#telling.tell(open, events));
  }

  /** The class as it is stored; null before it is opened. */
  get open(): Open | null {
    return this.#journal.open;
  }

  /** An id that no player of this class has had. */
  get nextPlayer(): string {
    return `p${this.#journal.next}`;
  }

  async begin(opened: ClassOpened, quiz: Quiz): Promise<void> {
    this.#journal.begin(opened, quiz);
    await this.#setAlarm();
  }

  /** Stores an event, at once or within some time, with which those are told whom it concerns. False where it has no effect. */
  async happen(event: ClassEvent, patience = none): Promise<boolean> {
    const stored = this.#journal.take(event, patience);
    const { ahead } = this.#journal;
    if (stored === null || ahead === null) return false;
    if (event.type === "answer-given" && isRoundOpen(ahead) && isAnsweredByAll(ahead) && ahead.current !== null) {
      this.#journal.take({ type: "round-closed", at: event.at, question: ahead.current });
      this.#journal.store();
    }
    if (patience === none) this.#journal.store();
    await stored;
    if (event.type === "class-ended") await this.#report();
    await this.#setAlarm();
    return true;
  }

  /**
   * Takes a player's answer; who gave it is told of it at every socket of theirs, once it is stored. `canWait` where it came
   * over one of them: a page that was sent stands still until it is stored.
   */
  async answer(id: string, form: URLSearchParams, canWait: boolean): Promise<Came & { isTaken: boolean }> {
    const { ahead, open } = this.#journal;
    const player = ahead?.players.get(id);
    if (ahead === null || open === null || player === undefined) return { isTaken: false };
    const { event, problems, why } = readAnswer(ahead, open.quiz, player, form, Date.now());
    const patience = canWait ? patienceOf(ahead) : none;
    const isTaken = event !== undefined && (await this.happen(event, patience));
    // An answer that was sent twice is not acknowledged before the first is stored.
    await this.#journal.stored();
    return { isTaken, problems, note: why === "closed" || why === "answered" ? notes[why] : undefined };
  }

  /** Deletes all that is a player's: name and answers. */
  async forget(player: string): Promise<void> {
    this.#journal.forget(player);
    if (this.open !== null && isOver(this.open.room, Date.now())) await this.#report();
    this.#sockets.close("left", player);
    this.#telling.tellTeacherSoon();
  }

  /** Does what is to happen by itself at this moment. */
  async wake(now: number): Promise<void> {
    this.#alarm = null;
    if (this.open === null || now >= deletedAt(this.open.room)) {
      await this.#report();
      return this.erase();
    }
    const { room } = this.open;
    const end = closesAt(room);
    if (end !== null && now >= end && room.current !== null) {
      await this.happen({ type: "round-closed", at: now, question: room.current });
    } else if (room.settings.mode === "homework") {
      this.#telling.tellAll(this.open);
      if (isOver(room, now)) await this.#report();
    }
    await this.#setAlarm();
  }

  /** Deletes everything, for good. */
  async erase(): Promise<void> {
    this.#journal.drop();
    this.#alarm = null;
    this.#sockets.close("deleted");
    await this.#ctx.storage.deleteAlarm();
    await this.#ctx.storage.deleteAll();
  }

  /** Tells the quiz how its questions were answered, when the class is over: figures alone. The same class counts once. */
  async #report(): Promise<void> {
    if (this.open === null) return;
    const { room, quiz } = this.open;
    if (!isWrittenId(quiz.id)) return;
    const told = this.#env.QUIZZES.getByName(quiz.id).note(tallyOf(room, quiz));
    // The class itself comes first; it tells its quiz once more when it is deleted.
    await told.catch(() => {});
  }

  async #setAlarm(): Promise<void> {
    if (this.open === null) return;
    const wanted = nextAlarm(this.open.room, Date.now());
    if (wanted === (this.#alarm ?? (await this.#ctx.storage.getAlarm()))) return;
    this.#alarm = wanted;
    await this.#ctx.storage.setAlarm(wanted);
  }
}
