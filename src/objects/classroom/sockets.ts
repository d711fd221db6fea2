/** Who listens at a socket: a player by id, or (null) the teacher. */
type Seat = { player: string | null };

/** How often the teacher hears of new answers at most, in milliseconds. */
const pace = 150;

/** The hibernating sockets of a class. They outlive the object in memory: who sits where is kept with each of them. */
export class Sockets {
  readonly #ctx: DurableObjectState;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx;
    // Phones ask whether anybody is there; this answers without waking the object.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
  }

  /** Takes a socket in, and gives the end that goes to the browser. */
  accept(seat: Seat): { client: WebSocket; server: WebSocket } {
    const { 0: client, 1: server } = new WebSocketPair();
    this.#ctx.acceptWebSocket(server, [tagOf(seat)]);
    server.serializeAttachment(seat);
    return { client, server };
  }

  seatOf(socket: WebSocket): Seat | null {
    return socket.deserializeAttachment() as Seat | null;
  }

  /** Sends to every phone what `pushFor` makes for its player. */
  toPhones(pushFor: (player: string) => string | null): void {
    for (const socket of this.#ctx.getWebSockets()) {
      const player = this.seatOf(socket)?.player;
      if (player != null) send(socket, pushFor(player));
    }
  }

  toPlayer(player: string, push: string | null): void {
    for (const socket of this.#ctx.getWebSockets(tagOf({ player }))) send(socket, push);
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
