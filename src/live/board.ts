import { type Question, type Task, taskOf } from "../quiz/kinds/index.ts";
import { type Quiz, questionOf } from "../quiz/quiz.ts";
import { type Distribution, distributionOf } from "./choices.ts";
import { type Excerpt, excerptsOf } from "./excerpt.ts";
import { nameOf, type Player } from "./players.ts";
import { best, pointsOf } from "./points.ts";
import { isOver } from "./reveal.ts";
import type { Room } from "./room.ts";
import { closesAt, grace, waitedFor } from "./rounds.ts";
import type { Mode, Settings } from "./settings.ts";
import { type Standing, standingsOf, teamNames } from "./teams.ts";

/** What stands at the head of everything that the teacher sees. */
export type Head = { code: string; title: string; mode: Mode; isLocked: boolean; players: number; names: number };

/** What the whole class looks at. Only `closed` carries a key: while a round is open, the board is on the wall. */
export type BoardView =
  | { show: "lobby"; names: string[]; teams: Team[] | null; first: string | null }
  | ({ show: "open" } & Place & { task: Task; answered: number; awaited: number; left: number | null })
  | ({ show: "closed" } & Place & {
        question: Question;
        task: Task;
        distribution: Distribution;
        excerpts: Excerpt[];
        best: Ranked[] | null;
        teams: Standing[] | null;
      })
  | { show: "paced"; rows: Progress[]; total: number; settings: Settings; isEarly: boolean }
  | { show: "over"; players: number; best: Ranked[] | null; teams: Standing[] | null; share: number | null };

/** Where in the quiz: `id` is the question's, `next` the one to come, if there is one. */
export type Place = { id: string; number: number; total: number; next: string | null };

/** A team and who is in it. */
export type Team = { name: string; names: string[] };

export type Ranked = { name: string; points: number };

/** How far somebody is who goes at their own pace, in the attempt that they are at. */
export type Progress = { name: string; answered: number; attempt: number; points: number };

export type Board = { head: Head; view: BoardView };

/** How many are shown between the questions, where the teacher wants it. */
const ranks = 5;

/** What the board shows at a moment. */
export function boardOf(room: Room, quiz: Quiz, now: number): Board {
  const { code, title } = room.opened;
  const present = presentIn(room);
  const names = present.filter(({ wish }) => wish?.isFit === null).length;
  const head = { code, title, mode: room.settings.mode, isLocked: room.isLocked, players: present.length, names };
  return { head, view: viewOf(room, quiz, present, now) };
}

/** Those who were not sent out. */
export function presentIn(room: Room): Player[] {
  return [...room.players.values()].filter(({ isRemoved }) => !isRemoved);
}

function viewOf(room: Room, quiz: Quiz, present: Player[], now: number): BoardView {
  if (isOver(room, now)) return overView(room, present);
  if (room.settings.mode !== "live") {
    const rows = present.map((player) => ({
      name: nameOf(player),
      answered: player.answers.size,
      attempt: player.attempt,
      points: pointsOf(room, player),
    }));
    const isEarly = room.settings.from !== null && now < room.settings.from;
    return { show: "paced", rows, total: room.opened.questions.length, settings: room.settings, isEarly };
  }
  const { current } = room;
  const round = current === null ? undefined : room.rounds.get(current);
  if (current === null || round === undefined) {
    const first = room.opened.questions[0]?.id ?? null;
    return { show: "lobby", names: present.map(nameOf), teams: teamsIn(room, present), first };
  }
  return round.closedAt === null ? openView(room, quiz, current, now) : closedView(room, quiz, current);
}

function openView(room: Room, quiz: Quiz, current: string, now: number): BoardView {
  const { place, question } = placeOf(room, quiz, current);
  const task = taskOf(question, room.opened.seed);
  const end = closesAt(room);
  return { show: "open", ...place, task, ...countsOf(room), left: end === null ? null : end - grace - now };
}

/** How many have answered the question that is open, and of how many an answer is waited for. */
export function countsOf(room: Room): { answered: number; awaited: number } {
  const awaited = waitedFor(room);
  return { answered: awaited.filter(({ answers }) => answers.has(room.current ?? "")).length, awaited: awaited.length };
}

function closedView(room: Room, quiz: Quiz, current: string): BoardView {
  const { place, question } = placeOf(room, quiz, current);
  const task = taskOf(question, room.opened.seed);
  const given = presentIn(room).flatMap(({ answers }) => answers.get(current) ?? []);
  return {
    show: "closed",
    ...place,
    question,
    task,
    distribution: distributionOf(question, task, given),
    excerpts: quiz.article === null ? [] : excerptsOf(quiz.article.text, question.citations),
    best: room.settings.leaderboard ? rankedIn(room) : null,
    teams: standingsOf(room),
  };
}

function teamsIn({ settings }: Room, present: Player[]): Team[] | null {
  if (settings.teams === 0) return null;
  return teamNames
    .slice(0, settings.teams)
    .map((name, team) => ({ name, names: present.filter((player) => player.team === team).map(nameOf) }));
}

function placeOf(room: Room, quiz: Quiz, id: string): { place: Place; question: Question } {
  const question = questionOf(quiz, id);
  if (question === undefined) throw new Error(`quiz ${quiz.id} has no question ${id}`);
  const ids = room.opened.questions.map((one) => one.id);
  const index = ids.indexOf(id);
  // What was skipped comes again at the end.
  const next =
    ids.slice(index + 1).find((one) => !room.rounds.has(one)) ?? ids.find((one) => !room.rounds.has(one)) ?? null;
  return { place: { id, number: index + 1, total: ids.length, next }, question };
}

function overView(room: Room, present: Player[]): BoardView {
  const asked = room.opened.questions.filter(
    ({ id }) => room.settings.mode !== "live" || present.some(({ answers }) => answers.has(id)),
  );
  const most = asked.reduce((sum, { points }) => sum + points, 0) * present.length;
  const got = present.reduce((sum, player) => sum + pointsOf(room, player), 0);
  const list = room.settings.leaderboard ? rankedIn(room) : null;
  const share = most === 0 ? null : got / most;
  return { show: "over", players: present.length, best: list, teams: standingsOf(room), share };
}

function rankedIn(room: Room): Ranked[] {
  return best(room, ranks).map(({ player, points }) => ({ name: nameOf(player), points }));
}
