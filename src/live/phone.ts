import { partsProved, type Question, type Task, taskOf } from "../quiz/kinds/index.ts";
import { type Quiz, questionOf } from "../quiz/quiz.ts";
import { nextFor, optionSeed, orderFor } from "./asked.ts";
import { attemptsOf, canBeginAgain, counted } from "./attempts.ts";
import type { AnswerGiven } from "./events.ts";
import { type Excerpt, excerptsOf } from "./excerpt.ts";
import { nameOf, type Player } from "./players.ts";
import { isOver, isTold } from "./reveal.ts";
import type { Room } from "./room.ts";
import { deadlineOf } from "./rounds.ts";
import type { Mode, Settings } from "./settings.ts";
import { teamOf } from "./teams.ts";

/** What stands at the head of a student's page. Points are those of questions whose key the student may see. */
export type Me = {
  code: string;
  title: string;
  /** The language of the set. */
  language: string;
  mode: Mode;
  name: string;
  /** Their team's name, where there are teams. */
  team: string | null;
  /** A name of their own that waits for the teacher. */
  waiting: string | null;
  key: string;
  points: number | null;
};

/** A question with its key, for who may see it. `given` is missing where it was not answered. */
export type Told = {
  number: number;
  question: Question;
  task: Task;
  given: AnswerGiven | undefined;
  excerpts: Excerpt[];
  parts: (string | undefined)[];
};

/** A question without its key: what is asked, and what became of it so far. */
export type Kept = { number: number; stem: string; isAnswered: boolean };

/** What a student's page shows; only `told` and what is in it carries a key. `total` is how many questions there are, `left` the time to answer in milliseconds. */
export type PhoneView =
  | { show: "lobby" }
  | { show: "early"; from: number }
  | { show: "removed" }
  | ({ show: "question"; number: number; total: number; task: Task; left: number | null } & Asking)
  | { show: "waiting"; number: number; total: number; stem: string; isAnswered: boolean; isOpen: boolean }
  | { show: "told"; total: number; told: Told; isLive: boolean; next: number | null }
  | ({ show: "done"; total: number; told: Told[]; kept: Kept[]; points: number; until: number | null } & Ending);

/** Whether the whole question is shown, and in which attempt it is asked. */
type Asking = { phones: Settings["phones"]; attempt: number };

/**
 * Whether the class is over; which attempt is shown, of how many so far; where another can be begun, its number, and how
 * many there can be (null for as many as one likes).
 */
type Ending = {
  isOver: boolean;
  attempt: number;
  attempts: number;
  counts: Settings["counts"];
  again: { attempt: number; of: number | null } | null;
};

export type Phone = { me: Me; view: PhoneView };

/** What a student sees at a moment; in a class without rounds, at a number of their own, else where they go on. */
export function phoneOf(room: Room, quiz: Quiz, player: Player, now: number, number?: number): Phone {
  return { me: meOf(room, quiz, player, now), view: viewOf(room, quiz, player, now, number) };
}

function meOf(room: Room, { language }: Quiz, player: Player, now: number): Me {
  const { code, title, questions } = room.opened;
  const told = questions.filter(({ id }) => player.answers.has(id) && isTold(room, player, id, now));
  const points = told.reduce((sum, { id, points }) => sum + points * (player.answers.get(id)?.outcome.score ?? 0), 0);
  const { mode, reveal } = room.settings;
  const waiting = player.wish?.isFit === null ? player.wish.name : null;
  const shown = reveal === "never" || (reveal === "end" && !isOver(room, now)) ? null : points;
  return {
    code,
    title,
    language,
    mode,
    name: nameOf(player),
    team: teamOf(player),
    waiting,
    key: player.key,
    points: shown,
  };
}

function viewOf(room: Room, quiz: Quiz, player: Player, now: number, number?: number): PhoneView {
  const { mode, from } = room.settings;
  if (player.isRemoved) return { show: "removed" };
  if (isOver(room, now)) return doneView(room, quiz, player, now);
  if (mode === "live") return liveView(room, quiz, player, now);
  if (from !== null && now < from) return { show: "early", from };
  return pacedView(room, quiz, player, now, number);
}

