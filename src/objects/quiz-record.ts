import { DurableObject } from "cloudflare:workers";
import type { Quiz } from "../quiz/quiz.ts";

/**
 * One quiz: every revision of it that an attempt was begun with and, where it was made here, which of them is current.
 * There is no table until something is kept: whoever makes an address up leaves nothing behind.
 */
export class QuizRecord extends DurableObject {
  readonly #sql = this.ctx.storage.sql;

  /** Stores a revision; one that is stored already stays as it is. */
  keep(quiz: Quiz): void {
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS revisions (revision TEXT PRIMARY KEY, quiz TEXT NOT NULL) WITHOUT ROWID",
    );
    this.#sql.exec(
      "INSERT INTO revisions (revision, quiz) VALUES (?, ?) ON CONFLICT (revision) DO NOTHING",
      quiz.revision,
      JSON.stringify(quiz),
    );
  }

  /** Stores a revision and makes it the current one. */
  save(quiz: Quiz): void {
    this.keep(quiz);
    this.ctx.storage.kv.put("current", quiz.revision);
  }

  /** The quiz at a revision, or as it stands; null where there is none. */
  find(revision = this.ctx.storage.kv.get<string>("current")): Quiz | null {
    if (revision === undefined || !this.#isKept()) return null;
    const [row] = this.#sql.exec<{ quiz: string }>("SELECT quiz FROM revisions WHERE revision = ?", revision).toArray();
    return row === undefined ? null : JSON.parse(row.quiz);
  }

  #isKept(): boolean {
    return this.#sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'revisions'").toArray().length > 0;
  }
}
