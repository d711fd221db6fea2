import { type LearnerEvent, type QuizStore, type QuizSummary, summaryOf } from "../quiz/learner.ts";
import type { Quiz } from "../quiz/quiz.ts";
import type { KeptSet } from "../study/kept-set.ts";
import type { Study } from "../study/study.ts";
import type { Article } from "../text/article.ts";
import type { Device } from "./device.ts";

/** A quiz, at a revision where one is named. */
export type Wanted = { quiz: string; revision?: string | undefined };

/** The sets on a device. */
export class DeviceSets implements QuizStore {
  readonly #device: Device;
  readonly #studies = new WeakMap<Article, Study>();

  constructor(device: Device) {
    this.#device = device;
  }

  /** The quizzes that were opened here, the last one first. */
  async list(): Promise<QuizSummary[]> {
    const current = (await this.#device.getAll("current")).sort((a, b) => b.opened - a.opened);
    const quizzes = await Promise.all(current.map(({ quiz }) => this.find(quiz)));
    return quizzes.flatMap((quiz) => (quiz === null ? [] : [summaryOf(quiz)]));
  }

  async find(id: string, revision?: string): Promise<Quiz | null> {
    const wanted = revision ?? (await this.#device.get("current", id))?.revision;
    const set = wanted === undefined ? undefined : await this.#device.get("sets", `${id}@${wanted}`);
    if (set === undefined) return null;
    const { quiz, study } = set;
    if (quiz.article !== null && study !== null) this.#studies.set(quiz.article, study);
    return quiz;
  }

  /** Nothing to do: what is found here is kept here. */
  async keep(): Promise<void> {}

  /** The study aids of an article that `find` gave. */
  study(article: Article): Study {
    const study = this.#studies.get(article);
    if (study === undefined) throw new Error("this article is not from a set on this device");
    return study;
  }

  /** Puts a set on the device; as the one to be opened, unless an older revision was asked for. */
  async put(set: KeptSet, { isCurrent, now }: { isCurrent: boolean; now: number }): Promise<void> {
    const { id: quiz, revision } = set.quiz;
    await this.#device.put("sets", set, `${quiz}@${revision}`);
    if (!isCurrent) return;
    const isPinned = (await this.#device.get("current", quiz))?.isPinned;
    await this.#device.put("current", { quiz, revision, opened: now, isPinned });
  }

  /** Has a quiz stay that is here, however many are opened after it. */
  async pin(quiz: string): Promise<void> {
    const current = await this.#device.get("current", quiz);
    if (current !== undefined) await this.#device.put("current", { ...current, isPinned: true });
  }

  /** Takes a quiz off the device because its learner wants it so: it does not come back when it is opened. */
  async leave(quiz: string, now: number): Promise<void> {
    await this.drop(quiz);
    await this.#device.put("known", now, leftKey(quiz));
  }

  /** Lets a quiz come back that was taken off the device. */
  async allow(quiz: string): Promise<void> {
    await this.#device.delete("known", leftKey(quiz));
  }

  /** The quizzes that are not to come to this device. */
  async left(): Promise<string[]> {
    const keys = await this.#device.getAllKeys("known", IDBKeyRange.bound(leftKey(""), "left;", false, true));
    return keys.map((key) => key.slice(leftKey("").length));
  }

  /** Takes a quiz off the device, with all its revisions. */
  async drop(quiz: string): Promise<void> {
    await this.#device.delete("current", quiz);
    await this.#device.delete("sets", IDBKeyRange.bound(`${quiz}@`, `${quiz}A`, false, true));
  }

  /** Keeps the quizzes that were opened last, `most` of them, and takes the others off the device, but for those that are to stay. */
  async prune(most: number, spared: readonly string[] = []): Promise<void> {
    const current = (await this.#device.getAll("current")).sort((a, b) => b.opened - a.opened);
    for (const { quiz, isPinned } of current.slice(most)) {
      if (!isPinned && !spared.includes(quiz)) await this.drop(quiz);
    }
  }

  /**
   * What a learner will need of the quizzes that were touched last, `most` of them, and that is not here: each as it stands,
   * and at the revision of an attempt that can be continued.
   */
  async missing(events: readonly LearnerEvent[], most: number): Promise<Wanted[]> {
    const latest = new Map<string, string>();
    for (const event of [...events].reverse()) {
      const isAbout = event.type === "attempt-begun" || event.type === "card-reviewed";
      if (isAbout && !latest.has(event.quiz) && latest.size < most) latest.set(event.quiz, event.revision);
    }
    for (const quiz of await this.left()) latest.delete(quiz);
    const wanted = [...latest].flatMap(([quiz, revision]): Wanted[] => [{ quiz }, { quiz, revision }]);
    const found = await Promise.all(wanted.map(({ quiz, revision }) => this.find(quiz, revision)));
    return wanted.filter((_, index) => found[index] === null);
  }
}

function leftKey(quiz: string): string {
  return `left:${quiz}`;
}