function liveView(room: Room, quiz: Quiz, player: Player, now: number): PhoneView {
  const round = room.current === null ? undefined : room.rounds.get(room.current);
  if (room.current === null || round === undefined) return { show: "lobby" };
  const isAnswered = player.answers.has(room.current);
  const isOpen = round.closedAt === null;
  const told = toldOf(room, quiz, player, room.current, now);
  const total = room.opened.questions.length;
  if (told !== null) return { show: "told", total, told, isLive: true, next: null };
  const deadline = deadlineOf(round, player);
  const { number, task } = asked(room, quiz, player, room.current);
  if (isOpen && !isAnswered && (deadline === null || now <= deadline)) {
    const left = deadline === null ? null : deadline - now;
    return { show: "question", number, total, task, left, phones: room.settings.phones, attempt: 1 };
  }
  return { show: "waiting", number, total, stem: task.stem, isAnswered, isOpen };
}

/** A question that was answered shows its key where that may be seen; else one goes on to what is to be answered. */
function pacedView(room: Room, quiz: Quiz, player: Player, now: number, wanted = 0): PhoneView {
  const order = orderFor(room, player);
  const next = nextFor(room, player);
  const total = order.length;
  const told = toldOf(room, quiz, player, order[wanted - 1], now);
  if (told !== null) return { show: "told", total, told, isLive: false, next };
  const id = next === null ? undefined : order[next - 1];
  if (id === undefined) return doneView(room, quiz, player, now);
  const { number, task } = asked(room, quiz, player, id);
  return { show: "question", number, total, task, left: null, phones: "question", attempt: player.attempt };
}

/** The end, or that of an attempt; when all is over, the attempt that counts. What was never put to a live class is not part of it. */
function doneView(room: Room, quiz: Quiz, present: Player, now: number): PhoneView {
  const player = isOver(room, now) ? counted(room, present) : present;
  const isPut = (id: string) => room.settings.mode !== "live" || room.rounds.has(id);
  const order = orderFor(room, player).filter(isPut);
  const told = order.flatMap((id) => toldOf(room, quiz, player, id, now) ?? []);
  const kept = order
    .filter((id) => !isTold(room, player, id, now))
    .map((id) => {
      const { number, task } = asked(room, quiz, player, id);
      return { number, stem: task.stem, isAnswered: player.answers.has(id) };
    });
  const points = room.opened.questions.reduce((sum, { id, points }) => sum + (isPut(id) ? points : 0), 0);
  return {
    show: "done",
    total: order.length,
    told,
    kept,
    isOver: isOver(room, now),
    points,
    until: room.settings.until,
    attempt: player.attempt,
    attempts: attemptsOf(present).length,
    counts: room.settings.counts,
    again: canBeginAgain(room, present, now) ? { attempt: present.attempt + 1, of: room.settings.attempts } : null,
  };
}

/** A question with its key, if the player may see it. */
function toldOf(room: Room, quiz: Quiz, player: Player, id: string | undefined, now: number): Told | null {
  if (id === undefined || !isTold(room, player, id, now)) return null;
  const { number, question, task } = asked(room, quiz, player, id);
  const excerpts = quiz.article === null ? [] : excerptsOf(quiz.article.text, question.citations);
  return { number, question, task, given: player.answers.get(id), excerpts, parts: partsProved(question) };
}

/** A question as a player is asked it. Throws when the quiz does not have it, which the class made sure of. */
export function asked(room: Room, quiz: Quiz, player: Player, id: string) {
  const question = questionOf(quiz, id);
  if (question === undefined) throw new Error(`quiz ${quiz.id} has no question ${id}`);
  const number = orderFor(room, player).indexOf(id) + 1;
  return { number, question, task: taskOf(question, optionSeed(room, player)) };
}
