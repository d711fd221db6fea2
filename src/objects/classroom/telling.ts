import { countsOf, presentIn } from "../../live/board.ts";
import type { ClassEvent } from "../../live/events.ts";
import type { Room } from "../../live/room.ts";
import { deadlineOf, isRoundOpen, roundNow } from "../../live/rounds.ts";
import type { Quiz } from "../../quiz/quiz.ts";
import { boardPush, countsPush, leftPush, phonePushes } from "./pushes.tsx";
import type { Sockets } from "./sockets.ts";

/** A class in memory, and its quiz. */
export type Open = { room: Room; quiz: Quiz };

/** After these, all see something new: who is told with all is not told of anything else. */
const forAll: ReadonlySet<ClassEvent["type"]> = new Set([
  "round-opened",
  "round-closed",
  "class-ended",
  "class-resumed",
]);

/**
 * Who hears of what. While a round is open nobody but the teacher hears of another's answer, and the teacher of figures
 * alone: what is sent grows with the number of students, not with its square.
 */
export class Telling {
  readonly #sockets: Sockets;
  readonly #open: () => Open | null;
  readonly #host: () => string;

  constructor(sockets: Sockets, open: () => Open | null, host: () => string) {
    this.#sockets = sockets;
    this.#open = open;
    this.#host = host;
  }

  /** Tells of events that were stored together, those whom they concern. */
  tell(open: Open, events: readonly ClassEvent[]): void {
    if (events.some(({ type }) => forAll.has(type))) this.tellAll(open);
    else for (const event of events) this.#tellOf(open, event);
  }

  tellAll(open: Open): void {
    const pushFor = phonePushes(open.room, open.quiz, Date.now());
    this.#sockets.toPhones((id, language) => {
      const player = open.room.players.get(id);
      return player === undefined ? null : pushFor(player, language);
    });
    this.#tellTeacher(open);
  }

  tellPlayer({ room, quiz }: Open, id: string): void {
    const player = room.players.get(id);
    if (player === undefined) return;
    const pushFor = phonePushes(room, quiz, Date.now());
    this.#sockets.toPlayer(id, (language) => pushFor(player, language));
  }

  /** While a round is open, only figures; before and after, all that is on the board. */
  tellTeacherSoon(): void {
    this.#sockets.toTeacherSoon(() => {
      const open = this.#open();
      if (open === null) return null;
      if (!isRoundOpen(open.room)) return boardPush(open.room, open.quiz, this.#host(), Date.now());
      return countsPush({ ...countsOf(open.room), players: presentIn(open.room).length });
    });
  }

  #tellOf(open: Open, event: ClassEvent): void {
    switch (event.type) {
      case "answer-given":
        this.tellPlayer(open, event.player);
        this.tellTeacherSoon();
        break;
      case "player-joined":
        this.tellTeacherSoon();
        break;
      case "round-extended":
        this.#tellTimeLeft(open.room);
        this.#tellTeacher(open);
        break;
      case "setting-changed":
        this.#tellTeacher(open);
        break;
      case "name-settled":
      case "player-removed":
      case "player-readmitted":
      case "extra-time-given":
      case "team-changed":
      case "attempt-begun":
        this.tellPlayer(open, event.player);
        this.#tellTeacher(open);
    }
  }

  #tellTeacher({ room, quiz }: Open): void {
    if (this.#sockets.hasTeacher) this.#sockets.toTeacher(boardPush(room, quiz, this.#host(), Date.now()));
  }

  #tellTimeLeft(room: Room): void {
    const round = roundNow(room);
    if (round === undefined) return;
    this.#sockets.toPhones((id) => {
      const player = room.players.get(id);
      const deadline = player === undefined ? null : deadlineOf(round, player);
      return deadline === null ? null : leftPush(deadline - Date.now());
    });
  }
}
