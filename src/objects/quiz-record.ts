import { DurableObject } from "cloudflare:workers";
import type { Draft } from "../quiz/draft/draft.ts";
import { type Edit, type Edited, edit } from "../quiz/draft/edits.ts";
import { type Kept, publishedDraft, replacedDraft } from "../quiz/draft/history.ts";
import type { Typing } from "../quiz/draft/typing.ts";
import type { Quiz } from "../quiz/quiz.ts";
import { type ItemUse, type Tally, usesOf } from "../quiz/tally.ts";
import type { Study } from "../study/study.ts";
import { Shelves } from "./quiz-record/shelves.ts";

/** A quiz as its editors see it. */
export type Opened = {
  draft: Draft;
  /** The revision that learners get; null while none is published. */
  current: string | null;
  /** The version of the draft that was published last. */
  published: number | null;
  /** How classes answered its questions so far, by question. */
  uses: Record<string, ItemUse>;
  /** Whether no device gets the quiz with its keys. */
  classOnly: boolean;
  /** What was typed in its questions and is not saved, on any device. */
  typings: Typing[];
};

/** What a device needs of a quiz beside the quiz: the study aids, undefined until they were made once. */
export type ForDevices = { classOnly: boolean; study: Study | null | undefined };

/**
 * One quiz: every revision of it that an attempt was begun with, which of them is current and, where it was made here,
 * its draft, every set that was published, and the hash of the key that lets people change it. There is no table until
 * something is kept: whoever makes an address up leaves nothing behind. What a method does for editors it does only for
 * who shows the right hash; for anybody else the answer is null.
 */
export class QuizRecord extends DurableObject {
  readonly #kv = this.ctx.storage.kv;
  readonly #shelves = new Shelves(this.ctx.storage.sql);

  /** Stores a revision; one that is stored already stays as it is. */
  keep(quiz: Quiz): void {
    this.#shelves.keepRevision(quiz);
  }

  /** Stores a revision and makes it the current one. */
  save(quiz: Quiz): void {
    this.keep(quiz);
    this.#kv.put("current", quiz.revision);
  }

  /** The quiz at a revision, or as it stands; null where there is none. */
  find(revision = this.#kv.get<string>("current")): Quiz | null {
    return revision === undefined ? null : this.#shelves.revision(revision);
  }

  /** Begins a quiz with a draft and the hash of its edit key; one that was begun already stays as it is. */
  make(draft: Draft, hash: string): void {
    if (this.#kv.get("key") !== undefined) return;
    this.#kv.put("key", hash);
    this.#shelves.keepDraft(draft);
  }

  open(hash: string): Opened | null {
    const draft = this.#draftFor(hash);
    if (draft === null) return null;
    const current = this.#kv.get<string>("current") ?? null;
    const published = current === null ? null : (this.#kv.get<number>("published") ?? null);
    const questions = draft.items.map(({ question }) => question);
    const uses = usesOf(questions, this.#shelves.tallies());
    return { draft, current, published, classOnly: this.isClassOnly(), uses, typings: this.#shelves.typings() };
  }

  /** Keeps how a class answered, in place of what was kept of it before. A quiz that nobody edits keeps nothing of it. */
  note(tally: Tally): void {
    if (this.#kv.get("key") !== undefined && tally.items.length > 0) this.#shelves.keepTally(tally);
  }

  /** Does one thing to the draft. With it goes what was typed for it on that device: it is saved. */
  change(hash: string, change: Edit, device?: string): Edited | null {
    const draft = this.#draftFor(hash);
    if (draft === null) return null;
    const edited = edit(draft, change);
    if (edited.draft !== undefined && edited.draft !== draft) this.#shelves.keepDraft(edited.draft);
    if (edited.draft !== undefined && device !== undefined && "question" in change) {
      this.#shelves.dropTyping(change.question.id, device);
    }
    return edited;
  }

  keepTyping(hash: string, typing: Typing): void {
    if (this.#isKey(hash)) this.#shelves.keepTyping(typing);
  }

  dropTyping(hash: string, question: string, device: string): void {
    if (this.#isKey(hash)) this.#shelves.dropTyping(question, device);
  }

  /** Makes a quiz that was compiled from the draft's `version` the one that learners get. False if it has changed since. */
  publish(hash: string, quiz: Quiz, { version, at }: { version: number; at: number }): boolean | null {
    const draft = this.#draftFor(hash);
    if (draft === null) return null;
    if (draft.version !== version) return false;
    if (this.#kv.get("current") === quiz.revision && this.#kv.get("published") === version) return true;
    this.save(quiz);
    this.#kv.put("published", version);
    this.#shelves.keepDraft(publishedDraft(draft));
    this.#shelves.remember(draft, { at, revision: quiz.revision });
    return true;
  }

  /** Takes the quiz away from learners; its address says that there is none. Attempts that were begun go on. */
  withdraw(hash: string): boolean | null {
    if (!this.#isKey(hash)) return null;
    this.#kv.delete("current");
    return true;
  }

  /** Marks the quiz as one for class alone, which no device gets with its keys; or takes the mark off. */
  reserve(hash: string, classOnly: boolean): boolean | null {
    if (!this.#isKey(hash)) return null;
    this.#kv.put("class-only", classOnly);
    return true;
  }

  isClassOnly(): boolean {
    return this.#kv.get<boolean>("class-only") ?? false;
  }

  forDevices(revision: string): ForDevices {
    return { classOnly: this.isClassOnly(), study: this.#kv.get<Study | null>(`study@${revision}`) };
  }

  /** Keeps the study aids of a revision: they are made but once, for to make them loads the tagger. */
  keepStudy(revision: string, study: Study | null): void {
    this.#kv.put(`study@${revision}`, study);
  }

  /** Everything that was published, and the drafts that were set aside, the latest first. */
  history(hash: string): Kept[] | null {
    return this.#isKey(hash) ? this.#shelves.history() : null;
  }

  /** Makes the draft what an entry of the history says. What was not published yet is set aside in the history itself. */
  restore(hash: string, number: number, at: number): boolean | null {
    const draft = this.#draftFor(hash);
    if (draft === null) return null;
    const set = this.#shelves.past(number);
    if (set === null) return false;
    if (this.#kv.get("published") !== draft.version) this.#shelves.remember(draft, { at, revision: null });
    this.#shelves.keepDraft(replacedDraft(draft, set));
    return true;
  }

  /** From now on only the key with another hash lets people edit. */
  rekey(hash: string, next: string): boolean | null {
    if (!this.#isKey(hash)) return null;
    this.#kv.put("key", next);
    return true;
  }

  /** Deletes everything, for good. */
  async erase(hash: string): Promise<boolean | null> {
    if (!this.#isKey(hash)) return null;
    await this.ctx.storage.deleteAll();
    return true;
  }

  #draftFor(hash: string): Draft | null {
    return this.#isKey(hash) ? this.#shelves.draft() : null;
  }

  #isKey(hash: string): boolean {
    return this.#kv.get("key") === hash;
  }
}
