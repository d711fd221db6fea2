import type { Language } from "../../../views/words/languages.ts";
import { Pace } from "../pace.ts";

/** Who listens at a socket: a player by id, or (null) the teacher; and in which language, where somebody told. */
type Seat = { player: string | null; language?: Language };

/** How often the teacher hears of new answers at most, in milliseconds. */
const pace = 150;

/** Sockets that one student, and the teacher, have at most: a page in each tab, and those that a dead network left open. */
const most = { player: 5, teacher: 20 };
/** Messages from one seat: a press each, and nobody presses so fast. */
const messages = { most: 60, stretch: 10_000 };

/** The hibernating sockets of a class. They outlive the object in memory: who sits where is kept with each of them. */
export class Sockets {
  readonly #ctx: DurableObjectState;
  readonly #pace = new Pace(messages);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    // Phones ask whether anybody is there; this answers without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** Takes a socket in, and gives the end that goes to the browser. Where a seat has too many, its oldest makes room. */
  accept(seat: Seat): { client: WebSocket; server: WebSocket } {
    const open = this.#ctx.getWebSockets(tagOf(seat)).filter(({ readyState }) => readyState === WebSocket.OPEN);
    const room = seat.player === null ? most.teacher : most.player;
    for (const oldest of open.slice(0, Math.max(0, open.length - room + 1))) oldest.close(1008, "too many");
    const { 0: client, 1: server } = new WebSocketPair();
    this.#ctx.acceptWebSocket(server, [tagOf(seat)]);
    server.serializeAttachment(seat);
    return { client, server };
  }

  /** Counts a message, and says whether it is heard. */
  hears(seat: Seat): boolean {
    return this.#pace.allows(tagOf(seat), Date.now());
  }

  seatOf(socket: WebSocket): Seat | null {
    return socket.deserializeAttachment() as Seat | null;
  }

  /** Sends to every phone what `pushFor` makes for its player, in its language. */
  toPhones(pushFor: (player: string, language?: Language) => string | null): void {
    for (const socket of this.#ctx.getWebSockets()) {
      const seat = this.seatOf(socket);
      if (seat?.player != null) send(socket, pushFor(seat.player, seat.language));
    }
  }

  /** Sends to every phone of one player. */
  toPlayer(player: string, pushFor: (language?: Language) => string | null): void {
    for (const socket of this.#ctx.getWebSockets(tagOf({ player }))) {
      send(socket, pushFor(this.seatOf(socket)?.language));
    }
  }

  get hasTeacher(): boolean {
    return this.#ctx.getWebSockets(tagOf({ player: null })).length > 0;
  }

  toTeacher(push: string): void {
    for (const socket of this.#ctx.getWebSockets(tagOf({ player: null }))) send(socket, push);
  }

  /**
   * Sends to the teacher, but only so often however much happens: `make` is called when it is time. What comes alone is
   * sent at once, since a timer keeps the object awake, which is paid for.
   */
  toTeacherSoon(make: () => string | null): void {
    if (this.#waiting !== undefined || !this.hasTeacher) return;
    const tell = () => {
      this.#waiting = undefined;
      this.#told = Date.now();
      const push = make();
      if (push !== null) this.toTeacher(push);
    };
    const wait = this.#told + pace - Date.now();
    if (wait <= 0) tell();
    else this.#waiting = setTimeout(tell, wait);
  }

  /** Hangs up on everybody, or on one player. */
  close(reason: string, player?: string): void {
    const sockets = player === undefined ? this.#ctx.getWebSockets() : this.#ctx.getWebSockets(tagOf({ player }));
    for (const socket of sockets) socket.close(1000, reason);
  }
}

export function send(socket: WebSocket, push: string | null): void {
  if (push === null) return;
  try {
    socket.send(push);
  } catch {
    // It went away meanwhile; when it comes back it asks for what there is.
  }
}

function tagOf({ player }: Seat): string {
  return player === null ? "teacher" : `player:${player}`;
}
