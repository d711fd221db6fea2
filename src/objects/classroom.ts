import { DurableObject } from "cloudflare:workers";
import { usual } from "../../views/words/catalogues.ts";
import { askable } from "../../views/words/languages.ts";
import { orderFor } from "../live/asked.ts";
import { type CitedArticle, citedArticle } from "../live/cited.ts";
import { type Summary, summaryOf } from "../live/comparison.ts";
import type { ClassOpened } from "../live/events.ts";
import { type Phone, phoneOf } from "../live/phone.ts";
import { type Player, playerWithKey, whyNotJoin } from "../live/players.ts";
import { isOver } from "../live/reveal.ts";
import type { Room } from "../live/room.ts";
import type { Mode, Settings } from "../live/settings.ts";
import { readStep } from "../live/steps.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { boardPush, phonePushes, replyPush } from "./classroom/pushes.tsx";
import { Running } from "./classroom/running.ts";
import { Sockets, send } from "./classroom/sockets.ts";
import type { Open } from "./classroom/telling.ts";
import { deletedAt } from "./classroom/timing.ts";

/** What anybody may know of a class whose code they have. */
export type Doorway = { title: string; mode: Mode; names: Settings["names"]; why: ReturnType<typeof whyNotJoin> };

/** A student's page after an answer, and what is to be said of it. */
export type Answered = { phone: Phone; problems: Problem[]; note?: string | undefined };

/** Everything about a class, for who leads it. */
export type Whole = { room: Room; quiz: Quiz; deletedAt: number };

/**
 * One class taking a quiz together; its name is the join code. What happens is an event: it is stored, and only then is
 * anybody told. What a method does for the teacher it does only for who shows the right hash, what it does for a
 * student only for who shows a rejoin code; for anybody else the answer is null. Nothing is stored before a class is opened.
 */
export class Classroom extends DurableObject<Env> {
  readonly #sockets = new Sockets(this.ctx);
  readonly #kv = this.ctx.storage.kv;
  readonly #running = new Running(this.ctx, this.env, this.#sockets, () => this.#host);

