import { DurableObject } from "cloudflare:workers";
import type { Quiz } from "../quiz/quiz.ts";

/** One quiz: every revision of it that an attempt was begun with. */
export class QuizRecord extends DurableObject {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql.exec(
      "CREATE TABLE IF NOT EXISTS revisions (revision TEXT PRIMARY KEY, quiz TEXT NOT NULL) WITHOUT ROWID",
    );
  }

  /** Stores a revision; one that is stored already stays as it is. */
  keep(quiz: Quiz): void {
    this.#sql.exec(
      "INSERT INTO revisions (revision, quiz) VALUES (?, ?) ON CONFLICT (revision) DO NOTHING",
      quiz.revision,
      JSON.stringify(quiz),
    );
  }

  find(revision: string): Quiz | null {
    const [row] = this.#sql.exec<{ quiz: string }>("SELECT quiz FROM revisions WHERE revision = ?", revision).toArray();
    return row === undefined ? null : JSON.parse(row.quiz);
  }
}
