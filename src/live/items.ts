import { type Question, type Task, taskOf } from "../quiz/kinds/index.ts";
import { type Quiz, questionOf, pointsOf as worth } from "../quiz/quiz.ts";
import { inFirst, pointsIn } from "./attempts.ts";
import { type Choice, type Distribution, distributionOf } from "./choices.ts";
import type { AnswerGiven } from "./events.ts";
import { type Excerpt, excerptsOf } from "./excerpt.ts";
import type { Player } from "./players.ts";
import type { Room } from "./room.ts";

/** How a class did on one question. */
export type Item = {
  number: number;
  question: Question;
  task: Task;
  answered: number;
  right: number;
  /** The share of its points that was got, from 0 to 1: the higher, the easier. Null where nobody answered. */
  share: number | null;
  /** Point-biserial correlation with the rest of the score, from -1 to 1; null for small numbers. */
  discrimination: number | null;
  distribution: Distribution;
  /** Distractors that nobody chose. */
  untaken: string[];
  /** Of the times from question to answer, in milliseconds. */
  median: number | null;
  excerpts: Excerpt[];
};

/** For fewer students a correlation says nothing. */
export const fewest = 10;

/** Each question that is asked with how it was answered, in order; of several attempts by the first. */
export function itemsOf(room: Room, quiz: Quiz, present: readonly Player[]): Item[] {
  const players = present.map(inFirst);
  const questions = room.opened.questions.flatMap(({ id }) => questionOf(quiz, id) ?? []);
  return questions.map((question, index) => {
    const task = taskOf(question, room.opened.seed);
    const takers = players.filter(({ answers }) => answers.has(question.id));
    const given = takers.flatMap(({ answers }) => answers.get(question.id) ?? []);
    const distribution = distributionOf(question, task, given);
    const scores = given.map(({ outcome }) => outcome.score);
    return {
      number: index + 1,
      question,
      task,
      answered: given.length,
      right: given.filter(({ outcome }) => outcome.verdict === "right").length,
      share: scores.length === 0 ? null : mean(scores),
      discrimination: discriminationOf(room, question, takers),
      distribution,
      untaken: given.length === 0 ? [] : distribution.choices.filter(isUntaken).map(({ text }) => text),
      median: median(takers.flatMap((player) => timeOf(room, player, question.id) ?? [])),
      excerpts: quiz.article === null ? [] : excerptsOf(quiz.article.text, question.citations),
    };
  });
}

/** Items that somebody answered, those that gave most trouble first. */
export function mostMissed(items: readonly Item[]): Item[] {
  return items
    .filter(({ share }) => share !== null)
    .sort((a, b) => (a.share ?? 1) - (b.share ?? 1) || a.number - b.number);
}

/** How long a player took, in milliseconds: since the round was opened, or since their answer before. */
export function timeOf(room: Room, player: Player, question: string): number | null {
  const answer = player.answers.get(question);
  if (answer === undefined) return null;
  const began = room.rounds.get(question)?.openedAt ?? before(player, answer);
  return Math.max(0, answer.at - Math.max(began, player.began));
}

function before({ answers, began }: Player, answer: AnswerGiven): number {
  const earlier = [...answers.values()].map(({ at }) => at).filter((at) => at < answer.at);
  return Math.max(began, ...earlier);
}

function isUntaken({ index, isKey, count }: Choice): boolean {
  return index !== null && !isKey && count === 0;
}

/**
 * The point-biserial correlation of a question's score with the score on all other questions (item-rest correlation),
 * among those who answered it. Null for fewer than 10, and where one of the two does not vary.
 */
function discriminationOf(room: Room, question: Question, takers: readonly Player[]): number | null {
  if (takers.length < fewest) return null;
  const scores = takers.map(({ answers }) => answers.get(question.id)?.outcome.score ?? 0);
  const rests = takers.map((player, i) => pointsIn(room, player.answers) - worth(question) * (scores[i] ?? 0));
  return correlation(scores, rests);
}

/** Pearson's correlation; null where one of the lists is constant. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (each: (i: number) => number) => xs.reduce((total, _, i) => total + each(i), 0);
  const dx = (i: number) => (xs[i] ?? 0) - x;
  const dy = (i: number) => (ys[i] ?? 0) - y;
  const spread = Math.sqrt(sum((i) => dx(i) ** 2) * sum((i) => dy(i) ** 2));
  return spread < 1e-12 ? null : sum((i) => dx(i) * dy(i)) / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