  /** Opens a class, for who shows this hash from now on. False where the code is another class's; the same form opens one class. */
  async open(opened: ClassOpened, quiz: Quiz, hash: string, host: string): Promise<boolean> {
    if (this.#open !== null) return this.#isTeacher(hash);
    this.#kv.put("key", hash);
    this.#kv.put("host", host);
    await this.#running.begin(opened, quiz);
    return true;
  }

  doorway(): Doorway | null {
    if (this.#open === null) return null;
    const { room } = this.#open;
    const { mode, names } = room.settings;
    const why = isOver(room, Date.now()) ? "ended" : whyNotJoin(room);
    return { title: room.opened.title, mode, names, why };
  }

  /** Lets a student in under a rejoin code, and gives their page; who is in stays as they are. Null where nobody is let in any more. */
  async join(key: string, wish?: string): Promise<Phone | null> {
    if (this.#open === null) return null;
    if (playerWithKey(this.#open.room, key) === undefined) {
      const player = this.#running.nextPlayer;
      await this.#running.happen({ type: "player-joined", at: Date.now(), player, key, wish });
    }
    return this.phone(key);
  }

  phone(key: string, number?: number): Phone | null {
    const { open, player } = this.#playerWith(key);
    return open === null ? null : phoneOf(open.room, open.quiz, player, Date.now(), number);
  }

  /** Begins an attempt with this number, where a student may. */
  async beginAttempt(key: string, attempt: number): Promise<boolean> {
    const { open, player } = this.#playerWith(key);
    if (open === null) return false;
    return this.#running.happen({ type: "attempt-begun", at: Date.now(), player: player.id, attempt });
  }

  /** The article as a student may see it by now; `from` is the number of the question whose source they follow. */
  article(key: string, from: number): (CitedArticle & { mode: Mode }) | null {
    const { open, player } = this.#playerWith(key);
    const cited = open === null ? null : citedArticle(open.room, open.quiz, player, from, Date.now());
    return open === null || cited === null ? null : { ...cited, mode: open.room.settings.mode };
  }

  /** Takes the answer in a form (urlencoded). What was answered before stays; the same answer sent again is none. */
  async answer(key: string, body: string): Promise<Answered | null> {
    const { open, player } = this.#playerWith(key);
    if (open === null) return null;
    const form = new URLSearchParams(body);
    const { problems = [], note } = await this.#running.answer(player.id, form, false);
    const now = this.#playerWith(key);
    if (now.open === null) return null;
    const { room, quiz } = now.open;
    const number = orderFor(room, now.player).indexOf(form.get("question") ?? "") + 1;
    return { phone: phoneOf(room, quiz, now.player, Date.now(), number), problems: [...problems], note };
  }

  /** Does what a teacher's form asks for (urlencoded). */
  async act(hash: string, body: string): Promise<boolean | null> {
    if (this.#open === null || !this.#isTeacher(hash)) return null;
    const event = readStep(new URLSearchParams(body), Date.now(), this.#open.room);
    return event !== null && (await this.#running.happen(event));
  }

  whole(hash: string): Whole | null {
    if (this.#open === null || !this.#isTeacher(hash)) return null;
    return { ...this.#open, deletedAt: deletedAt(this.#open.room) };
  }

  /** How the class did, to be compared with others of its teacher's. */
  summary(hash: string): Summary | null {
    return this.#open === null || !this.#isTeacher(hash) ? null : summaryOf(this.#open.room, this.#open.quiz);
  }

  /** Deletes all that is a student's: name and answers. */
  async forget(key: string): Promise<boolean> {
    const { open, player } = this.#playerWith(key);
    if (open === null) return false;
    await this.#running.forget(player.id);
    return true;
  }

  /** Deletes everything, for good. */
  async erase(hash: string): Promise<boolean | null> {
    if (!this.#isTeacher(hash)) return null;
    await this.#running.erase();
    return true;
  }

  /** Takes a socket in: a student's who shows a rejoin code, the teacher's who shows the hash. */
  override async fetch(request: Request): Promise<Response> {
    const [key, hash] = ["X-Player", "X-Teacher"].map((name) => request.headers.get(name));
    const player = key == null ? undefined : this.#playerWith(key).player;
    const isTeacher = hash != null && this.#isTeacher(hash);
    if (this.#open === null || (player === undefined && !isTeacher)) return new Response(null, { status: 403 });
    const told = request.headers.get("X-Language");
    const language = askable.find((known) => known === told) ?? usual;
    const { client, server } = this.#sockets.accept({ player: player?.id ?? null, language });
    const { room, quiz } = this.#open;
    if (player === undefined) send(server, boardPush(room, quiz, this.#host, Date.now()));
    else send(server, phonePushes(room, quiz, Date.now())(player, language));
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const seat = this.#sockets.seatOf(socket);
    if (seat === null || this.#open === null || typeof message !== "string" || message.length > 16_384) return;
    if (!this.#sockets.hears(seat)) return;
    const form = new URLSearchParams(message);
    if (seat.player === null) {
      const event = readStep(form, Date.now(), this.#open.room);
      const isDone = event !== null && (await this.#running.happen(event));
      if (!isDone) send(socket, boardPush(this.#open.room, this.#open.quiz, this.#host, Date.now()));
      return;
    }
    const came = await this.#running.answer(seat.player, form, true);
    const open = this.#running.open;
    const player = open?.room.players.get(seat.player);
    if (came.isTaken || open === null || player === undefined) return;
    const { room, quiz } = open;
    send(socket, replyPush(room, quiz, { player, language: seat.language }, Date.now(), { ...came, typed: form }));
  }

  override async webSocketClose(socket: WebSocket): Promise<void> {
    socket.close();
  }

  override async alarm(): Promise<void> {
    await this.#running.wake(Date.now());
  }

  get #open(): Open | null {
    return this.#running.open;
  }

  #playerWith(key: string): { open: Open; player: Player } | { open: null; player?: undefined } {
    const player = this.#open === null ? undefined : playerWithKey(this.#open.room, key);
    return this.#open === null || player === undefined ? { open: null } : { open: this.#open, player };
  }

  #isTeacher(hash: string): boolean {
    return this.#kv.get("key") === hash;
  }

  get #host(): string {
    return this.#kv.get<string>("host") ?? "";
  }
}
